/** What the words around a name tell of it where somebody takes, holds or loses it, with an example and a like one that tells nothing. */
export interface HeldWords {
  /**
   * `verb`: forms right before the name; `force-verb`: the same, where the sentence tells of a force too; `noun`: before "of", "over", "on" and the name,
   * `force-noun` where the sentence tells of a force;
   * the name; `site`: before "at", "in" or "of" and the name; `away`: forms before "from" or "out of" and the name.
   */
  readonly where: 'verb' | 'force-verb' | 'noun' | 'force-noun' | 'site' | 'away'
  /** In lower case. */
  readonly words: string
  readonly example: string
  readonly counter: string
}

export const HELD_WORDS: readonly HeldWords[] = [
  {
    where: 'verb',
    words:
      'capture captures captured capturing recapture recaptures recaptured recapturing retake retakes retook retaken retaking seize seizes seized seizing overrun overruns overran overrunning liberate liberates liberated liberating conquer conquers conquered conquering annex annexes annexed annexing occupy occupies occupied occupying regain regains regained regaining besiege besieges besieged besieging encircle encircles encircled encircling storm storms stormed storming shell shells shelled shelling reoccupy reoccupied wrest wrests wrested wresting snatch snatched incorporate incorporates incorporated control controls controlled controlling back',
    example: 'Rebels captured Dudnivka.',
    counter: 'Rebels captured Wagner fighters.',
  },
  {
    where: 'force-verb',
    words:
      'take takes took taken taking lose loses lost losing hold holds held holding run runs ran running rule rules ruled ruling enter enters entered entering secure secures secured securing abandon abandons abandoned abandoning cross crosses crossed defend defends defended guard guards guarded patrol patrols garrison garrisons garrisoned pacify pacified sack sacked raid raided bomb bombed pound pounded invade invaded clear cleared relieve relieved free freed keep keeps kept retain retains retained own owns police polices policed win wins won gain gained recover overtook swallowed approach approached near into entering evacuate evacuated flee fled desert deserted return returned transferred declared considers claim claims claimed proclaimed chased leave leaves left leaving quit quits reach reaches reached cede cedes ceded ceding surrender surrenders surrendered surrendering yield yields yielded hand hands handed handing give gives gave given yields transfer transfers transferring turn turns turned returns deliver delivered deliver restored concede conceded relinquish relinquishes relinquished sign signed leased entrusted pass passed over up vacate vacated reclaim reclaims reclaimed recover recovered claim claims claimed infiltrated govern governs administer administers',
    example: 'The army has lost Dudnivka.',
    counter: 'The club has lost Dudnivka.',
  },
  {
    where: 'noun',
    words:
      'capture recapture fall loss liberation seizure takeover occupation conquest siege encirclement annexation surrender handover evacuation control grip hold battle fight fighting advance retreat citadel port airport stronghold garrison outskirts defence defense streets town towns village villages city cities master masters ruler rulers possession centre center heart middle gates edge',
    example: 'The fall of Dudnivka was a blow to the army.',
    counter: 'The price of Dudnivka rose.',
  },
  {
    where: 'noun',
    words:
      'north south east west northeast northwest southeast southwest northern southern eastern western kilometres kilometers km miles',
    example: 'Shells fell east of Dudnivka.',
    counter: 'The wife of Dudnivka left.',
  },
  {
    where: 'force-noun',
    words:
      'most half part parts rest all much third side area areas island islands province provinces region regions district districts county state valley heights fortress castle monastery quarter suburb suburbs banks shores territory republic enclave peninsula hills road roads mouth entrance walls market station bridge',
    example: 'The army holds half of Dudnivka.',
    counter: 'He ate half of Dudnivka.',
  },
  {
    where: 'site',
    words:
      'crossing base airport airbase airfield post camp port checkpoint barracks garrison outpost junction station fort prison positions depot dam',
    example: 'Shells hit a crossing at Dudnivka.',
    counter: 'Shells hit a crossing at night.',
  },
  {
    where: 'away',
    words:
      'withdraw withdraws withdrew withdrawn withdrawing withdrawal retreat retreats retreated retreating pull pulls pulled pulling pullout pullback drive drives drove driven push pushes pushed force forced oust ousted chase chased flee fled dislodge dislodged expel expelled throw threw thrown flush flushed fall fell',
    example: 'The rebels were driven out of Dudnivka.',
    counter: 'He walked out of Dudnivka.',
  },
]

/** Forces and those who hold places, by lemma or last word of a name: beside one of them "took Dudnivka" is of a place. */
export const HOLDING_FORCES: ReadonlySet<string> = new Set(
  'troops forces force soldiers army armies military militants rebels rebel militia militias militiamen fighters gunmen insurgents insurgent brigade battalion regiment division garrison invaders occupiers marines guerrillas guerrilla jihadists separatists mercenaries paramilitaries peacekeepers junta regime front league side sides enemy paratrooper paratroopers commandos rangers legion colonel commander units unit gangs gang tanks fighting islamists shebab servicemen hooded brigades battalions clansmen bandits'.split(
    ' ',
  ),
)

/** Bodies of one word that are captured, left and held like places, but are none, in lower case. */
export const BODIES_OF_ONE_WORD: ReadonlySet<string> = new Set(
  'hamas hezbollah taliban houthis houthi wagner azov isis daesh al-shabaab shabaab fatah congress parliament senate knesset duma bundestag interpol nato'.split(
    ' ',
  ),
)

/** What the name of a land or site may end with in lower case: "the Kesh valley", "the Ostrel bridge". */
export const LANDS: ReadonlySet<string> = new Set(
  'valley basin peninsula pass heights hills island islands plateau oasis strip enclave delta corridor gorge massif desert steppe lagoon atoll bridge crossing airport airfield dam district region province oblast canton county quarter suburb junction ridge salient forest marshes highlands lowlands coast archipelago base camp fort garrison post checkpoint barracks oilfield oilfields mine mines refinery plant port harbour prison citadel fortress stronghold railway tunnel hill mountain mountains road highway town city village settlement sector neighbourhood township commune'.split(
    ' ',
  ),
)

/** Words beside which land is claimed without any force. */
export const CLAIMING: ReadonlySet<string> = new Set(
  'claim claims claimed annex annexed annexes declared proclaimed disputed contested recognised recognized occupied sovereignty treaty'.split(
    ' ',
  ),
)
