/** Lemmas of verbs whose object "it" is more often what was said or done than a thing: "do it", "believe it". */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set(
  'do believe think know say mean understand hear doubt deny regret mention explain admit prove guess imagine mind appreciate tell hate'.split(
    ' ',
  ),
)

/** Lemmas of verbs whose subject "it" is more often what happened, the weather or nothing at all: "it happened", "it rained". */
export const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set(
  'happen occur seem appear matter mean rain snow freeze hurt depend take help feel look sound turn get'.split(' '),
)

/** Predicates of which "it" is more often what happened or nothing at all: "it is true", "it is time". Lemmas. */
export const CLAUSE_PREDICATES: ReadonlySet<string> = new Set(
  (
    'true false possible impossible likely unlikely clear unclear obvious evident important essential vital necessary crucial hard difficult easy simple cold hot warm cool dark light late early sunny rainy windy ' +
    'time day night morning evening winter summer spring autumn monday tuesday wednesday thursday friday saturday sunday over worth fun nice good bad better best great terrible awful wonderful amazing astounding ' +
    'remarkable surprising strange odd funny sad offensive interesting fair unfair right wrong ok okay enough fine because about why how what like shame pity fact lie mistake honor honour pleasure hope reason'
  ).split(' '),
)

/** Lemmas of verbs whose subject "they" is somebody rather than something, beside the verbs of saying. */
export const PEOPLES_VERBS: ReadonlySet<string> = new Set(
  (
    'know want feel meet marry hope try decide live work fight flee arrive leave think believe refuse ask vote elect arrest kill shoot attack fire launch detain accuse condemn demand expect plan intend ' +
    'seek hear see watch love hate like fear wait walk run drive travel flee return escape surrender negotiate study learn teach play sing dance eat drink sleep wear speak talk laugh smile cry enjoy understand ' +
    'realize realise consider choose prefer buy sell pay send steal help support oppose protest gather march win lose'
  ).split(' '),
)
