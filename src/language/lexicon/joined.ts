/**
 * Prefixes that UD English leaves joined to their word by the hyphen ("re-elected", "mid-town", "anti-tank"): those of the guidelines of the
 * English Web Treebank that its trees bear out. All others make words of their own ("well-armed", "Al-Bab").
 */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  (
    'agro ante anti arch bi co counter cross cyber de e ex extra fore hyper infra inter intra macro mega micro mid mini mis ' +
    'mono multi neo non over pan para peri post pre pro proto pseudo psycho quasi re semi socio sub super supra tele trans ' +
    'tri ultra un uni'
  ).split(' '),
)

/** Endings that UD English leaves joined to their word by the hyphen ("career-wise"). */
export const JOINED_SUFFIXES: ReadonlySet<string> = new Set('wise esque ette fest itis ness rama'.split(' '))

/** Abbreviations with a slash that are one word; "and/or" is three. */
export const JOINED_BY_SLASH: ReadonlySet<string> = new Set('b/c w/o s/he n/a i/c l/c'.split(' '))
