/** Words beside a name that tell what its bearer does in life: two callings under one name are two namesakes. One line, one calling. */
export const CALLINGS: readonly string[] = [
  'colonel col general gen major maj lieutenant lt sergeant sgt brigadier marshal admiral commander commandant corporal soldier',
  'dr doctor surgeon physician nurse midwife paediatrician',
  'coach footballer striker goalkeeper midfielder defender sprinter boxer referee athlete',
  'singer musician rapper guitarist drummer actor actress painter novelist poet comedian',
  'bishop archbishop priest pastor imam rabbi monk nun cardinal metropolitan',
  'farmer fisherman shopkeeper neighbour neighbor teacher baker miner pensioner pupil student trader',
]

/** A general after one of these is no soldier: "Secretary General". */
export const CIVIL_GENERALS: ReadonlySet<string> = new Set(
  'secretary attorney director consul inspector solicitor governor prosecutor'.split(' '),
)

/** Said of somebody who has another’s name: "no relation of the president". */
export const NO_RELATION: RegExp =
  /^[\s,(–—-]*(?:who is |is )?(?:no|not a) (?:relation|relative)\b|^[\s,(–—-]*(?:who is )?(?:not related|unrelated) to\b/u
