/**
 * Words of a cue that make an attribution speech rather than attitude (belief, wish, intention): the list of the corpus scorer, kept as it is so that
 * figures can be compared. What the reader itself knows of cues is its lexicon.
 */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  `
  according accusation accusations accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging
  add added adding address addressed adds admit admits admitted admitting advise advised advises affirm affirmed
  allegation allegations allege alleged alleges alleging announce announced announcement announces announcing answer
  answered answers apologize apologized apology argue argued argues arguing argument ask asked asking asks assert
  asserted asserting asserts assure assured attack attacked attacking attacks bashed blast blasted blasting boast
  boasted boasting brag bragged bragging call called calling calls caution cautioned challenge challenged charge
  charged charges charging chided chimed cite cited cites citing claim claimed claiming claims comment commented
  comments complain complained complaining complains complaint concede conceded conceding confirm confirmed confirming
  confirms contend contended contending contends continue continued counter countered cried criticise criticised
  criticism criticize criticized criticizes criticizing cry declare declared declares declaring declined decried
  demand demanded demanding demands denied denies denounce denounced denouncing deny denying describe described
  describes describing detail detailed disclosed discuss discussed discussing dismiss dismissed dismissing echoed
  emphasize emphasized estimate estimated estimates exclaimed explain explained explaining explains express expressed
  expressing fired hailed hint hinted inform informed insist insisted insisting insists insult interview interviewed
  interviews invoked joke joked jokes joking lambasted lament lamented lashed laud lauded maintain maintained
  maintains mention mentioned mentioning mock mocked mocking muse mused news note noted notes noting observed outlined
  phrase phrased pledge pledged pledges pledging point pointed posted praise praised praises praising predict
  predicted predicting predicts pressed proclaim proclaimed promise promised promises promising pronounced propose
  proposed proposes pushed question questioned questioning questions quip quipped quote quoted quoting railed read
  reads reassured recall recalled recount recounted refer referred referring refers reiterate reiterated reiterating
  remark remarked remarks repeat repeated repeatedly repeating replied replies reply report reported reportedly
  reporting reports respond responded responding responds retort retorted retweeted reveal revealed reveals ripped
  said say saying says scolded shot shout shouted shouting slam slammed slamming speak speaking speaks speech spoke
  spoken state stated statement statements states stating stress stressed suggest suggested suggesting suggestion
  suggests swore talk talked talking talks tell telling tells testified testify testimony threaten threatened
  threatening told touched tout touted touting tweet tweeted tweeting tweets urge urged urges urging vow vowed vowing
  vows warn warned warning warns weighed words write writes writing wrote yelled yelling
  `
    .trim()
    .split(/\s+/),
)
