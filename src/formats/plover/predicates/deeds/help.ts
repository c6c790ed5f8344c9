import { type Deed, deedsOf } from '../deed.ts'

const aid = deedsOf('AID')
const cooperate = deedsOf('COOPERATE')
const yielding = deedsOf('YIELD')

const RELIEF =
  'aid assistance relief help donation grant medicine medical food equipment supply shelter support million billion euro euros dollar dollars fund funding money weapon arms ammunition tank missile jet regiment loan vaccine ventilator ton tonne blanket water contribution'

/** Help, work together and giving way. */
export const DEEDS_OF_HELP: readonly Deed[] = [
  aid('grant give offer', 'asylum refuge citizenship shelter', '[Norland] granted asylum to {the singer}.'),
  aid('open', 'refugee asylum-seeker migrant displaced', '[Norland] opened its borders to {the refugees}.'),
  aid(
    'welcome accept admit resettle host take shelter',
    'refugee asylum-seeker seeker migrant orphan',
    '[Norland] accepted {forty refugees}.',
  ),
  aid(
    'send deploy dispatch contribute arrive serve participate reach approve announce land join',
    'peacekeeper peacekeeping peace-keeping observer',
    '[Norland] sent peacekeepers to {Orvel}.',
  ),
  aid(
    'give provide contribute send supply deliver offer extend allocate lend spend raise ship distribute announce approve award pay transfer hand reinforce fly add increase bring earmark receive get obtain',
    RELIEF,
    '[Norland] sent food to {Orvel}.',
  ),
  aid(
    'build construct rebuild repair',
    'hospital school road clinic bridge well',
    '[Norland] built a school in {Orvel}.',
  ),
  aid('pull pluck', 'sea water rubble flood', '[The sailors] pulled {ten people} from the sea.'),
  aid('pay', 'salary wage', '[Norland] paid the salaries of {the teachers}.'),
  aid('bail', '+out', '[Norland] bailed out {the bank}.'),
  aid(
    'provide donate assist aid train arm evacuate rescue feed treat vaccinate relieve fund finance lend equip help escort protect subsidise subsidize airlift sponsor save house',
    '',
    '[Norland] donated {Orvel} a bus.',
  ),

  cooperate(
    'share exchange give provide pass',
    'evidence intelligence information data',
    '[The police] shared evidence with {the prosecutor}.',
  ),
  cooperate(
    'hold stage conduct launch perform begin start carry undertake run',
    'exercise drill manoeuvre maneuver maneuvers manoeuvres game games',
    '[Norland] and {Sudland} held a joint exercise.',
  ),
  cooperate('work', '+with +together +alongside', '[The police] worked with {the coastguard}.'),
  cooperate('join team', 'force +up', '[The party] joined forces with {the greens}.'),
  cooperate(
    'cooperate co-operate collaborate partner buy purchase sell import export invest',
    '',
    '[Norland] cooperated with {Sudland}.',
  ),

  yielding(
    'declare announce observe extend renew begin order implement honour honor uphold',
    'ceasefire cease-fire truce cessation armistice',
    '[The rebels] declared a truce with {the army}.',
  ),
  yielding(
    'order announce authorise authorize approve secure complete begin start finish',
    'release withdrawal pullout pull-out retreat pardon',
    '[The judge] ordered the release of {the reporter}.',
  ),
  yielding(
    'end cease halt stop suspend lift pause',
    'strike operation offensive war hostilities hostility boycott fighting bombardment campaign attack siege blockade',
    '[The miners] ended a strike at {the pit}.',
  ),
  yielding('call', '+off', '[The miners] called off a strike at {the pit}.'),
  yielding(
    'reduce cut lower remove roll scrap waive suspend drop abolish',
    'tariff duty levy restriction sanction embargo curfew blockade',
    '[Norland] reduced tariffs on {the steel of Sudland}.',
  ),
  yielding(
    'drop close abandon revoke reverse overturn withdraw',
    'charge investigation probe case lawsuit decision policy detention',
    '[The prosecutor] dropped the charges against {the nurse}.',
  ),
  yielding(
    'allow admit accept receive let permit',
    'inspector observer monitor access investigator',
    '[Norland] admitted {the inspectors}.',
  ),
  yielding(
    'dismantle destroy surrender decommission',
    'weapon warhead stockpile reactor arsenal',
    '[The rebels] dismantled their weapons in {Orvel}.',
  ),
  yielding('bow cave succumb give', 'demand pressure', '[The mill] bowed to the demands of {the workers}.'),
  yielding(
    'accept meet approve grant concede',
    'demand request appeal',
    '[The mill] accepted the demands of {the workers}.',
  ),
  yielding(
    'give grant receive',
    'permission approval access mandate pardon authorization authorisation bail leave order',
    '[The court] gave {the widow} permission to appeal.',
  ),
  yielding('lay put hand turn', 'weapon arms rifle', '[The rebels] laid down their weapons before {the army}.'),
  yielding('back step stand climb', '+down +aside', '[The premier] stepped down after protests in {Orvel}.'),
  yielding('open reopen', 'border crossing', '[Norland] opened its border with {Sudland}.'),
  yielding('hand', '+over', '[The rebels] handed over the bridge to {the army}.'),
  yielding('set', 'free', '[The junta] set free {the students}.'),
  yielding('give', '+up +in', '[The mill] gave in to {the workers}.'),
  yielding('pull fall', '+back +out', '[The rebels] pulled back from {the village}.'),
  yielding('transfer hand', 'power', '[The junta] transferred power to {the council}.'),
  yielding('swap exchange', 'prisoner captive', '[Norland] swapped prisoners with {Sudland}.'),
  yielding('restore unblock', 'access internet', '[The junta] restored access to {the network}.'),
  yielding('pay', 'compensation reparation damages', '[The mine] paid compensation to {the widows}.'),
  yielding('let', '+back free go in', '[The junta] let free {the students}.'),
  yielding(
    'withdraw pull remove recall',
    'troop troops soldier force army unit tank fighter',
    '[Norland] withdrew its troops from {Orvel}.',
  ),
  yielding('leave', 'troop troops soldier', '[The last soldiers of Norland] have left {Orvel}.'),
  yielding(
    'release free pardon lift ease relax loosen surrender resign concede yield relent capitulate return repeal revoke reinstate allow permit authorise authorize retreat disarm acquit exonerate repatriate backtrack grant withdraw accede cede relinquish demobilise demobilize vacate rescind scrap soften waive liberalise liberalize commute unfreeze unban unblock legalise legalize decriminalise decriminalize parole quit compensate',
    '',
    '[The junta] released {the students}.',
  ),
]
