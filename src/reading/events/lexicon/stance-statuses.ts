import type { Status } from '../../../record/event.ts'
import type { Stance } from '../../../record/statement.ts'

/**
 * What an act is by its own words, before whoever tells it is heard: `open` is still to come ("will shell", "to shell", "could shell"), `noun` is named by a noun
 * that nothing puts in doubt and that points back to nothing known ("a withdrawal").
 */
export type Own = 'open' | 'happened' | 'ongoing' | 'noun' | 'negated' | 'claimed'

/** The status that an act has in a statement of some stance; `word` is the act's in the example, which is read with its statement. */
export interface StanceStatus {
  readonly stance: Stance
  readonly own: Own
  readonly becomes: Status
  readonly example: string
  readonly word: string
}

const row = (stance: Stance, own: Own, becomes: Status, example: string, word: string): StanceStatus => ({
  stance,
  own,
  becomes,
  example,
  word,
})

/** What is not here stays what it is: what is confirmed, condemned, praised, known or regretted has happened. */
export const STANCE_STATUSES: readonly StanceStatus[] = [
  row('denies', 'happened', 'denied', 'The army denied that troops had left Orvel.', 'left'),
  row('denies', 'ongoing', 'denied', 'The army denied that troops were leaving Orvel.', 'leaving'),
  row('denies', 'open', 'denied', 'The army denied that troops would leave Orvel.', 'leave'),
  row('denies', 'noun', 'denied', 'The army denied a withdrawal from Orvel.', 'withdrawal'),
  row('denies', 'claimed', 'denied', 'The army rejected claims that it had shelled Orvel.', 'shelled'),
  row('denies', 'negated', 'claimed', 'The army denied that troops had not left Orvel.', 'left'),
  row('accuses', 'happened', 'claimed', 'Residents accused the army of shelling Orvel.', 'shelling'),
  row('accuses', 'ongoing', 'claimed', 'Residents complained that the army was shelling Orvel.', 'shelling'),
  row('accuses', 'noun', 'claimed', 'Residents accused the army of a massacre in Orvel.', 'massacre'),
  row('thinks', 'happened', 'claimed', 'Analysts believe rebels captured Orvel.', 'captured'),
  row('doubts', 'happened', 'hypothetical', 'Officials doubt that troops left Orvel.', 'left'),
  row('doubts', 'ongoing', 'hypothetical', 'Officials doubt that troops are leaving Orvel.', 'leaving'),
  row('doubts', 'open', 'hypothetical', 'Officials doubt that troops will leave Orvel.', 'leave'),
  row('doubts', 'noun', 'hypothetical', 'Officials doubt a withdrawal from Orvel.', 'withdrawal'),
  row('fears', 'happened', 'feared', 'Officials feared that soldiers had been ambushed in Orvel.', 'ambushed'),
  row('fears', 'ongoing', 'feared', 'Officials feared that rebels were shelling Orvel.', 'shelling'),
  row('fears', 'open', 'feared', 'Officials feared that rebels could shell Orvel.', 'shell'),
  row('fears', 'noun', 'feared', 'Officials feared an ambush in Orvel.', 'ambush'),
  row('warns', 'open', 'feared', 'Officials warned that rebels could shell Orvel.', 'shell'),
  row('hopes', 'happened', 'hypothetical', 'The mayor hoped that troops had left Orvel.', 'left'),
  row('hopes', 'open', 'hypothetical', 'The mayor hopes troops will leave Orvel.', 'leave'),
  row('hopes', 'noun', 'hypothetical', 'The mayor hoped for a withdrawal from Orvel.', 'withdrawal'),
  row('wants', 'open', 'hypothetical', 'The council desires that troops will leave Orvel.', 'leave'),
  row('wants', 'noun', 'hypothetical', 'The premier wants a ceasefire.', 'ceasefire'),
  row('intends', 'open', 'planned', 'The army plans to shell Orvel.', 'shell'),
  row('intends', 'noun', 'planned', 'The army plans a withdrawal from Orvel.', 'withdrawal'),
  row('promises', 'open', 'planned', 'The army vowed to retake Orvel.', 'retake'),
  row('promises', 'noun', 'planned', 'The army promised a withdrawal from Orvel.', 'withdrawal'),
  row('threatens', 'open', 'threatened', 'The rebels threatened to shell Orvel.', 'shell'),
  row('threatens', 'noun', 'threatened', 'The rebels threatened an attack on Orvel.', 'attack'),
  row('predicts', 'open', 'predicted', 'She predicts that rebels will shell Orvel.', 'shell'),
  row('predicts', 'noun', 'predicted', 'She predicted an attack on Orvel.', 'attack'),
  row('demands', 'open', 'hypothetical', 'The general told troops to leave Orvel.', 'leave'),
  row('demands', 'happened', 'hypothetical', 'The council demanded that troops leave Orvel.', 'leave'),
  row('demands', 'noun', 'hypothetical', 'The council demanded a withdrawal from Orvel.', 'withdrawal'),
  row('asks', 'open', 'hypothetical', 'The council asked troops to leave Orvel.', 'leave'),
  row('asks', 'happened', 'hypothetical', 'The premier asked whether troops had left Orvel.', 'left'),
  row('asks', 'noun', 'hypothetical', 'The premier asked for a ceasefire.', 'ceasefire'),
  row('supports', 'open', 'hypothetical', 'The party favours withdrawing from Orvel.', 'withdrawing'),
  row('supports', 'noun', 'hypothetical', 'The party supports a withdrawal from Orvel.', 'withdrawal'),
  row('opposes', 'open', 'hypothetical', 'The generals do not want to withdraw from Orvel.', 'withdraw'),
  row('opposes', 'noun', 'hypothetical', 'The party opposes a withdrawal from Orvel.', 'withdrawal'),
  row('declines', 'happened', 'hypothetical', 'The ministry would not say whether troops had left Orvel.', 'left'),
  row('declines', 'ongoing', 'hypothetical', 'The ministry did not confirm that troops were leaving Orvel.', 'leaving'),
  row('declines', 'open', 'hypothetical', 'The ministry would not say whether troops would leave Orvel.', 'leave'),
  row('declines', 'noun', 'hypothetical', 'The premier did not rule out an attack on Orvel.', 'attack'),
]

/** What a statement does to an act told in another inside it: "denied that he said the town had fallen" leaves it to him. */
export const OVER_A_SAYING: readonly StanceStatus[] = [
  row('denies', 'happened', 'claimed', 'The general denied that the minister said troops had left Orvel.', 'left'),
  row('doubts', 'happened', 'claimed', 'The general doubted that the minister said troops had left Orvel.', 'left'),
]
