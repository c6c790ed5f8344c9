import type { FigureKind } from './counted-nouns.ts'

/** A verb that tells what becomes of people only together with another word. */
export interface FatePhrase {
  /** Lemmas, as `leave|abandon`. */
  readonly verb: string
  /** Lemmas or forms of what hangs on the verb, or of the preposition of what does. */
  readonly with: string
  /** `do`: of the subject of the active verb; `undergo`: of its object, or of the subject of the passive. */
  readonly who: 'do' | 'undergo'
  readonly what: FigureKind
  readonly example: string
  /** Gives no figure of this kind. */
  readonly not: string
}

/** Each with a sentence in which it stands, and one that is like it and tells nothing of the kind. */
export const FATE_PHRASES: readonly FatePhrase[] = [
  {
    ...{ verb: 'leave|abandon|lose|quit', with: 'home|house', who: 'do', what: 'displaced' },
    ...{
      example: 'Half a million people left their homes.',
      not: 'Twelve people left the hall.',
    },
  },
  {
    ...{ verb: 'force|drive|chase|expel|push', with: 'home|house|village|town', who: 'undergo', what: 'displaced' },
    ...{ example: 'Some 300 families were forced from their homes.', not: 'Some 300 families were forced to sell.' },
  },
  {
    ...{ verb: 'seek|find|take', with: 'refuge|shelter', who: 'do', what: 'displaced' },
    ...{ example: 'About 4,000 villagers sought refuge in the hills.', not: 'About 4,000 villagers sought work.' },
  },
  {
    ...{
      verb: 'take|bring|lead|move|bus|transport|get|carry|ferry|ship|escort|help|guide',
      with: 'safety',
      who: 'undergo',
      what: 'evacuated',
    },
    ...{
      example: 'More than 700 residents were taken to safety.',
      not: 'More than 700 residents were taken by surprise.',
    },
  },
  {
    ...{ verb: 'bring|lead|bus|get|fly|take|pull|move', with: 'out', who: 'undergo', what: 'evacuated' },
    ...{ example: 'Rescuers brought 64 miners out of the shaft.', not: 'Rescuers brought 64 miners food.' },
  },
  {
    ...{ verb: 'lay|put|throw', with: 'arm|weapon', who: 'do', what: 'surrendered' },
    ...{ example: 'Over 80 fighters laid down their arms.', not: 'Over 80 fighters laid mines.' },
  },
  {
    ...{ verb: 'give|hand|turn', with: 'up|themselves', who: 'do', what: 'surrendered' },
    ...{ example: 'Seven soldiers gave themselves up.', not: 'Seven soldiers gave the boy bread.' },
  },
  {
    ...{ verb: 'break', with: 'out|prison|jail', who: 'do', what: 'escaped' },
    ...{ example: 'Forty prisoners broke out of the jail.', not: 'Forty prisoners broke stones.' },
  },
  {
    ...{ verb: 'flee', with: 'jail|prison|custody|captivity|detention', who: 'do', what: 'escaped' },
    ...{ example: 'Fifty prisoners fled the jail.', not: 'Fifty villagers fled the shelling.' },
  },
  {
    ...{ verb: 'set', with: 'free', who: 'undergo', what: 'released' },
    ...{ example: 'They set twelve captives free.', not: 'They set twelve captives to work.' },
  },
  {
    ...{ verb: 'let', with: 'go', who: 'undergo', what: 'released' },
    ...{ example: 'The rebels let 30 villagers go.', not: 'The rebels let 30 villagers speak.' },
  },
  {
    ...{ verb: 'take|hold|keep', with: 'hostage', who: 'undergo', what: 'abducted' },
    ...{ example: 'Gunmen took nine teachers hostage.', not: 'Gunmen took nine teachers home.' },
  },
  {
    ...{ verb: 'carry', with: 'off|away', who: 'undergo', what: 'abducted' },
    ...{ example: 'Raiders carried off 14 women.', not: 'Raiders carried 14 women across the river.' },
  },
  {
    ...{ verb: 'take|place|put|hold', with: 'custody|arrest', who: 'undergo', what: 'detained' },
    ...{ example: 'Eight officers were taken into custody.', not: 'Eight officers were taken to lunch.' },
  },
  {
    ...{ verb: 'gun|mow|cut', with: 'down', who: 'undergo', what: 'killed' },
    ...{ example: 'Gunmen mowed down 14 farmers.', not: 'Gunmen cut 14 farmers off.' },
  },
  {
    ...{ verb: 'round', with: 'up', who: 'undergo', what: 'detained' },
    ...{ example: 'At least 50 people were rounded up.', not: 'At least 50 people stood around.' },
  },
  {
    ...{ verb: 'take|hold', with: 'prisoner|captive', who: 'undergo', what: 'captured' },
    ...{ example: 'The army took 128 soldiers prisoner.', not: 'The army took 128 soldiers home.' },
  },
  {
    ...{ verb: 'lose', with: 'life', who: 'do', what: 'killed' },
    ...{ example: 'Twelve people lost their lives.', not: 'Twelve people lost their way.' },
  },
  {
    ...{ verb: 'burn|starve|freeze|crush|beat|stab|bleed|shoot|choke', with: 'death', who: 'undergo', what: 'killed' },
    ...{ example: 'Four guards were beaten to death.', not: 'Four guards were beaten back.' },
  },
  {
    ...{ verb: 'burn|starve|freeze|bleed|choke', with: 'death', who: 'do', what: 'killed' },
    ...{ example: 'Three children froze to death.', not: 'Three children froze in the queue.' },
  },
  {
    ...{ verb: 'suffer|sustain|receive', with: 'injury|wound|burn|shrapnel', who: 'do', what: 'wounded' },
    ...{ example: 'Nine firefighters suffered burns.', not: 'Nine firefighters suffered in the heat.' },
  },
  {
    ...{ verb: 'take|bring|rush|admit|treat', with: 'hospital|injury|wound|burn', who: 'undergo', what: 'wounded' },
    ...{ example: 'Six passengers were taken to hospital.', not: 'Six passengers were taken home.' },
  },
  {
    ...{ verb: 'go|remain', with: 'missing|unaccounted', who: 'do', what: 'missing' },
    ...{ example: 'Two fishermen went missing.', not: 'Two fishermen went ashore.' },
  },
  {
    ...{ verb: 'need|require|receive', with: 'treatment|care|surgery', who: 'do', what: 'wounded' },
    ...{ example: 'Some 90 people needed treatment for burns.', not: 'Some 90 people needed bread.' },
  },
  {
    ...{ verb: 'order|tell|ask|have', with: 'leave|evacuate', who: 'undergo', what: 'evacuated' },
    ...{ example: 'About 900 residents were ordered to leave.', not: 'About 900 residents were ordered to wait.' },
  },
  {
    ...{ verb: 'have', with: 'leave|flee', who: 'do', what: 'displaced' },
    ...{
      example: 'More than 6,000 people had to leave because of the flood.',
      not: 'Two ministers had to leave the government.',
    },
  },
  {
    ...{ verb: 'fall', with: 'fighting|battle|action|combat|clash', who: 'do', what: 'killed' },
    ...{ example: 'Three soldiers fell in the battle.', not: 'Three soldiers fell in the mud.' },
  },
  {
    ...{ verb: 'remain|be|stay', with: 'captivity', who: 'do', what: 'captured' },
    ...{ example: 'Forty soldiers remain in captivity.', not: 'Forty soldiers remain in the fort.' },
  },
  {
    ...{ verb: 'seize|take|capture', with: 'hostage', who: 'undergo', what: 'abducted' },
    ...{ example: 'The gang seized six drivers as hostages.', not: 'The gang seized six lorries.' },
  },
]
