/** A way of saying who did it or that somebody did not, with a sentence that it matches and one that it does not. */
export interface BlameWords {
  readonly words: RegExp
  readonly example: string
  readonly counter: string
}

/** "Blames X": what follows is who is said to have done what was told before. */
export const BLAMES: BlameWords = {
  words: /\b(?:blam(?:e|es|ed|ing)|points? (?:a|the) finger at|holds? (?=.{1,40} responsible))/i,
  example: 'The mayor blamed rebel guns.',
  counter: 'The mayor praised rebel guns.',
}

/** "Was behind it", "did all of it": the words before are who is said to have done it. */
export const DID_IT: BlameWords = {
  words:
    /\b(?:(?:was|were|is|are|being|stands?|stood) (?:behind (?:it|this|that|the)|responsible for (?:it|this|that|the))|(?:did|done|carried out|staged) (?:it|this|that|all of it|all of them|both)\b)/i,
  example: 'The army was behind the attack.',
  counter: 'The army was behind schedule.',
}

/** "Had no part in it": the words before are who did not do it, by their own word or that of somebody else. */
export const NO_PART: BlameWords = {
  words:
    /\b(?:(?:no|any) (?:part|role|hand|involvement|responsibility) (?:in|for)|nothing to do with|not (?:been )?(?:behind|involved in|responsible for))\b/i,
  example: 'The army had no part in the raid.',
  counter: 'The army had a part in the raid.',
}

/** "Rejected reports that …": what follows is somebody else’s word, which the speaker denies. */
export const REJECTS: BlameWords = {
  words:
    /\b(?:reject|dismiss|den(?:y|ie)|refut|disput|rebuff|scoff at|brush(?:es|ed)? off)\w{0,4} (?:\p{L}{1,20} ){0,3}(?:reports?|claims?|accusations?|allegations?|charges?|suggestions?|assertions?|rumours?) (?:that|of)\b/iu,
  example: 'The governor rejected earlier reports that the dam had been hit.',
  counter: 'The governor read earlier reports that the dam had been hit.',
}

/** "Denies it", "deny the plan", "rejected the accusation": all that is said, of what was told before. */
export const BARE_DENIAL: BlameWords = {
  words:
    /^(?:it|this|that|these|them|so|(?:(?:the|this|that|these|any|all|such|both) )?(?:\p{L}{1,15} )?(?:accusations?|allegations?|claims?|charges?|reports?|plan|plot|responsibility|involvement))$/iu,
  example: 'the accusation',
  counter: 'the accusation that the army burned the mill',
}

/** "The announcement", "reports from the town": what somebody else has said, where it begins the words. */
export const WORD_OF_OTHERS: BlameWords = {
  words:
    /^["“]?(?:(?:the|this|that|these|those|all|such|their|his|her|its) )?(?:\p{L}{1,15}(?:['’]s?)? )?(?:announcements?|claims?|reports?|accusations?|allegations?|charges?|assertions?|statements?|stor(?:y|ies)|versions?|findings?|figures?|rumours?)\b/iu,
  example: 'the announcement "a fairy tale"',
  counter: 'the town "a fairy tale"',
}

/** What somebody calls the word of another who is lying. */
export const CALLED_FALSE: BlameWords = {
  words:
    /\b(?:false|lies?|lying|absurd|baseless|groundless|unfounded|fabricat\w{1,5}|invent(?:ed|ion)|fake|untrue|nonsense|fiction|slander|disinformation|hoax|fairy ?tales?|propaganda|gossip|myth)\b/i,
  example: 'He called the accusation that the army had burned the mill a false claim.',
  counter: 'He called the accusation that the army had burned the mill grave.',
}

/** Two sides of which each says that it was the other. */
export const EACH_OTHER: BlameWords = {
  words:
    /\b(?:(?:blam|accus)\w{1,4} (?:each other|one another)|(?:each|both) (?:sides?|part(?:y|ies)) (?:said|says?|claims?|claimed|insists?|insisted|(?:blam|accus)\w{1,4}) (?:that )?the other|trad(?:e|es|ed|ing) (?:blame|accusations))\b/i,
  example: 'Each side said the other had fired first.',
  counter: 'Each side said that it had held its fire.',
}

/** Words that do nothing to somebody else: their subject is no doer. */
export const UNDERGONE =
  /^(?:die[ds]?|dying|drown\w{0,3}|perish\w{0,3}|collaps\w{1,3}|fell|falls?|crash\w{0,3}|explo\w{1,5}|burn(?:s|t|ed|ing)?|sank|sunk|suffer\w{0,3}|lost|los(?:e|es|ing)|surrender\w{0,3}|fled|flee\w{0,3}|deaths?|dead|death|killed in)\b/i
