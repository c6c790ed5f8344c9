/** Sentences, and the UPOS and Penn tag of some of their words. */
export const TAGS: readonly (readonly [text: string, tags: string])[] = [
  [
    'The attack killed two guards near the bridge.',
    'The/DET/DT attack/NOUN/NN killed/VERB/VBD two/NUM/CD guards/NOUN/NNS near/ADP/IN ./PUNCT/.',
  ],
  ['Rebels attack the post at night.', 'Rebels/NOUN/NNS attack/VERB/VBP post/NOUN/NN'],
  ['They plan to attack Orvel.', 'They/PRON/PRP plan/VERB/VBP to/PART/TO attack/VERB/VB Orvel/PROPN/NNP'],
  ['The convoy drove to Orvel.', 'drove/VERB/VBD to/ADP/IN'],
  ['The town was captured by the army.', 'was/AUX/VBD captured/VERB/VBN by/ADP/IN'],
  ['The army has captured the town.', 'has/AUX/VBZ captured/VERB/VBN'],
  ['The army captured the town.', 'captured/VERB/VBD'],
  ['The village has a school.', 'has/VERB/VBZ school/NOUN/NN'],
  ['Did the troops withdraw?', 'Did/AUX/VBD troops/NOUN/NNS withdraw/VERB/VB'],
  ['She said that the road, which leads north, was closed.', 'that/SCONJ/IN which/PRON/WDT leads/VERB/VBZ'],
  ['That house burned.', 'That/DET/DT house/NOUN/NN burned/VERB/VBD'],
  ["The mayor's office could not be reached.", "'s/PART/POS could/AUX/MD not/PART/RB be/AUX/VB reached/VERB/VBN"],
  [
    'Turkish officials met three Kurds on Monday.',
    'Turkish/ADJ/JJ officials/NOUN/NNS Kurds/PROPN/NNPS Monday/PROPN/NNP',
  ],
  ['Heavy shelling continued before dawn.', 'Heavy/ADJ/JJ shelling/NOUN/NN continued/VERB/VBD before/ADP/IN'],
  ['They left before the bridge was destroyed.', 'before/SCONJ/IN'],
  ['Her brother saw her.', 'Her/PRON/PRP$ her/PRON/PRP'],
  ['About 40 houses burned down.', 'About/ADV/RB 40/NUM/CD down/ADP/RP'],
  ['There were no soldiers there.', 'There/PRON/EX no/DET/DT'],
]
