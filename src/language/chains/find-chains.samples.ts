import type { SampleName } from './sample-text.ts'

/** A text with its trees and names, and the phrases of each chain that must be found in it; nothing else may be. */
export interface ChainSample {
  readonly title: string
  readonly table: string
  readonly names: readonly SampleName[]
  readonly chains: readonly (readonly string[])[]
}

/** What chains and what must not, one thing a sample. */
export const SAMPLES: readonly ChainSample[] = [
  {
    title: 'a family name and a pronoun take up the full name',
    table: `
      Ivan PROPN NNP 3 nsubj · Orlan PROPN NNP 1 flat · spoke VERB VBD 0 root speak · . PUNCT . 3 punct
      Orlan PROPN NNP 2 nsubj · said VERB VBD 0 root say · he PRON PRP 5 nsubj · would AUX MD 5 aux · leave VERB VB 2 ccomp · . PUNCT . 2 punct`,
    names: [
      ['Ivan Orlan', 'person'],
      ['Orlan', 'person'],
    ],
    chains: [['Ivan Orlan', 'Orlan', 'he']],
  },
  {
    title: 'two bearers of one family name are kept apart, and the bare name is given to neither',
    table: `
      Ivan PROPN NNP 3 nsubj · Orlan PROPN NNP 1 flat · met VERB VBD 0 root meet · Maria PROPN NNP 3 obj · Orlan PROPN NNP 4 flat · . PUNCT . 3 punct
      Mr. PROPN NNP 2 nmod:desc · Orlan PROPN NNP 3 nsubj · left VERB VBD 0 root leave · . PUNCT . 3 punct
      Ms. PROPN NNP 2 nmod:desc · Orlan PROPN NNP 3 nsubj · stayed VERB VBD 0 root stay · . PUNCT . 3 punct
      Orlan PROPN NNP 2 nsubj · wept VERB VBD 0 root weep · . PUNCT . 2 punct`,
    names: [
      ['Ivan Orlan', 'person'],
      ['Maria Orlan', 'person'],
      ['Orlan', 'person'],
    ],
    chains: [
      ['Ivan Orlan', 'Mr. Orlan'],
      ['Maria Orlan', 'Ms. Orlan'],
    ],
  },
  {
    title: 'a title, an office before the name and the office alone are one person',
    table: `
      Kremlin PROPN NNP 2 compound · spokesman NOUN NN 3 nmod:desc · Marko PROPN NNP 5 nsubj · Vell PROPN NNP 3 flat · spoke VERB VBD 0 root speak · . PUNCT . 5 punct
      The DET DT 2 det · spokesman NOUN NN 3 nsubj · left VERB VBD 0 root leave · . PUNCT . 3 punct
      Mr. PROPN NNP 2 nmod:desc · Vell PROPN NNP 3 nsubj · returned VERB VBD 0 root return · . PUNCT . 3 punct`,
    names: [
      ['Marko Vell', 'person'],
      ['Vell', 'person'],
      ['Kremlin', 'organisation'],
    ],
    chains: [['Kremlin spokesman Marko Vell', 'The spokesman', 'Mr. Vell']],
  },
  {
    title: 'an apposition is one with its name, and is taken up by its noun',
    table: `
      Orlan PROPN NNP 7 nsubj · , PUNCT , 4 punct · the DET DT 4 det · mayor NOUN NN 1 appos · , PUNCT , 4 punct · has AUX VBZ 7 aux have · resigned VERB VBN 0 root resign · . PUNCT . 7 punct
      Aides NOUN NNS 2 nsubj aide · thanked VERB VBD 0 root thank · the DET DT 4 det · mayor NOUN NN 2 obj · . PUNCT . 2 punct`,
    names: [['Orlan', 'person']],
    chains: [['Orlan', 'the mayor', 'the mayor']],
  },
  {
    title: 'a place after a comma is not the person before it',
    table: `
      Vell PROPN NNP 4 nsubj · , PUNCT , 3 punct · Orvel PROPN NNP 1 appos · won VERB VBD 0 root win · . PUNCT . 4 punct`,
    names: [
      ['Vell', 'person'],
      ['Orvel', 'place'],
    ],
    chains: [],
  },
  {
    title: 'whoever is said to be the mayor is the mayor',
    table: `
      Maria PROPN NNP 5 nsubj · Orlan PROPN NNP 1 flat · is AUX VBZ 5 cop be · the DET DT 5 det · mayor NOUN NN 0 root · . PUNCT . 5 punct
      She PRON PRP 2 nsubj · rules VERB VBZ 0 root rule · Orvel PROPN NNP 2 obj · . PUNCT . 2 punct`,
    names: [
      ['Maria Orlan', 'person'],
      ['Orvel', 'place'],
    ],
    chains: [['Maria Orlan', 'the mayor', 'She']],
  },
  {
    title: 'who is not the mayor is not taken for the mayor',
    table: `
      Maria PROPN NNP 6 nsubj · Orlan PROPN NNP 1 flat · is AUX VBZ 6 cop be · not PART RB 6 advmod · the DET DT 6 det · mayor NOUN NN 0 root · . PUNCT . 6 punct`,
    names: [['Maria Orlan', 'person']],
    chains: [],
  },
  {
    title: 'initials in brackets are the organisation, and so are they later',
    table: `
      The DET DT 3 det · Security PROPN NNP 3 compound · Service PROPN NNP 9 nsubj · of ADP IN 5 case · Orvel PROPN NNP 3 nmod · ( PUNCT -LRB- 7 punct · SBO PROPN NNP 3 appos · ) PUNCT -RRB- 7 punct · denied VERB VBD 0 root deny · this PRON DT 9 obj · . PUNCT . 9 punct
      The DET DT 2 det · SBO PROPN NNP 3 nsubj · kept VERB VBD 0 root keep · silent ADJ JJ 3 xcomp · . PUNCT . 3 punct`,
    names: [
      ['Security Service of Orvel', 'organisation'],
      ['Orvel', 'place'],
      ['SBO', 'organisation'],
    ],
    chains: [['The Security Service of Orvel', 'SBO', 'The SBO']],
  },
  {
    title: 'initials that nobody has explained are read from the words',
    table: `
      The DET DT 3 det · River PROPN NNP 3 compound · Union PROPN NNP 4 nsubj · met VERB VBD 0 root meet · . PUNCT . 4 punct
      The DET DT 2 det · RU PROPN NNP 3 nsubj · voted VERB VBD 0 root vote · . PUNCT . 3 punct`,
    names: [
      ['River Union', 'organisation'],
      ['RU', 'organisation'],
    ],
    chains: [['The River Union', 'The RU']],
  },
  {
    title: 'the ministry is the Defence Ministry; two ministries by other names are two',
    table: `
      The DET DT 3 det · Defence PROPN NNP 3 compound · Ministry PROPN NNP 4 nsubj · objected VERB VBD 0 root object · . PUNCT . 4 punct
      The DET DT 2 det · ministry NOUN NN 3 nsubj · gave VERB VBD 0 root give · no DET DT 5 det · reason NOUN NN 3 obj · . PUNCT . 3 punct
      The DET DT 3 det · Health PROPN NNP 3 compound · Ministry PROPN NNP 4 nsubj · agreed VERB VBD 0 root agree · . PUNCT . 4 punct`,
    names: [
      ['Defence Ministry', 'organisation'],
      ['Health Ministry', 'organisation'],
    ],
    chains: [['The Defence Ministry', 'The ministry']],
  },
  {
    title: 'two universities of two towns are two',
    table: `
      She PRON PRP 2 nsubj · left VERB VBD 0 root leave · the DET DT 4 det · University PROPN NNP 2 obj · of ADP IN 6 case · Orvel PROPN NNP 4 nmod · for ADP IN 9 case · the DET DT 9 det · University PROPN NNP 2 obl · of ADP IN 11 case · Tarsk PROPN NNP 9 nmod · . PUNCT . 2 punct`,
    names: [
      ['University of Orvel', 'organisation'],
      ['University of Tarsk', 'organisation'],
    ],
    chains: [],
  },
  {
    title: 'southern Orvel is not Orvel',
    table: `
      Shells NOUN NNS 2 nsubj shell · hit VERB VBD 0 root hit · southern ADJ JJ 4 amod · Orvel PROPN NNP 2 obj · . PUNCT . 2 punct
      Orvel PROPN NNP 2 nsubj · burned VERB VBD 0 root burn · . PUNCT . 2 punct`,
    names: [['Orvel', 'place']],
    chains: [],
  },
  {
    title: 'the object of a verb is not its subject',
    table: `
      Marko PROPN NNP 3 nsubj · Vell PROPN NNP 1 flat · saw VERB VBD 0 root see · him PRON PRP 3 obj he · . PUNCT . 3 punct`,
    names: [['Marko Vell', 'person']],
    chains: [],
  },
  {
    title: 'a reflexive is the subject of its verb',
    table: `
      Marko PROPN NNP 3 nsubj · Vell PROPN NNP 1 flat · blamed VERB VBD 0 root blame · himself PRON PRP 3 obj · . PUNCT . 3 punct`,
    names: [['Marko Vell', 'person']],
    chains: [['Marko Vell', 'himself']],
  },
  {
    title: 'a pronoun agrees with the given name',
    table: `
      Maria PROPN NNP 3 nsubj · Orlan PROPN NNP 1 flat · met VERB VBD 0 root meet · Ivan PROPN NNP 3 obj · Bresk PROPN NNP 4 flat · . PUNCT . 3 punct
      He PRON PRP 2 nsubj · thanked VERB VBD 0 root thank · her PRON PRP 2 obj she · . PUNCT . 2 punct`,
    names: [
      ['Maria Orlan', 'person'],
      ['Ivan Bresk', 'person'],
    ],
    chains: [
      ['Maria Orlan', 'her'],
      ['Ivan Bresk', 'He'],
    ],
  },
  {
    title: 'a wife is not the one whose wife she is',
    table: `
      Bresk PROPN NNP 2 nsubj · thanked VERB VBD 0 root thank · his PRON PRP$ 4 nmod:poss · wife NOUN NN 2 obj · . PUNCT . 2 punct`,
    names: [['Bresk', 'person']],
    chains: [['Bresk', 'his']],
  },
  {
    title: 'his wife is his wife when she is mentioned again',
    table: `
      Ivan PROPN NNP 4 nmod:poss · Bresk PROPN NNP 1 flat · 's PART POS 1 case · wife NOUN NN 5 nsubj · wept VERB VBD 0 root weep · . PUNCT . 5 punct
      He PRON PRP 2 nsubj · held VERB VBD 0 root hold · his PRON PRP$ 4 nmod:poss · wife NOUN NN 2 obj · . PUNCT . 2 punct`,
    names: [['Ivan Bresk', 'person']],
    chains: [
      ["Ivan Bresk's wife", 'his wife'],
      ['Ivan Bresk', 'He', 'his'],
    ],
  },
  {
    title: '"I" and "my" in a quotation are its speaker, and "he" in it is not',
    table: `
      “ PUNCT \`\` 4 punct · I PRON PRP 4 nsubj · will AUX MD 4 aux · keep VERB VB 11 ccomp · my PRON PRP$ 6 nmod:poss · office NOUN NN 4 obj · , PUNCT , 4 punct · ” PUNCT '' 4 punct · Ivan PROPN NNP 11 nsubj · Bresk PROPN NNP 9 flat · said VERB VBD 0 root say · . PUNCT . 11 punct
      “ PUNCT \`\` 3 punct · He PRON PRP 3 nsubj · lied VERB VBD 0 root lie · . PUNCT . 3 punct · ” PUNCT '' 3 punct`,
    names: [['Ivan Bresk', 'person']],
    chains: [['I', 'my', 'Ivan Bresk']],
  },
  {
    title: 'two speakers have two "I"',
    table: `
      “ PUNCT \`\` 3 punct · I PRON PRP 3 nsubj · stay VERB VBP 7 ccomp · , PUNCT , 3 punct · ” PUNCT '' 3 punct · Bresk PROPN NNP 7 nsubj · said VERB VBD 0 root say · . PUNCT . 7 punct
      ¶
      “ PUNCT \`\` 3 punct · I PRON PRP 3 nsubj · leave VERB VBP 7 ccomp · , PUNCT , 3 punct · ” PUNCT '' 3 punct · Orlan PROPN NNP 7 nsubj · replied VERB VBD 0 root reply · . PUNCT . 7 punct`,
    names: [
      ['Bresk', 'person'],
      ['Orlan', 'person'],
    ],
    chains: [
      ['I', 'Bresk'],
      ['I', 'Orlan'],
    ],
  },
  {
    title: '"it" of the weather and of clauses takes up nothing',
    table: `
      Orvel PROPN NNP 2 nsubj · woke VERB VBD 0 root wake · . PUNCT . 2 punct
      It PRON PRP 3 nsubj · was AUX VBD 3 cop be · cold ADJ JJ 0 root · . PUNCT . 3 punct
      It PRON PRP 3 expl · is AUX VBZ 3 cop be · clear ADJ JJ 0 root · that SCONJ IN 6 mark · snow NOUN NN 6 nsubj · fell VERB VBD 3 csubj fall · . PUNCT . 3 punct`,
    names: [['Orvel', 'place']],
    chains: [],
  },
  {
    title: 'a council may be "it", and those who do something may be "they"',
    table: `
      Orvel PROPN NNP 3 compound · City PROPN NNP 3 compound · Council PROPN NNP 4 nsubj · met VERB VBD 0 root meet · . PUNCT . 4 punct
      It PRON PRP 2 nsubj · rejected VERB VBD 0 root reject · the DET DT 4 det · plan NOUN NN 2 obj · . PUNCT . 2 punct
      The DET DT 2 det · attackers NOUN NNS 3 nsubj attacker · burned VERB VBD 0 root burn · two NUM CD 5 nummod · barns NOUN NNS 3 obj barn · . PUNCT . 3 punct
      They PRON PRP 2 nsubj · fled VERB VBD 0 root flee · . PUNCT . 2 punct`,
    names: [
      ['Orvel City Council', 'organisation'],
      ['Orvel', 'place'],
    ],
    chains: [
      ['Orvel City Council', 'It'],
      ['The attackers', 'They'],
    ],
  },
  {
    title: 'two persons together may be "they"',
    table: `
      Maria PROPN NNP 4 nsubj · and CCONJ CC 3 cc · Ivan PROPN NNP 1 conj · married VERB VBD 0 root marry · . PUNCT . 4 punct
      They PRON PRP 2 nsubj · live VERB VBP 0 root live · abroad ADV RB 2 advmod · . PUNCT . 2 punct`,
    names: [
      ['Maria', 'person'],
      ['Ivan', 'person'],
    ],
    chains: [['Maria and Ivan', 'They']],
  },
  {
    title: 'another number, another town, a new description are other things',
    table: `
      A DET DT 3 det · burned VERB VBN 3 amod burn · village NOUN NN 4 nsubj · smoked VERB VBD 0 root smoke · . PUNCT . 4 punct
      The DET DT 2 det · villages NOUN NNS 3 nsubj village · suffered VERB VBD 0 root suffer · . PUNCT . 3 punct
      The DET DT 3 det · upper ADJ JJ 3 amod · village NOUN NN 4 nsubj · slept VERB VBD 0 root sleep · . PUNCT . 4 punct
      The DET DT 2 det · village NOUN NN 6 nsubj · they PRON PRP 4 nsubj · left VERB VBD 2 acl:relcl leave · had AUX VBD 6 aux have · burned VERB VBN 0 root burn · . PUNCT . 6 punct`,
    names: [],
    chains: [],
  },
  {
    title: 'the Kremlin and Moscow are two names',
    table: `
      The DET DT 2 det · Kremlin PROPN NNP 3 nsubj · denied VERB VBD 0 root deny · it PRON PRP 3 obj · . PUNCT . 3 punct
      Moscow PROPN NNP 2 nsubj · objected VERB VBD 0 root object · . PUNCT . 2 punct`,
    names: [
      ['Kremlin', 'organisation'],
      ['Moscow', 'place'],
    ],
    chains: [],
  },
  {
    title: 'the town of Orvel is Orvel, written with or without the noun',
    table: `
      They PRON PRP 2 nsubj · reached VERB VBD 0 root reach · the DET DT 4 det · town NOUN NN 2 obj · of ADP IN 6 case · Orvel PROPN NNP 4 nmod · . PUNCT . 2 punct
      Orvel PROPN NNP 2 nsubj · slept VERB VBD 0 root sleep · . PUNCT . 2 punct
      This DET DT 2 det · town NOUN NN 3 nsubj · is AUX VBZ 3 cop be · old ADJ JJ 0 root · . PUNCT . 4 punct`,
    names: [['Orvel', 'place']],
    chains: [['the town of Orvel', 'Orvel', 'This town']],
  },
  {
    title: 'the village is the only place just named; of two places it is neither',
    table: `
      Tarsk PROPN NNP 2 nsubj · burned VERB VBD 0 root burn · . PUNCT . 2 punct
      The DET DT 2 det · village NOUN NN 4 nsubj · was AUX VBD 4 cop be · empty ADJ JJ 0 root · . PUNCT . 4 punct
      ¶
      Shells NOUN NNS 2 nsubj shell · hit VERB VBD 0 root hit · Bresk PROPN NNP 2 obj · and CCONJ CC 5 cc · Orvel PROPN NNP 3 conj · . PUNCT . 2 punct
      The DET DT 2 det · town NOUN NN 3 nsubj · burned VERB VBD 0 root burn · . PUNCT . 3 punct`,
    names: [
      ['Tarsk', 'place'],
      ['Bresk', 'place'],
      ['Orvel', 'place'],
    ],
    chains: [['Tarsk', 'The village']],
  },
  {
    title: 'the capital of Orvel is not Orvel, nor is a free Orvel',
    table: `
      Tarsk PROPN NNP 4 nsubj · is AUX VBZ 4 cop be · the DET DT 4 det · capital NOUN NN 0 root · of ADP IN 6 case · Orvel PROPN NNP 4 nmod · . PUNCT . 4 punct
      A DET DT 3 det · free ADJ JJ 3 amod · Orvel PROPN NNP 4 nsubj · needs VERB VBZ 0 root need · friends NOUN NNS 4 obj friend · . PUNCT . 4 punct`,
    names: [
      ['Tarsk', 'place'],
      ['Orvel', 'place'],
    ],
    chains: [['Tarsk', 'the capital of Orvel']],
  },
  {
    title: 'whoever a quotation is according to speaks it',
    table: `
      According VERB VBG 3 case · to ADP IN 1 fixed · Orlan PROPN NNP 9 obl · , PUNCT , 3 punct · “ PUNCT \`\` 9 punct · my PRON PRP$ 7 nmod:poss · work NOUN NN 9 nsubj · is AUX VBZ 9 cop be · done ADJ JJ 0 root · . PUNCT . 9 punct · ” PUNCT '' 9 punct`,
    names: [['Orlan', 'person']],
    chains: [['Orlan', 'my']],
  },
  {
    title: 'spellings of one name are one name, and a group called something is that',
    table: `
      Volodymyr PROPN NNP 3 nsubj · Melskyy PROPN NNP 1 flat · leads VERB VBZ 0 root lead · a DET DT 5 det · group NOUN NN 3 obj · called VERB VBN 5 acl call · Dawn PROPN NNP 6 xcomp · . PUNCT . 3 punct
      Melsky PROPN NNP 2 nsubj · founded VERB VBD 0 root found · Dawn PROPN NNP 2 obj · . PUNCT . 2 punct`,
    names: [
      ['Volodymyr Melskyy', 'person'],
      ['Melsky', 'person'],
      ['Dawn', 'organisation'],
    ],
    chains: [
      ['Volodymyr Melskyy', 'Melsky'],
      ['a group called Dawn', 'Dawn', 'Dawn'],
    ],
  },
  {
    title: 'where two presidents have met, the president is neither',
    table: `
      President PROPN NNP 2 nmod:desc · Orlan PROPN NNP 3 nsubj · met VERB VBD 0 root meet · President PROPN NNP 5 nmod:desc · Bresk PROPN NNP 3 obj · . PUNCT . 3 punct
      The DET DT 2 det · president NOUN NN 3 nsubj · smiled VERB VBD 0 root smile · . PUNCT . 3 punct`,
    names: [
      ['Orlan', 'person'],
      ['Bresk', 'person'],
    ],
    chains: [],
  },
  {
    title: 'the president is the one president of the text, however the word is written',
    table: `
      President PROPN NNP 2 nmod:desc · Orlan PROPN NNP 3 nsubj · spoke VERB VBD 0 root speak · . PUNCT . 3 punct
      Aides NOUN NNS 2 nsubj aide · cheered VERB VBD 0 root cheer · the DET DT 4 det · President PROPN NNP 2 obj · . PUNCT . 2 punct
      The DET DT 2 det · president NOUN NN 3 nsubj · smiled VERB VBD 0 root smile · . PUNCT . 3 punct`,
    names: [
      ['Orlan', 'person'],
      ['President', 'person'],
    ],
    chains: [['President Orlan', 'the President', 'The president']],
  },
  {
    title: 'whoever has spoken is the one who adds',
    table: `
      Marko PROPN NNP 3 nsubj · Vell PROPN NNP 1 flat · said VERB VBD 0 root say · Ivan PROPN NNP 6 nsubj · Bresk PROPN NNP 4 flat · fled VERB VBD 3 ccomp flee · . PUNCT . 3 punct
      He PRON PRP 2 nsubj · added VERB VBD 0 root add · nothing PRON NN 2 obj · . PUNCT . 2 punct`,
    names: [
      ['Marko Vell', 'person'],
      ['Ivan Bresk', 'person'],
    ],
    chains: [['Marko Vell', 'He']],
  },
]
