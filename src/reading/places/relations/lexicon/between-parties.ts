/** What is between parties, not on the ground between two towns: "the talks between X and Y", "a flight between X and Y". */
export const BETWEEN_PARTIES: ReadonlySet<string> = new Set(
  `
relations relation relationship relationships ties talks negotiations negotiation dialogue contacts communication
communications deal deals agreement agreements treaty pact accord truce ceasefire peace war conflict dispute disputes
rivalry rift feud tensions tension standoff match game final derby fixture trade commerce exchange swap
difference differences distinction contrast comparison competition cooperation alliance partnership contract
understanding trust mediation mediate mediated mediating mediator choose choice divided split shared link links
flight flights flew flies fly shuttle shuttled shuttling summit meeting meetings visits call calls friendship
`
    .trim()
    .split(/\s+/),
)
