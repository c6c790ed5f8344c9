/** A text, and for sources in it the name of whom each is heard to be; "-" for nobody. In text order; sources that are not asked for may stand between. */
export type SpeakerSample = readonly [text: string, ...told: readonly (readonly [source: string, speaker: string])[]]

/** Pronouns, descriptions, documents and relatives as sources. */
export const SPEAKER_SAMPLES: readonly SpeakerSample[] = [
  ['Colonel Ivo Brandt said the bridge was shut. He added that it would open soon.', ['He', 'Ivo Brandt']],
  // The subject of the sentence before, not the last one named in it.
  ['Ivo Brandt warned of Marek Vell. “We are ready,” he said.', ['he', 'Ivo Brandt']],
  ['Governor Ivo Brandt told Marek Vell to leave. He said the town was lost.', ['He', 'Ivo Brandt']],
  // By the given name, by the title, by what "she" has been said of.
  ['Marek Vell said Anna Orth had called. She added that the town was quiet.', ['She', 'Anna Orth']],
  ['Mr. Vell met Ms. Orth. She said the town was quiet.', ['She', 'Orth']],
  [
    'Bintou Keel said she was alarmed. Marek Vell, a teacher, said his school had closed. “We are afraid,” she said.',
    ['she', 'Bintou Keel'],
  ],
  // Two of whom either may be meant.
  ['The town heard Marek Vell and Ivo Brandt. He said it was quiet.', ['He', '-']],
  ['Marek Vell and Ivo Brandt said it was quiet. He added that it would last.', ['He', '-']],
  ['Colonel Ivo Brandt said Marek Vell knew that he feared an attack.', ['he', '-']],
  // Whoever has spoken goes on speaking.
  [
    'Ivo Brandt said the bridge was shut. The mayor, Marek Vell, was away. “It will open soon,” he added.',
    ['he', 'Ivo Brandt'],
  ],
  [
    'Marek Vell was away. Ivo Brandt met the council, stating that it was late. “We stay,” he added.',
    ['he', 'Ivo Brandt'],
  ],
  // A saying put into a relative clause is of whoever the main clause is of.
  ['Marek Vell rose. Ivo Brandt said the bridge was shut, which, he said, was bad.', ['he', 'Ivo Brandt']],
  ['Marek Vell rose. Ivo Brandt said the bridge was shut. The road, he said, was shut too.', ['he', 'Ivo Brandt']],
  ['The party boss Ivo Brandt said it was late, though he added that it was not lost.', ['he', 'Ivo Brandt']],
  // Somebody unnamed may be meant.
  ['A judge spoke. The home of a man was raided after he had said that the army lost.', ['he', '-']],
  // Behind a semicolon the subject of what stands before it; in a relative clause that of the main one.
  [
    'Ivo Brandt spoke. Marek Vell, the chief of the district, had claimed that all was calm; days later he conceded that the bridge was gone.',
    ['he', 'Marek Vell'],
  ],
  [
    'Ivo Brandt rose. Governor Marek Vell hopes the army will send boats to the far bank, where, he says, the people are starving.',
    ['he', 'Marek Vell'],
  ],
  // Whoever is asked answers.
  ['Ivo Brandt rose. Asked whether he believed the rebels, Governor Marek Vell said no.', ['he', 'Marek Vell']],
  ['Ivo Brandt rose. Pressed on whether he feared a raid, the captain said that it was calm.', ['he', 'captain']],
  // "One of them" is none of those named before.
  [
    'Ivo Brandt wrote a letter. “Nobody slept,” one of the envoys said by telephone, adding that he expected a raid.',
    ['he', '-'],
  ],
  ['Ivo Brandt rose. “Nobody slept,” one of the guards said. He added that it was quiet.', ['He', '-']],
  ['One of the guards, Ivo Brandt, said it was quiet. “I slept,” he said.', ['he', 'Ivo Brandt']],
  // "One of them" is not "them"; no group is nobody.
  ['The rebels left. “We had no choice,” one of them said.', ['one of them', '-']],
  ['No group claimed that it had won.', ['No group', '-']],
  // Behind a colon the subject of what stands before it.
  [
    'Marek Vell spoke. That is how President Ivo Brandt sees it: the aim, he said, was to win time.',
    ['he', 'Ivo Brandt'],
  ],
  // Whoever was found to speak in the sentence before.
  [
    'The governor left. “They came,” the miner, who may not speak publicly, told the agency. She said it was late.',
    ['She', 'miner'],
  ],
  // A name that is nobody known to us may be meant.
  ['Ivo Brandt rose. Su Tzu-yun of the academy expects a raid. In a letter he argued that it was near.', ['he', '-']],
  // What is quoted is not the reporter's.
  ['Ivo Brandt rose. “Marek Vell knows it. It is late,” he said.', ['he', 'Ivo Brandt']],
  // Subordinate clauses: of the sentence's own subject, behind it or before it.
  ['Ivo Brandt says Anna Orth will stay, even as he fears for the town.', ['he', 'Ivo Brandt']],
  ['Marek Vell kept silent. While Colonel Ivo Brandt left, he said the war was over.', ['he', 'Ivo Brandt']],
  ['Marek Vell said no. As he warned of floods, Ivo Brandt left.', ['he', 'Ivo Brandt']],
  [
    'The envoy, Ivo Brandt, said it was late. When he took the floor, he said the talks were over.',
    ['he', 'Ivo Brandt'],
  ],
  // Somebody whom we know only by what he is.
  [
    'Ivo Brandt said no. A fisherman said the sea was calm. “It is calm,” he said.',
    ['A fisherman', 'fisherman'],
    ['he', 'fisherman'],
  ],
  ['Two people familiar with the talks said they would go on.', ['Two people familiar with the talks', 'people']],
  // Bodies and groups.
  ['The army said the town was quiet. It denied the losses.', ['It', 'army']],
  ['Local officials said the town was quiet. They said floods would come.', ['They', 'Local officials']],
  ['The talks ended on Friday. It denied the losses.', ['It', '-']],
  [
    'Orvel attacked five times, according to the Defence Ministry. It said the bridge was open.',
    ['It', 'Defence Ministry'],
  ],
  // Documents are in the mouth of who made them.
  [
    'A report by the Defence Ministry found that the bridge was open. The report said the road was closed.',
    ['A report by the Defence Ministry', 'Defence Ministry'],
    ['The report', 'Defence Ministry'],
  ],
  // A name in apposition is the one that the noun means.
  ['Her successor, Tobias Brandt, supports the plan. In a letter he asked for time.', ['he', 'Tobias Brandt']],
  // A thing with words on it is nobody.
  ['“We will be back,” reads a sign over the gate of Lorn, a driver said.', ['a driver', 'driver']],
  ['“We will be back,” reads a sign over the gate of Lorn.', ['a sign', '-']],
  // Whatever is told to say something speaks, though nothing is known of it.
  ['The ferrymen’s lodge said the river was open.', ['The ferrymen’s lodge', 'ferrymen’s lodge']],
  ['The draft accord says that the road stays open.', ['The draft accord', 'draft accord']],
  ['The lieutenant denied that he had fired.', ['The lieutenant', 'lieutenant']],
  ['A woman aware of the plan said a truce was near.', ['A woman aware of the plan', 'woman aware of the plan']],
  ['A report on the army said that the bridge was open.', ['A report on the army', 'report on the army']],
  // Two of one title in two bodies.
  [
    'Air force spokesman Marek Vell said it was late. The defence ministry’s spokesman, Ivo Brandt, said no. Brandt said it was early.',
    ['Brandt', 'Ivo Brandt'],
  ],
  [
    'Air force spokesman Marek Vell said it was late. The junta denied it. Its spokesman said the town was quiet.',
    ['Its spokesman', 'spokesman'],
  ],
  // Relatives.
  ['The mayor praised Colonel Ivo Brandt, who said the bridge was open.', ['who', 'Ivo Brandt']],
]
