import type { Status } from '../../../record/event.ts'

/** How a cue is joined to the act: a that-clause (or none), an infinitive, a gerund, a noun, or as the predicate of the noun. */
export type Join = 'that' | 'to' | 'ing' | 'noun' | 'predicate'

/**
 * A word that says whether the act it governs happened. `same` hands on the status of the cue's own verb: "has finished
 * withdrawing" happened, "will finish withdrawing" is planned. `ends` is of what went on until then: "stopped shelling" has shelled, "will stop
 * shelling" is a promise not to. `future` is the status only of an act still to come.
 */
export interface StatusCue {
  readonly word: string
  /** The word that must stand behind it: "call off", "go on". */
  readonly particle?: string
  /** The beginnings of the types of act that it governs so; all where there is none. */
  readonly of?: RegExp
  readonly joins: readonly Join[]
  readonly gives: Status | 'same' | 'ends' | 'future'
  /** When the cue itself is negated: "has no plan to", "did not fail to". */
  readonly negated?: Status
  readonly example: string
}

const cue = (
  words: string,
  joins: string,
  gives: StatusCue['gives'],
  example: string,
  more: Status | Pick<StatusCue, 'of' | 'negated'> = {},
): StatusCue => {
  const [word = '', particle] = words.split(' ')
  return {
    word,
    ...(particle ? { particle } : {}),
    // The table is written by hand in the words of Join.
    joins: joins.split(' ') as Join[],
    gives,
    example,
    ...(typeof more === 'string' ? { negated: more } : more),
  }
}

/** Acts that are told when they are done: who announces a capture has made it. */
const DONE_WHEN_TOLD = /^(?:attack|strike|battle|explosive|territory\.(?:taken|regained)|coercion\.(?:arrest|raid))/
/** Acts that one can try and not bring about; who "failed to withdraw" has tried nothing. */
const TRIED =
  /^(?:attack|strike|battle|explosive|property|coercion|territory\.(?:taken|regained)|deescalation\.release)/
/** Acts that are arranged before: suspended, they are not there. */
const ARRANGED = /^(?:population|diplomacy|aid|deescalation|politics)\./
/** Acts that take two: who rejects one has prevented it. */
const AGREED = /^(?:deescalation|diplomacy)\./
/** What somebody else does to whom it awaits: "face arrest". */
const AWAITS = /^(?:coercion|sanction)\./

/** Verbs, given by their base. */
export const CUE_VERBS: readonly StatusCue[] = [
  cue('plan', 'to noun ing that predicate', 'planned', 'plans to shell', 'negated'),
  cue('intend', 'to noun that', 'planned', 'intends to shell', 'negated'),
  cue('need', 'to', 'hypothetical', 'needs a week to withdraw'),
  cue('require', 'to noun', 'hypothetical', 'would require weeks to capture'),
  cue('prepare', 'to noun that predicate', 'planned', 'prepares to shell'),
  cue('decide', 'to', 'planned', 'decided to withdraw', 'negated'),
  cue('agree', 'to noun', 'planned', 'agreed to withdraw', 'negated'),
  cue('order', 'to noun predicate that', 'planned', 'ordered troops to withdraw'),
  cue('announce', 'noun predicate', 'same', 'The army announced the capture of Orvel.', {
    of: DONE_WHEN_TOLD,
    negated: 'hypothetical',
  }),
  cue('announce', 'noun predicate', 'planned', 'announced the withdrawal'),
  cue('schedule', 'to noun predicate', 'planned', 'is scheduled to visit'),
  cue('postpone', 'noun predicate ing', 'planned', 'postponed the visit'),
  cue('suspend', 'noun predicate ing', 'negated', 'suspended the evacuation', { of: ARRANGED }),
  cue('cancel', 'noun predicate', 'averted', 'The premier cancelled a visit to Orvel.'),
  cue('call off', 'noun predicate', 'averted', 'The premier called off a visit to Orvel.'),
  cue('scrap', 'noun predicate', 'averted', 'The premier scrapped a visit to Orvel.'),
  cue('put off', 'noun predicate', 'planned', 'The premier put off a visit to Orvel.'),
  cue('delay', 'noun predicate ing', 'planned', 'The premier delayed a visit to Orvel.'),
  cue('want', 'to', 'planned', 'wants to seize'),
  cue('aim', 'to', 'planned', 'aims to seize'),
  cue('seek', 'to noun', 'planned', 'seeks to seize'),
  cue('hope', 'to that', 'hypothetical', 'hopes to retake'),
  cue('wish', 'to', 'hypothetical', 'wishes to retake'),
  cue('vow', 'to that', 'planned', 'vowed to retake'),
  cue('pledge', 'to that', 'planned', 'pledged to retake'),
  cue('promise', 'to that noun', 'planned', 'promised to retake'),
  cue('swear', 'to', 'planned', 'swore to retake'),
  cue('threaten', 'to that noun ing predicate', 'threatened', 'threatened to shell'),
  cue('fear', 'that noun predicate', 'feared', 'feared an ambush'),
  cue('dread', 'noun that', 'feared', 'dreaded an attack'),
  cue('worry', 'that', 'feared', 'worried that troops would return'),
  cue('warn', 'that noun', 'future', 'warned that troops could return'),
  cue('predict', 'that noun predicate', 'predicted', 'predicts they will shell'),
  cue('forecast', 'that noun', 'predicted', 'forecast an attack'),
  cue('foresee', 'noun that', 'predicted', 'foresees an attack'),
  cue('anticipate', 'noun that ing predicate', 'predicted', 'anticipates an attack'),
  cue('expect', 'to that noun predicate', 'predicted', 'expects an attack', 'hypothetical'),
  cue('call', 'to noun', 'hypothetical', 'called on Russia to withdraw'),
  cue('urge', 'to noun', 'hypothetical', 'urged Russia to withdraw'),
  cue('ask', 'to', 'hypothetical', 'asked Russia to withdraw'),
  cue('demand', 'to that noun', 'hypothetical', 'demanded a withdrawal'),
  cue('propose', 'to noun ing that', 'hypothetical', 'proposed a ceasefire'),
  cue('suggest', 'ing', 'hypothetical', 'suggested withdrawing'),
  cue('consider', 'ing noun', 'hypothetical', 'considered withdrawing'),
  cue('discuss', 'noun ing', 'hypothetical', 'discussed a ceasefire'),
  cue('doubt', 'that noun', 'hypothetical', 'doubts that troops withdrew'),
  cue('rule out', 'noun that ing', 'hypothetical', 'ruled out an attack'),
  cue('mull', 'ing noun', 'hypothetical', 'The council is mulling a ceasefire.'),
  cue('weigh', 'ing noun', 'hypothetical', 'The council is weighing an evacuation of Orvel.'),
  cue('contemplate', 'ing noun', 'hypothetical', 'The army contemplated withdrawing from Orvel.'),
  cue('envisage', 'ing noun', 'hypothetical', 'The plan envisages a withdrawal from Orvel.'),
  cue('imagine', 'that ing noun', 'hypothetical', 'He imagined that troops had left Orvel.'),
  cue('offer', 'to noun', 'hypothetical', 'The army offered to leave Orvel.'),
  cue('volunteer', 'to', 'planned', 'The army volunteered to leave Orvel.'),
  cue('risk', 'ing noun', 'feared', 'Smugglers risk arrest in Orvel.'),
  cue('face', 'noun', 'threatened', 'The smugglers face arrest in Orvel.', { of: AWAITS }),
  cue('await', 'noun', 'predicted', 'The town awaits an attack.'),
  cue('brace', 'noun', 'feared', 'The town braced for an attack.'),
  cue('rehearse', 'ing noun', 'hypothetical', 'The crews rehearsed an evacuation of Orvel.'),
  cue('simulate', 'ing noun', 'hypothetical', 'The crews simulated an attack on Orvel.'),
  cue('practise', 'ing noun', 'hypothetical', 'The crews practised an evacuation of Orvel.'),
  cue('appear', 'to', 'claimed', 'Rebels appear to have captured Orvel.'),
  cue('seem', 'to', 'claimed', 'Rebels seem to have captured Orvel.'),
  cue('hesitate', 'to', 'hypothetical', 'Rebels hesitated to shell Orvel.'),
  cue('deny', 'that ing noun predicate', 'denied', 'denied that troops withdrew', 'claimed'),
  cue('reject', 'noun predicate', 'negated', 'The rebels rejected a ceasefire.', { of: AGREED }),
  cue('refuse', 'noun predicate', 'negated', 'The rebels refused a ceasefire.', { of: AGREED }),
  cue('reject', 'that', 'denied', 'rejected that troops withdrew'),
  cue('dispute', 'that', 'denied', 'disputed that troops withdrew'),
  cue('believe', 'to', 'claimed', 'are believed to have captured'),
  cue('say', 'to', 'claimed', 'are said to have captured'),
  cue('report', 'to', 'claimed', 'are reported to have captured'),
  cue('dismiss', 'noun that', 'denied', 'dismissed reports of an attack'),
  cue('refute', 'noun that', 'denied', 'refuted reports of an attack'),
  cue('charge', 'ing', 'claimed', 'charged with looting'),
  cue('acquit', 'ing', 'claimed', 'acquitted of looting'),
  cue('claim', 'that to', 'claimed', 'claimed that troops captured'),
  cue('allege', 'that to predicate', 'claimed', 'alleged that troops looted'),
  cue('accuse', 'ing', 'claimed', 'accused troops of looting'),
  cue('suspect', 'ing noun that', 'claimed', 'is suspected of looting'),
  cue('blame', 'ing', 'claimed', 'was blamed for shelling'),
  cue('try', 'to', 'attempted', 'tried to capture'),
  cue('attempt', 'to noun', 'attempted', 'attempted to capture'),
  cue('fail', 'to', 'attempted', 'failed to capture', { of: TRIED, negated: 'happened' }),
  cue('fail', 'to', 'negated', 'The army failed to withdraw from Orvel.', 'happened'),
  cue('fail', 'predicate', 'attempted', 'The attack on Orvel failed.', 'happened'),
  cue('fight', 'to', 'attempted', 'Rebels fought to retake Orvel.'),
  cue('battle', 'to', 'attempted', 'Rebels battled to retake Orvel.'),
  cue('race', 'to', 'attempted', 'Crews raced to evacuate Orvel.'),
  cue('scramble', 'to', 'attempted', 'Crews scrambled to evacuate Orvel.'),
  cue('struggle', 'to', 'attempted', 'struggled to capture'),
  cue('refuse', 'to', 'negated', 'refused to withdraw'),
  cue('decline', 'to', 'negated', 'declined to withdraw'),
  cue('refrain', 'ing noun', 'negated', 'The army refrained from shelling Orvel.', 'happened'),
  cue('abstain', 'ing noun', 'negated', 'The army abstained from shelling Orvel.', 'happened'),
  cue('lack', 'noun', 'negated', 'The talks lacked a ceasefire.'),
  cue('prohibit', 'ing noun', 'hypothetical', 'The court prohibited an evacuation of Orvel.'),
  cue('forbid', 'to noun', 'hypothetical', 'The court forbade an evacuation of Orvel.'),
  cue('oppose', 'ing noun', 'hypothetical', 'The council opposes evacuating Orvel.'),
  cue('bar', 'ing', 'averted', 'Police barred the marchers from blocking Orvel.'),
  cue('deter', 'noun ing', 'averted', 'The guns deterred an attack on Orvel.'),
  cue('keep from', 'ing', 'averted', 'The guns kept rebels from capturing Orvel.'),
  cue('prevent', 'noun ing predicate', 'averted', 'prevented an attack'),
  cue('avert', 'noun predicate', 'averted', 'averted an attack'),
  cue('avoid', 'noun ing', 'averted', 'avoided an attack'),
  cue('foil', 'noun predicate', 'averted', 'foiled an attack'),
  cue('thwart', 'noun predicate', 'averted', 'thwarted an attack'),
  cue('repel', 'noun predicate', 'attempted', 'repelled an attack'),
  cue('repulse', 'noun predicate', 'attempted', 'repulsed an attack'),
  cue('manage', 'to', 'same', 'managed to capture'),
  cue('help', 'to', 'same', 'helped to capture'),
  cue('use', 'to', 'same', 'used drones to strike'),
  cue('force', 'to', 'same', 'forced troops to withdraw'),
  cue('let', 'to', 'same', 'let troops leave'),
  cue('finish', 'ing noun', 'same', 'finished withdrawing'),
  cue('complete', 'ing noun predicate', 'same', 'completed the withdrawal'),
  cue('allow', 'to', 'same', 'The gap allowed rebels to capture Orvel.'),
  cue('permit', 'to', 'same', 'The guards permitted rebels to enter Orvel.'),
  cue('enable', 'to', 'same', 'The gap enabled rebels to capture Orvel.'),
  cue('cause', 'to', 'same', 'The fire caused troops to withdraw from Orvel.'),
  cue('lead', 'to', 'same', 'The fire led troops to withdraw from Orvel.'),
  cue('prompt', 'to', 'same', 'The fire prompted troops to withdraw from Orvel.'),
  cue('compel', 'to', 'same', 'The fire compelled troops to withdraw from Orvel.'),
  cue('oblige', 'to', 'same', 'The fire obliged troops to withdraw from Orvel.'),
  cue('persuade', 'to', 'same', 'The mayor persuaded troops to withdraw from Orvel.'),
  cue('get', 'to', 'same', 'The mayor got troops to withdraw from Orvel.'),
  cue('go on', 'to', 'same', 'Rebels went on to capture Orvel.'),
  cue('succeed', 'ing', 'same', 'Rebels succeeded in capturing Orvel.'),
  cue('happen', 'to', 'same', 'Rebels happened to capture Orvel.'),
  cue('stop', 'ing', 'ends', 'Rebels stopped shelling Orvel.', 'ongoing'),
  cue('cease', 'ing to', 'ends', 'Rebels ceased shelling Orvel.', 'ongoing'),
  cue('halt', 'ing noun', 'ends', 'Rebels halted an attack on Orvel.', 'ongoing'),
  cue('quit', 'ing', 'ends', 'Rebels quit shelling Orvel.', 'ongoing'),
  cue('end', 'noun predicate ing', 'ends', 'ended the siege', 'ongoing'),
  cue('stop', 'noun', 'same', 'stopped an attack'),
  cue('begin', 'ing to noun predicate', 'same', 'began withdrawing'),
  cue('start', 'ing to noun predicate', 'same', 'started withdrawing'),
  cue('continue', 'ing to noun predicate', 'ongoing', 'continued shelling'),
  cue('keep', 'ing', 'ongoing', 'kept shelling'),
  cue('resume', 'ing noun predicate', 'same', 'resumed shelling'),
  cue('launch', 'noun predicate', 'same', 'launched an attack'),
  cue('mount', 'noun predicate', 'same', 'mounted an attack'),
  cue('stage', 'noun predicate', 'same', 'staged an attack'),
  cue('conduct', 'noun predicate', 'same', 'conducted a strike'),
  cue('carry', 'noun predicate', 'same', 'carried out an attack'),
  cue('hold', 'noun predicate', 'same', 'held a referendum'),
  cue('sign', 'noun predicate', 'same', 'signed a truce'),
  cue('impose', 'noun predicate', 'same', 'imposed a curfew'),
  cue('declare', 'noun predicate', 'same', 'declared a ceasefire'),
  cue('make', 'noun', 'same', 'made a visit'),
  cue('take', 'predicate', 'same', 'the exchange took place'),
  cue('occur', 'predicate', 'same', 'the attack occurred'),
  cue('happen', 'predicate', 'same', 'the attack happened'),
  cue('break', 'predicate', 'same', 'fighting broke out'),
  cue('rage', 'predicate', 'ongoing', 'fighting raged'),
]

/** Nouns before "to", "of", "for", "that". */
export const CUE_NOUNS: readonly StatusCue[] = [
  cue('plan', 'to noun', 'planned', 'a plan to shell', 'negated'),
  cue('plot', 'to noun', 'planned', 'Police uncovered a plot to shell Orvel.'),
  cue('deal', 'to', 'planned', 'They signed a deal to evacuate Orvel.'),
  cue('agreement', 'to', 'planned', 'They signed an agreement to evacuate Orvel.'),
  cue('pledge', 'to', 'planned', 'They repeated a pledge to evacuate Orvel.'),
  cue('commitment', 'to', 'planned', 'They repeated a commitment to evacuate Orvel.'),
  cue('offer', 'to noun', 'hypothetical', 'They rejected an offer to evacuate Orvel.'),
  cue('aim', 'to ing noun', 'planned', 'Tanks were moved with the aim of capturing Orvel.'),
  cue('goal', 'to ing noun', 'planned', 'Their goal of capturing Orvel is known.'),
  cue('chance', 'to ing', 'hypothetical', 'They saw a chance to capture Orvel.'),
  cue('opportunity', 'to ing', 'hypothetical', 'They saw an opportunity to capture Orvel.'),
  cue('ability', 'to', 'hypothetical', 'Nobody knows their ability to capture Orvel.'),
  cue('capacity', 'to', 'hypothetical', 'Nobody knows their capacity to capture Orvel.'),
  cue('permission', 'to', 'hypothetical', 'They asked for permission to shell Orvel.'),
  cue('need', 'to', 'hypothetical', 'They spoke of the need to evacuate Orvel.'),
  cue('scenario', 'noun that', 'hypothetical', 'They drew up a scenario of an attack on Orvel.'),
  cue('likelihood', 'noun that', 'hypothetical', 'They spoke of the likelihood of an attack on Orvel.'),
  cue('verge', 'ing noun', 'predicted', 'Rebels are on the verge of capturing Orvel.'),
  cue('brink', 'ing noun', 'predicted', 'Rebels are on the brink of capturing Orvel.'),
  cue('lack', 'noun', 'negated', 'They spoke of the lack of a ceasefire.'),
  cue('absence', 'noun', 'negated', 'They spoke in the absence of a ceasefire.'),
  cue('intention', 'to noun ing', 'planned', 'no intention of withdrawing', 'negated'),
  cue('preparation', 'noun to', 'planned', 'preparations for an attack'),
  cue('order', 'to', 'planned', 'an order to withdraw'),
  cue('decision', 'to noun', 'planned', 'the decision to withdraw'),
  cue('announcement', 'noun that', 'planned', 'the announcement of the retreat'),
  cue('promise', 'to noun', 'planned', 'a promise to withdraw'),
  cue('vow', 'to', 'planned', 'a vow to retake'),
  cue('threat', 'to noun that', 'threatened', 'a threat to shell'),
  cue('fear', 'noun that', 'feared', 'fears of an attack'),
  cue('concern', 'that noun', 'feared', 'concern that troops could return'),
  cue('risk', 'noun that', 'feared', 'the risk of an attack'),
  cue('danger', 'noun that', 'feared', 'the danger of an attack'),
  cue('warning', 'noun that', 'feared', 'a warning of shelling'),
  cue('prediction', 'noun that', 'predicted', 'predictions of an attack'),
  cue('expectation', 'noun that', 'predicted', 'expectations of an attack'),
  cue('sign', 'noun that', 'hypothetical', 'signs of an attack', 'negated'),
  cue('indication', 'noun that', 'hypothetical', 'indications of an attack', 'negated'),
  cue('possibility', 'noun that', 'hypothetical', 'the possibility of a ceasefire'),
  cue('prospect', 'noun that', 'hypothetical', 'the prospect of a ceasefire'),
  cue('hope', 'noun that', 'hypothetical', 'hopes of a ceasefire'),
  cue('call', 'noun to', 'hypothetical', 'calls for a ceasefire'),
  cue('demand', 'noun that', 'hypothetical', 'the demand for a withdrawal'),
  cue('proposal', 'noun to', 'hypothetical', 'a proposal for a ceasefire'),
  cue('talk', 'noun', 'hypothetical', 'talks on a ceasefire'),
  cue('negotiation', 'noun', 'hypothetical', 'negotiations on a ceasefire'),
  cue('case', 'noun', 'hypothetical', 'in case of an attack'),
  cue('event', 'noun', 'hypothetical', 'in the event of an attack'),
  cue('condition', 'noun', 'hypothetical', 'a condition for a ceasefire'),
  cue('attempt', 'to noun', 'attempted', 'an attempt to capture'),
  cue('bid', 'to', 'attempted', 'a bid to capture'),
  cue('effort', 'to', 'attempted', 'efforts to capture'),
  cue('failure', 'to', 'attempted', 'the failure to capture'),
  cue('refusal', 'to', 'negated', 'the refusal to withdraw'),
  cue('denial', 'noun that', 'denied', 'a denial of the attack'),
  cue('allegation', 'noun that', 'claimed', 'allegations of torture'),
  cue('accusation', 'noun that', 'claimed', 'accusations of torture'),
  cue('claim', 'noun that', 'claimed', 'claims of torture'),
  cue('report', 'noun that', 'claimed', 'reports of torture'),
  cue('rumour', 'noun that', 'claimed', 'rumours of a coup'),
  cue('suspicion', 'noun that', 'claimed', 'suspicions of torture'),
]

/** Adjectives before "to", "that", "of". */
export const CUE_ADJECTIVES: readonly StatusCue[] = [
  cue('able', 'to', 'same', 'Rebels were able to capture Orvel.'),
  cue('unable', 'to', 'negated', 'Rebels were unable to capture Orvel.'),
  cue('unwilling', 'to', 'negated', 'Rebels were unwilling to leave Orvel.'),
  cue('reluctant', 'to', 'hypothetical', 'Rebels were reluctant to leave Orvel.'),
  cue('impossible', 'to', 'negated', 'It was impossible to evacuate Orvel.'),
  cue('ready', 'to', 'planned', 'Rebels were ready to leave Orvel.', 'negated'),
  cue('willing', 'to', 'planned', 'Rebels were willing to leave Orvel.', 'negated'),
  cue('eager', 'to', 'planned', 'Rebels were eager to leave Orvel.'),
  cue('keen', 'to', 'planned', 'Rebels were keen to leave Orvel.'),
  cue('determined', 'to', 'planned', 'Rebels were determined to capture Orvel.'),
  cue('due', 'to', 'planned', 'Rebels were due to leave Orvel.'),
  cue('poised', 'to noun', 'planned', 'Rebels are poised to capture Orvel.'),
  cue('set', 'to', 'planned', 'Rebels are set to capture Orvel.'),
  cue('bound', 'to', 'predicted', 'Rebels are bound to capture Orvel.'),
  cue('likely', 'to that', 'predicted', 'Rebels are likely to capture Orvel.', 'hypothetical'),
  cue('unlikely', 'to that', 'hypothetical', 'Rebels are unlikely to capture Orvel.'),
  cue('certain', 'to', 'predicted', 'Rebels are certain to capture Orvel.'),
  cue('possible', 'to that', 'hypothetical', 'It is possible that rebels captured Orvel.'),
  cue('afraid', 'to that', 'feared', 'The mayor was afraid that rebels had captured Orvel.'),
  cue('fearful', 'that', 'feared', 'The mayor was fearful that rebels had captured Orvel.'),
  cue('free', 'to', 'hypothetical', 'Rebels were free to leave Orvel.'),
  cue('close', 'ing', 'hypothetical', 'Rebels were close to capturing Orvel.'),
  cue('capable', 'ing', 'hypothetical', 'Rebels were capable of capturing Orvel.'),
]

/** Adjectives and adverbs in the noun phrase or verb group of the act. */
export const CUE_MODIFIERS: { readonly [word: string]: Status } = {
  alleged: 'claimed',
  allegedly: 'claimed',
  reported: 'claimed',
  reportedly: 'claimed',
  purported: 'claimed',
  purportedly: 'claimed',
  supposed: 'claimed',
  supposedly: 'claimed',
  claimed: 'claimed',
  suspected: 'claimed',
  apparent: 'claimed',
  apparently: 'claimed',
  possible: 'hypothetical',
  possibly: 'hypothetical',
  potential: 'hypothetical',
  potentially: 'hypothetical',
  perhaps: 'hypothetical',
  maybe: 'hypothetical',
  likely: 'predicted',
  imminent: 'predicted',
  looming: 'predicted',
  impending: 'predicted',
  expected: 'predicted',
  upcoming: 'planned',
  planned: 'planned',
  proposed: 'hypothetical',
  announced: 'planned',
  future: 'planned',
  threatened: 'threatened',
  feared: 'feared',
  attempted: 'attempted',
  failed: 'attempted',
  foiled: 'averted',
  averted: 'averted',
  thwarted: 'averted',
  ongoing: 'ongoing',
  continued: 'ongoing',
  continuing: 'ongoing',
  denied: 'denied',
  simulated: 'hypothetical',
  mock: 'hypothetical',
  fictional: 'hypothetical',
  imaginary: 'hypothetical',
  nearly: 'negated',
  almost: 'negated',
  cancelled: 'averted',
  canceled: 'averted',
  scrapped: 'averted',
  aborted: 'averted',
  unlikely: 'hypothetical',
}

/** Infinitives that say how something came out and not what for: "advanced to reach the river". */
export const OUTCOMES: ReadonlySet<string> = new Set('reach become find end close finish total settle slip'.split(' '))

/** Verbs whose object is there before them, however it is named: "will avenge killings", "to repel attacks". */
export const PRESUPPOSING: ReadonlySet<string> = new Set(
  'avenge investigate probe condemn denounce protest mourn mark commemorate remember respond react retaliate repel repulse survive flee escape document describe report witness record see watch hear study review punish prosecute try blame thank praise lament deplore halt stop end reduce limit protect shelter defend resist withstand counter help assist treat compensate answer address explain tackle recover'.split(
    ' ',
  ),
)

/** What makes of what somebody else says a lie: "called reports of a retreat a fabrication". */
export const LIES: ReadonlySet<string> = new Set(
  'fabrication lie fake hoax falsehood fiction invention nonsense false untrue baseless unfounded groundless fabricated rubbish propaganda disinformation'.split(
    ' ',
  ),
)

/** Verbs of saying: they hand the status on, and a time beside them is theirs. */
export const SAYING: readonly string[] =
  'say tell report announce confirm state add insist note explain write tweet declare acknowledge admit stress claim allege deny warn predict describe believe think assess reveal'.split(
    ' ',
  )
