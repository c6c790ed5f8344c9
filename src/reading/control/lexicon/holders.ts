/** Words for who may hold a place, as they stand before "-held", "hands" and "control", by lemma or form. */
export const HOLDERS: ReadonlySet<string> = new Set(
  `
rebel government militia militant regime army military houthi hamas hezbollah taliban junta insurgent separatist islamist jihadist opposition
gang state enemy paramilitary kurdish m23 rsf guerrilla league front coalition loyalist secessionist nationalist federal cartel warlord tribal
peacekeeper marine mercenary occupier invader troop soldier fighter force faction gunman
column unit patrol brigade battalion regiment division garrison guard police general commander colonel admiral clan tribesman defender
volunteer partisan commando legion gendarme alliance movement authority administration republic navy paratrooper raider bandit group
resistance
`
    .trim()
    .split(/\s+/),
)
