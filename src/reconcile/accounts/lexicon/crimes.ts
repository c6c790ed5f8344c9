/** Words for what troops are accused of at large, with no act of its own: "war crimes", "atrocities", "abuses". */
export const CRIMES =
  /\b(?:war crimes?|crimes against|atrocit(?:y|ies)|abuses?|massacres?|tortur\w{1,3}|rap(?:e|es|ed|ing)|(?:attack|target|kill|harm|shell)\w{0,4} (?:\p{L}{1,15} )?civilians?)\b/iu
