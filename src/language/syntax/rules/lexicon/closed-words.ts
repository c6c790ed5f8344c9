/**
 * Words of the closed classes, and common adverbs, with the UPOS and Penn tag that they have most often, as UD English tags them.
 * Where the words around decide ("that", "to", "her", "since"), closed-context.ts does.
 * Examples: "each bridge" → DET/DT; "nobody came" → PRON/NN; "they also left" → ADV/RB.
 */
export const CLOSED_WORDS: readonly (readonly [upos: string, xpos: string, words: string])[] = [
  ['DET', 'DT', 'the a an this these those some any no every each another either neither all both half'],
  [
    'PRON',
    'PRP',
    "i you he she it we they me him us them em 'em myself yourself yourselves himself herself itself ourselves themselves u ya",
  ],
  ['PRON', 'PRP', 'mine yours hers ours theirs'],
  ['PRON', 'PRP$', 'my your his her its our their'],
  ['PRON', 'WP', 'who whom what whoever'],
  ['PRON', 'WP$', 'whose'],
  ['PRON', 'WDT', 'which whichever whatever'],
  [
    'PRON',
    'NN',
    'someone somebody something anyone anybody anything everyone everybody everything nobody nothing none',
  ],
  ['PRON', 'EX', 'there'],
  ['AUX', 'MD', "can could may might must shall should will would 'll wo ca ought cannot sha ll"],
  ['AUX', 'VBP', "am are 'm 're do 've have ai"],
  ['AUX', 'VBZ', 'is does has'],
  ['AUX', 'VBD', 'was were did had'],
  ['AUX', 'VB', 'be'],
  ['AUX', 'VBN', 'been'],
  ['AUX', 'VBG', 'being'],
  ['PART', 'RB', "not n't nt"],
  ['PART', 'TO', 'to'],
  ['PART', 'POS', "'s"],
  ['CCONJ', 'CC', '& and or but nor plus n'],
  ['SCONJ', 'IN', 'that if because although though unless whereas whether while whilst lest cuz'],
  [
    'ADP',
    'IN',
    'of in for on with at from by as about like into over after between through than under around during against before within among amongst amid amidst across without since behind along near per via except',
  ],
  [
    'ADP',
    'IN',
    'above below beneath beside besides beyond despite inside onto outside past throughout thru till until toward towards underneath unlike upon versus vs vs. alongside atop concerning regarding including notwithstanding opposite aboard @',
  ],
  ['ADP', 'RP', 'up out off down'],
  ['ADV', 'WRB', 'when where why how whenever wherever'],
  [
    'ADV',
    'RB',
    'also just even very then now only so too again still never always already ever here back well away rather quite almost perhaps maybe soon often instead ago together yet once abroad afterwards ahead alone altogether anymore anyway anywhere apart aside downtown downstream upstream',
  ],
  [
    'ADV',
    'RB',
    'else elsewhere enough everywhere far forward forever hence however indeed likewise meanwhile meantime moreover nearby nevertheless nonetheless nowadays nowhere otherwise overnight somehow sometime sometimes somewhat somewhere therefore thereby thereafter thus twice thrice furthermore overseas onwards upwards downwards northwards southwards eastwards westwards kinda pretty',
  ],
  ['ADV', 'RB', 'a.k.a. aka e.g. i.e. approx. regardless seldom straight indoors outdoors halfway home'],
  ['ADV', 'RBR', 'more less earlier later longer sooner'],
  ['ADV', 'RBS', 'most'],
  [
    'NUM',
    'CD',
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion',
  ],
  ['INTJ', 'UH', 'yes yeah oh please hello hi hey ok okay uh um wow ah bye alas yep nope lol huh mhm hmm haha ugh'],
  ['SYM', '$', '$ £ € us$ a$'],
  ['SYM', 'NN', '%'],
  ['SYM', 'SYM', '/ + = ~ < > * ^'],
  ['PUNCT', '.', '. ? ! .. ?? !! ?! !!! ???'],
  ['PUNCT', ',', ', …'],
  ['PUNCT', ':', ': ; -- — – ...'],
  ['PUNCT', 'HYPH', '-'],
  ['PUNCT', '-LRB-', '( [ {'],
  ['PUNCT', '-RRB-', ') ] }'],
  ['PUNCT', '``', '“ ‘ « „ `` `'],
  ['PUNCT', "''", "” ’ » '' ' \""],
  ['X', 'FW', 'etc. etc'],
]

/** Words that are a preposition before a noun phrase and a subordinating conjunction before a clause. Example: "since Monday", "since they left". */
export const PREPOSITION_OR_CONJUNCTION: ReadonlySet<string> = new Set(
  'as after before since until till because like than except for once though'.split(' '),
)

/** Particles of phrasal verbs. Example: "set up a post", "the charges went off". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'up out off down over back away on in along around through forward'.split(' '),
)

/** Adverbs that stand before an adverb rather than beside a verb. Example: "very slowly", "so far". */
export const DEGREE_ADVERBS: ReadonlySet<string> = new Set(
  'very so too quite rather pretty almost nearly as more less most extremely fairly increasingly relatively even just much far right'.split(
    ' ',
  ),
)

/** Adverbs that stand before a phrase which they single out. Example: "only the east", "especially in winter". */
export const FOCUS_ADVERBS: ReadonlySet<string> = new Set(
  'only just even exactly almost nearly about particularly especially mainly mostly roughly approximately shortly soon long immediately right not quite'.split(
    ' ',
  ),
)
