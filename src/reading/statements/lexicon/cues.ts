import type { Stance } from '../../../record/statement.ts'

/** A verb of saying or thinking: what its source does by it, and what it may take. */
export interface Cue {
  readonly lemma: string
  readonly stance: Stance
  /** `any`: a clause, a quotation or a noun phrase. `clause`: "that …", a clause or a quotation. `that`: only "that …" or a quotation. `to`: "to …". `quote`: only with a quotation. */
  readonly takes: 'any' | 'clause' | 'that' | 'to' | 'quote'
  /** What the word itself says of the medium. */
  readonly channel?: string
}

/** Lemma, with its preposition or particle, stance, what it takes, and an example. One row, one verb. */
const ROWS: readonly [lemma: string, stance: Stance, takes: Cue['takes'], example: string][] = [
  ['say', 'asserts', 'any', 'The mayor said the bridge was open.'],
  ['tell', 'asserts', 'clause', 'She told reporters that the road was mined.'],
  ['state', 'asserts', 'clause', 'The ministry stated that the crossing was over.'],
  ['add', 'asserts', 'clause', 'The mayor added that the road was dry.'],
  ['note', 'asserts', 'clause', 'The agency noted that wells were dry.'],
  ['write', 'asserts', 'clause', 'She wrote that the town was quiet.'],
  ['tweet', 'asserts', 'clause', '“We are home,” he tweeted.'],
  ['post', 'asserts', 'quote', '“We are home,” he posted.'],
  ['report', 'asserts', 'any', 'The agency reported that power was cut.'],
  ['announce', 'asserts', 'any', 'The general announced a withdrawal.'],
  ['declare', 'asserts', 'that', 'The junta declared that it had won.'],
  ['stress', 'asserts', 'clause', 'He stressed that the road was closed.'],
  ['emphasise', 'asserts', 'that', 'She emphasised that aid must pass.'],
  ['point out', 'asserts', 'that', 'He pointed out that the bridge was gone.'],
  ['recall', 'asserts', 'that', 'She recalled that the town had burned.'],
  ['conclude', 'asserts', 'that', 'The council concluded that shells had come from the north.'],
  ['indicate', 'asserts', 'that', 'The ministry indicated that talks would go on.'],
  ['reply', 'asserts', 'that', 'The mayor replied that the road was shut.'],
  ['respond', 'asserts', 'that', 'The mayor responded that the road was shut.'],
  ['remark', 'asserts', 'that', 'The mayor remarked that the road was shut.'],
  ['reiterate', 'asserts', 'that', 'The government reiterated that it would help.'],
  ['assert', 'asserts', 'that', 'The army asserted that it held the pass.'],
  ['contend', 'asserts', 'that', 'The lawyer contended that the arrest was unlawful.'],
  ['complain', 'asserts', 'that', 'Residents complained that water was cut.'],
  ['testify', 'asserts', 'that', 'The doctor testified that men were taken away.'],
  ['claim', 'asserts', 'clause', 'The army claimed it had taken the hill.'],
  ['insist', 'asserts', 'clause', 'The Kremlin insists the region is its own.'],
  ['maintain', 'asserts', 'clause', 'Officials maintain that the dam is safe.'],
  ['explain', 'asserts', 'clause', 'He explained that fuel had run out.'],
  ['argue', 'asserts', 'clause', 'She argued that talks were useless.'],
  ['inform', 'asserts', 'clause', 'The mayor informed the council that the wells were dry.'],
  ['assure', 'asserts', 'clause', 'The mayor assured residents that the wells were clean.'],
  ['remind', 'asserts', 'clause', 'The mayor reminded residents that the road was mined.'],
  ['mention', 'asserts', 'any', 'The envoy mentioned the talks in Orvel.'],
  ['reveal', 'asserts', 'that', 'The ministry revealed that two ships had sunk.'],
  ['show', 'asserts', 'that', 'Pictures show that the bridge is down.'],
  ['find', 'asserts', 'that', 'The inspectors found that the seals had been broken.'],
  ['observe', 'asserts', 'that', 'The envoy observed that both sides were tired.'],
  ['affirm', 'asserts', 'that', 'The government affirmed that the treaty stood.'],
  ['underline', 'asserts', 'that', 'The envoy underlined that time was short.'],
  ['hint', 'asserts', 'that', 'The general hinted that more men would come.'],
  ['joke', 'asserts', 'clause', '“We have time,” the mayor joked.'],
  ['retort', 'asserts', 'clause', '“Ask the army,” the mayor retorted.'],
  ['agree', 'confirms', 'that', 'Officials agreed that the line had moved.'],
  ['acknowledge', 'confirms', 'any', 'The army acknowledged the loss of two towns.'],
  ['admit', 'confirms', 'any', 'He admitted that men had drowned.'],
  ['concede', 'confirms', 'clause', 'They conceded that the line had moved.'],
  ['confirm', 'confirms', 'any', 'The ministry confirmed the strike.'],
  ['deny', 'denies', 'any', 'The army denied shelling the school.'],
  ['reject', 'denies', 'any', 'The ministry rejected the allegation.'],
  ['dismiss', 'denies', 'any', 'He dismissed the report as false.'],
  ['dispute', 'denies', 'any', 'Residents dispute the count.'],
  ['predict', 'predicts', 'any', 'She predicts the town will fall.'],
  ['forecast', 'predicts', 'any', 'Analysts forecast a hard winter.'],
  ['expect', 'predicts', 'any', 'Officials expect that crossings will resume.'],
  ['warn', 'warns', 'any', 'The mayor warned that mines remained.'],
  ['caution', 'warns', 'clause', 'He cautioned that it was too early.'],
  ['threaten', 'threatens', 'to', 'The rebels threatened to shell the port.'],
  ['promise', 'promises', 'any', 'The president promised to rebuild the town.'],
  ['pledge', 'promises', 'any', 'The government pledged more aid.'],
  ['vow', 'promises', 'any', 'He vowed to retake the city.'],
  ['demand', 'demands', 'any', 'The council demanded that troops leave.'],
  ['urge', 'demands', 'any', 'The governor urged residents to stay away.'],
  ['call for', 'demands', 'any', 'The envoy called for a ceasefire.'],
  ['call on', 'demands', 'any', 'He called on both sides to stop.'],
  ['ask', 'asks', 'any', 'The army asked for air defences.'],
  ['accuse', 'accuses', 'any', 'Residents accused the army of looting.'],
  ['blame', 'accuses', 'any', 'The army blamed the rebels for the blast.'],
  ['allege', 'accuses', 'clause', 'Residents alleged that homes were looted.'],
  ['condemn', 'condemns', 'any', 'The union condemned the vote.'],
  ['denounce', 'condemns', 'any', 'The council denounced the strike.'],
  ['criticise', 'condemns', 'any', 'Bloggers criticised the retreat.'],
  ['decry', 'condemns', 'any', 'The council decried the raids.'],
  ['deplore', 'condemns', 'any', 'The envoy deplored the deaths.'],
  ['praise', 'praises', 'any', 'He praised the defenders.'],
  ['applaud', 'praises', 'any', 'The union applauded the verdict.'],
  ['thank', 'praises', 'any', 'The president thanked the allies for their help.'],
  ['welcome', 'praises', 'any', 'The alliance welcomed the news.'],
  ['hail', 'praises', 'any', 'The premier hailed the victory.'],
  ['fear', 'fears', 'any', 'Officials feared their men could be ambushed.'],
  ['hope', 'hopes', 'any', 'She hopes that the trains will run.'],
  ['believe', 'thinks', 'any', 'Analysts believe the bridge is gone.'],
  ['think', 'thinks', 'clause', 'He thinks the river is the new front.'],
  ['suspect', 'thinks', 'any', 'Officials suspect that it was arson.'],
  ['estimate', 'thinks', 'any', 'The agency estimates that 4,000 people fled.'],
  ['assess', 'thinks', 'clause', 'The ministry assesses that supply is short.'],
  ['suggest', 'thinks', 'clause', 'He suggested that it was a trap.'],
  ['doubt', 'doubts', 'any', 'The governor doubted that all had left.'],
  ['question', 'doubts', 'any', 'Experts questioned the toll.'],
  ['call', 'calls', 'quote', 'He called the vote a “sham”.'],
  ['describe', 'calls', 'quote', 'She described it as “a farce”.'],
  ['decline', 'declines', 'to', 'The ministry declined to comment.'],
  ['refuse', 'declines', 'to', 'He refused to say how many had left.'],
]

/** Cue by the lemma of its verb, with the word right behind it for those of two words: "call for". */
export const CUES: ReadonlyMap<string, Cue> = new Map(
  ROWS.flatMap(([lemma, stance, takes]) => {
    const cue: Cue = { lemma, stance, takes, ...(lemma === 'tweet' ? { channel: 'tweet' } : {}) }
    return [lemma, lemma.replace(/ise$/, 'ize')].map(spelling => [spelling, cue] as const)
  }),
)

/** Every row's lemma, stance and example, for the rule book. */
export const CUE_EXAMPLES = ROWS.map(([lemma, stance, , example]) => ({ lemma, stance, example }))
