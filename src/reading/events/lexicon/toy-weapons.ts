const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Before a bomb, a mine or a rocket they make it none that kills, by lemma: "a bath bomb", "a political landmine". */
export const TOYS: ReadonlySet<string> = words(
  'bath stink photo glitter paint seed snow flour water bug toy chocolate cherry political proverbial metaphorical verbal diplomatic legal fiscal electoral emotional data logic truth love colour color sugar carbon population demographic debt',
)

/** Before a craft they make it one that carries no arms, by lemma: "a rescue helicopter", "a delivery drone". */
export const UNARMED_CRAFT: ReadonlySet<string> = words(
  'rescue delivery hobby toy camera survey racing police ambulance medical air-ambulance passenger tourist sightseeing weather farm crop-dusting news film private light cargo taxi toy-like charter airline model sprayer spraying fire-fighting firefighting hospital agricultural',
)

/** What craft run into by mistake, by lemma: "the jet struck a flock of birds", "a helicopter hit a power line". */
export const RUN_INTO: ReadonlySet<string> = words(
  'flock bird goose line wire cable pylon tree mountain mountainside hillside turbulence runway fence drone noise air airspace pocket deer',
)

/** What drones and rockets are sent up for without hitting anybody, by lemma. */
export const HARMLESS_PURPOSES: ReadonlySet<string> = words(
  'look search find lift film watch monitor map survey measure inspect carry deliver put explore photograph study spray light celebrate test help rescue',
)
