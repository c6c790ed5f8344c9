/** What stands behind a number that counts no noun of its own: "killing at least 12 and wounding 30". */
export const PLAIN_AFTER =
  /^\s{0,4}(?:$|[.,;:!?)”"'’—–]|(?:and|or|in|on|at|near|after|before|during|when|while|since|by|from|as|with|overnight|there)\b)/i
