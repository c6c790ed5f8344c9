import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Upos } from '../analysis.ts'
import { ruleLemmatiser } from './rule-lemmatiser.ts'
import { baseOf } from './verb-spelling.ts'

/** "form/lemma" in one list per tag. */
const EXAMPLES: readonly (readonly [upos: Upos, xpos: string, pairs: string])[] = [
  [
    'VERB',
    'VBD',
    'seized/seize stopped/stop carried/carry fled/flee withdrew/withdraw overran/overrun lay/lie laid/lay agreed/agree hit/hit',
  ],
  [
    'VERB',
    'VBD',
    'killed/kill controlled/control cancelled/cancel installed/install trafficked/traffic wiped/wipe exiled/exile faded/fade',
  ],
  [
    'VERB',
    'VBD',
    'visited/visit invited/invite handled/handle hurled/hurl measured/measure murmured/murmur retreated/retreat stated/state',
  ],
  [
    'VERB',
    'VBN',
    'seen/see driven/drive torn/tear rebuilt/rebuild found/find founded/found Blamed/blame STRUCK/strike been/be done/do',
  ],
  [
    'VERB',
    'VBG',
    'shelling/shell dying/die using/use running/run being/be bombing/bomb changing/change bringing/bring agreeing/agree',
  ],
  ['VERB', 'VBZ', 'flies/fly reaches/reach goes/go has/have passes/pass loses/lose says/say fixes/fix'],
  ['VERB', 'VB', 'found/found bring/bring need/need pass/pass Seize/seize discuss/discuss'],
  ['AUX', 'VBZ', "'s/be ’s/be has/have does/do is/be"],
  ['AUX', 'MD', "'ll/will wo/will ca/can 'd/would could/could CAN/can"],
  ['PART', 'RB', "n't/not n’t/not not/not"],
  ['PART', 'POS', "'s/'s ’s/'s '/'s ’/'s"],
  ['PRON', 'PRP', 'him/he Them/they I/I me/I her/she us/we it/it themselves/themselves'],
  ['PRON', 'PRP$', 'her/her their/their My/my'],
  ['DET', 'DT', 'an/a these/this THOSE/that the/the'],
  [
    'NOUN',
    'NNS',
    'armies/army women/woman gunmen/gunman specimens/specimen wolves/wolf crises/crisis viruses/virus houses/house movies/movie',
  ],
  [
    'NOUN',
    'NNS',
    'heroes/hero shoes/shoe buses/bus matches/match taxis/taxi headquarters/headquarters 1990s/1990s sons-in-law/son-in-law troops/troops',
  ],
  ['NOUN', 'NN', 'President/president DNA/dna crisis/crisis pm/p.m.'],
  ['ADJ', 'JJ', 'Dutch/Dutch Russian/Russian humanitarian/humanitarian Heavy/heavy anti-American/anti-American'],
  ['ADJ', 'JJR', 'heavier/heavy bigger/big larger/large worse/bad better/good longer/long safer/safe'],
  ['ADJ', 'JJS', 'strongest/strong latest/late worst/bad wealthiest/wealthy'],
  ['ADV', 'RBR', 'better/well sooner/soon'],
  ['PROPN', 'NNP', 'Orvel/Orvel ORVEL/Orvel EU/EU Sept./September McGee/McGee MARIUPOL-BASED/Mariupol-Based'],
  ['PROPN', 'NNPS', 'States/State Netherlands/Netherlands Kurds/Kurd'],
  ['ADJ', 'NNP', 'United/United National/National'],
  ['VERB', 'NNP', 'Rolling/Roll'],
  ['NUM', 'CD', '12,000/12000 3.5/3.5 Seven/seven IV/IV'],
  ['PUNCT', ',', '—/- ,/,'],
]

test('forms have the lemmas that UD English gives them', () => {
  for (const [upos, xpos, pairs] of EXAMPLES) {
    for (const pair of pairs.split(' ')) {
      const [form = '', lemma] = pair.split('/')
      assert.equal(ruleLemmatiser.lemmaOf(form, upos, xpos), lemma, `${form} ${xpos}`)
    }
  }
})

test('regular verbs come back from their forms', () => {
  for (const verb of 'attack accuse advance announce arrest assault besiege blockade bombard capture claim condemn declare defeat deny deploy destroy detain evacuate expel explode fire free hijack hold infiltrate intercept invade kidnap kill launch liberate loot mine mobilise negotiate occupy patrol protest raid recapture reject release rescue retreat seize shell sabotage storm surrender threaten torture transfer travel use violate vow warn wound'.split(
    ' ',
  )) {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
    const [past, gerund] = [
      verb.endsWith('y') && !/[aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`,
      `${verb === 'free' ? 'free' : stem}ing`,
    ]
    if (/^(?:hold|expel|kidnap|patrol|transfer)$/.test(verb)) continue
    assert.equal(baseOf(past, 'ed'), verb)
    assert.equal(baseOf(gerund, 'ing'), verb)
  }
})

test('verbs and nouns of news come back from their forms', () => {
  const verbs =
    'abducted/abduct fuelled/fuel quelled/quell boycotted/boycott shelled/shell escorted/escort manoeuvred/manoeuvre singed/singe taxied/taxi gassed/gas consoled/console paroled/parole'
  for (const pair of verbs.split(' ')) {
    const [form = '', base] = pair.split('/')
    assert.equal(baseOf(form, 'ed'), base)
  }
  const nouns =
    'T-72s/T-72 impasses/impasse embargoes/embargo militiamen/militiaman sixties/sixties chiefs-of-staff/chief-of-staff'
  for (const pair of nouns.split(' ')) {
    const [form = '', base] = pair.split('/')
    assert.equal(ruleLemmatiser.lemmaOf(form, 'NOUN', 'NNS'), base)
  }
})
