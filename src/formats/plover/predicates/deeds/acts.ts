import { type Deed, deedsOf } from '../deed.ts'

const act = (root: Deed['root'], words: string, example: string, near = ''): Deed => deedsOf(root)(words, near, example)

/** Nouns that name what one does to another. */
export const NAMED_DEEDS: readonly Deed[] = [
  act(
    'ACCUSE',
    'investigation probe inquiry lawsuit indictment accusation condemnation criticism conviction complaint',
    'The criticism of {the mayor} by [Norland] was sharp.',
  ),
  act(
    'PROTEST',
    'strike',
    'The hunger strike of [the students] against {the mayor} was long.',
    'hunger general worker miner teacher wage pay',
  ),
  act(
    'ASSAULT',
    'strike attack assault airstrike bombing bombardment shelling offensive raid ambush killing massacre explosion blast incursion invasion hostilities warfare clash',
    'The attack of [the rebels] on {the airport} came at dawn.',
  ),
  act(
    'CONSULT',
    'talk talks meeting summit visit discussion negotiation consultation dialogue mediation',
    'The talks between [Norland] and {Sudland} began in May.',
  ),
  act('SUPPORT', 'agreement deal pact treaty accord support praise', 'The treaty of [Norland] with {Sudland} is old.'),
  act(
    'COOPERATE',
    'cooperation co-operation exercise manoeuvre maneuver drill',
    'The cooperation between [Norland] and {Sudland} is old.',
  ),
  act('AID', 'aid assistance donation relief contribution donor', 'The donation of [Norland] to {Orvel} is big.'),
  act(
    'YIELD',
    'ceasefire cease-fire truce withdrawal retreat release surrender pardon resignation',
    'The withdrawal of [the army] from {Orvel} is slow.',
  ),
  act('SANCTION', 'suspension expulsion', 'The expulsion of {the envoy} by [Norland] came in May.'),
  act(
    'COERCE',
    'arrest detention curfew sanction ban embargo crackdown deportation',
    'The arrest of {the editor} by [the police] was sudden.',
  ),
  act(
    'MOBILIZE',
    'deployment mobilisation mobilization buildup build-up',
    'The deployment of [the army] in {Orvel} was sudden.',
  ),
  act(
    'PROTEST',
    'protest rally demonstration boycott riot',
    'The protest of [the students] against {the mayor} was loud.',
  ),
  act('REJECT', 'refusal rejection veto', 'The refusal of [Norland] to let {the envoy} in was sudden.'),
  act('REQUEST', 'demand appeal request', 'The appeal of [the bishop] to {the rebels} was short.'),
  act('THREATEN', 'threat ultimatum warning', 'The threat of [the warlord] to {the mayor} was plain.'),
]
