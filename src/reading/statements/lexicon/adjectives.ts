import { type CueRow, cuesOf } from './cue.ts'

/** Adjectives of thinking: what follows them is what the subject thinks. */
const THOUGHT: readonly CueRow[] = [
  ['sure', 'thinks', 'that of', 'often', 'The general is sure that the pass will hold.'],
  ['certain', 'thinks', 'that of', 'often', 'The general is certain that the pass will hold.'],
  ['confident', 'thinks', 'that of in', 'always', 'The army is confident that the pass will hold.'],
  ['convinced', 'thinks', 'that of', 'always', 'The general is convinced that the pass will hold.'],
  ['sceptical', 'doubts', 'that of about', 'often', 'Analysts are sceptical of the count.'],
  ['doubtful', 'doubts', 'that of about', 'often', 'Analysts are doubtful about the count.'],
  ['unsure', 'doubts', 'that of about', 'often', 'The mayor is unsure whether the dam will hold.'],
  ['aware', 'knows', 'that of', 'often', 'The army was aware that the bridge was mined.'],
  ['unaware', 'doubts', 'that of', 'often', 'The crew was unaware that the bridge was mined.'],
  ['mindful', 'knows', 'that of', 'often', 'The general was mindful that his men were tired.'],
  ['clear', 'asserts', 'that', 'seldom', 'The premier was clear that the army would stay.'],
  ['adamant', 'asserts', 'that', 'always', 'The ministry is adamant that the dam is safe.'],
]

const ATTITUDE: readonly CueRow[] = [
  ['afraid', 'fears', 'that of to', 'often', 'Residents are afraid that rockets will come.'],
  ['fearful', 'fears', 'that of', 'always', 'Residents are fearful that rockets will come.'],
  ['worried', 'fears', 'that about', 'often', 'The mayor is worried that the dam will burst.'],
  ['concerned', 'fears', 'that about', 'often', 'The agency is concerned that stocks will run out.'],
  ['anxious', 'fears', 'that about to', 'often', 'The families are anxious about the winter.'],
  ['wary', 'fears', 'that of', 'often', 'The envoy is wary of the terms.'],
  ['hopeful', 'hopes', 'that about', 'always', 'The envoy is hopeful that the truce will hold.'],
  ['optimistic', 'hopes', 'that about', 'always', 'The envoy is optimistic that the truce will hold.'],
  ['pessimistic', 'fears', 'that about', 'always', 'The envoy is pessimistic about the truce.'],
  ['eager', 'wants', 'to for', 'often', 'The rebels are eager to talk.'],
  ['keen', 'wants', 'to on', 'often', 'The premier is keen to open the port.'],
  ['willing', 'intends', 'to', 'often', 'The rebels are willing to talk.'],
  ['unwilling', 'declines', 'to', 'often', 'The army is unwilling to leave.'],
  ['reluctant', 'opposes', 'to', 'often', 'The army is reluctant to advance.'],
  ['determined', 'intends', 'to that', 'often', 'The army is determined to hold the pass.'],
  ['prepared', 'intends', 'to', 'seldom', 'The rebels are prepared to talk.'],
  ['critical', 'condemns', 'of', 'often', 'The bishop was critical of the draft.'],
  ['supportive', 'supports', 'of', 'often', 'The generals were supportive of the plan.'],
  ['opposed', 'opposes', 'to', 'often', 'The generals were opposed to the truce.'],
  ['glad', 'praises', 'that to', 'often', 'The mayor is glad that the guns are silent.'],
  ['happy', 'praises', 'that about with', 'seldom', 'The mayor is happy that the guns are silent.'],
  ['proud', 'praises', 'that of', 'often', 'The general is proud of his men.'],
  ['grateful', 'praises', 'that for', 'often', 'The mayor is grateful for the tents.'],
  ['sorry', 'regrets', 'that for', 'often', 'The army is sorry for the deaths.'],
  ['angry', 'condemns', 'that about over at', 'often', 'Residents are angry about the power cuts.'],
  ['upset', 'condemns', 'that about over', 'often', 'Residents are upset about the power cuts.'],
  ['disappointed', 'regrets', 'that in with', 'often', 'The envoy is disappointed that the talks failed.'],
  ['surprised', 'thinks', 'that', 'often', 'The colonel was surprised that the bridge stood.'],
]

export const ADJECTIVES = [...cuesOf('adjective', 'thought', THOUGHT), ...cuesOf('adjective', 'attitude', ATTITUDE)]
