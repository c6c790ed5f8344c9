/** Words before a person's name that are no part of it, as Universal NER has it: forms of address, offices, callings. Lower case; several words with spaces. */
export const TITLES = `
mr, mrs, ms, miss, mister, madam, madame, mme, monsieur, sir, dame, lord, lady, dr, doctor, prof, professor, hon, honourable, honorable, herr, frau,
señor, señora, don, doña, comrade, brother, sister, father, fr, mother, rev, reverend, pastor, pope, cardinal, archbishop, bishop, patriarch,
metropolitan, rabbi, imam, mullah, ayatollah, grand ayatollah, hojatoleslam, mufti, grand mufti, dalai lama, deacon, saint, st, hajj, haji,
king, queen, prince, princess, crown prince, emperor, empress, sultan, emir, amir, caliph, tsar, czar, kaiser, duke, duchess, marquis, marquess, viscount, count, countess, baron,
baroness, earl, president, vice president, vice-president, president-elect, pres, premier, prime minister, deputy prime minister, chancellor, minister,
foreign minister, defence minister, defense minister, interior minister, finance minister, foreign secretary, home secretary, secretary of state,
secretary of defense, secretary, undersecretary, secretary general, secretary-general, sec, attorney general, solicitor general, governor, gov,
lieutenant governor, mayor, vice mayor, councillor, councilman, councilwoman, senator, sen, representative, rep, congressman, congresswoman,
assemblyman, deputy, mp, mep, lawmaker, speaker, whip, delegate, ambassador, amb, consul, envoy, special envoy, commissioner, high commissioner,
chairman, chairwoman, chair, chairperson, director, director general, ceo, chief executive, cfo, founder, co-founder, executive, manager, spokesman,
spokeswoman, spokesperson, adviser, advisor, aide, judge, justice, chief justice, magistrate, prosecutor, attorney, lawyer, sheriff, detective,
inspector, superintendent, constable, officer, agent, special agent, coach, captain, analyst, activist, journalist, correspondent, reporter, editor,
author, writer, actor, actress, singer, architect, engineer, leader, supreme leader, opposition leader, chief, head, former, ex, acting, candidate, nominee,
maestro, chef, first lady, majesty, highness, excellency, heir, uncle, aunt, auntie, grandma, grandpa, cousin
`

/** Ranks of armies and police forces, with their English abbreviations; those that begin with "Lt.", "Maj." and the like are made of several words. */
export const RANKS = `
gen, general, lt, lieutenant, lieut, maj, major, col, colonel, lt col, lt gen, maj gen, brig, brigadier, brig gen, brigadier general,
lieutenant general, lieutenant colonel, major general, colonel general, general of the army, field marshal, marshal, air marshal, admiral, adm, vice admiral, rear admiral,
commodore, commander, cmdr, lieutenant commander, capt, captain, first lieutenant, second lieutenant, ensign, warrant officer, sergeant, sgt, staff sergeant,
master sergeant, sergeant major, cpl, corporal, lance corporal, pfc, pvt, private, specialist, airman, seaman, petty officer, trooper, cadet, commandant, warlord
`

const WORDS: ReadonlySet<string> = new Set(
  `${TITLES},${RANKS},fellow,assistant,deputy,senior,prime,vice,foreign,first,us,u.s.`
    .split(/[\s,]+/)
    .filter(word => word !== '' && word !== 'of' && word !== 'the'),
)

/** True for a word of a title or rank, with or without its full stop: what stands before a person's name and is no part of it. */
export function isTitle(form: string): boolean {
  return (
    WORDS.has(form.toLowerCase()) ||
    (form.endsWith('.') && form.length > 2 && WORDS.has(form.slice(0, -1).toLowerCase()))
  )
}

/** Words with whether they are titles. */
export const TITLE_EXAMPLES: readonly (readonly [form: string, isTitle: boolean])[] = [
  ['President', true],
  ['Lt.', true],
  ['Gen.', true],
  ['Zelensky', false],
  ['Kyiv', false],
  ['', false],
  ['spokeswoman', true],
]
