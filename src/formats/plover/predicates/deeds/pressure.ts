import { type Deed, deedsOf } from '../deed.ts'

const sanction = deedsOf('SANCTION')
const coerce = deedsOf('COERCE')
const protest = deedsOf('PROTEST')

/** Breaking off, pressing, protest: what hurts without blood. */
export const DEEDS_OF_PRESSURE: readonly Deed[] = [
  sanction(
    'suspend cut reduce sever halt freeze stop end break terminate discontinue withhold slash curtail announce',
    'aid assistance relation tie supply supplies cooperation negotiation flight link talk trade funding mediation suspension membership export import help sale shipment delivery partnership contract programme program',
    '[Norland] suspended aid to {Sudland}.',
  ),
  sanction(
    'withdraw pull recall remove',
    'peacekeeper ambassador envoy observer diplomat mission staff',
    '[Norland] recalled its ambassador to {Sudland}.',
  ),
  sanction('throw kick drive', '+out', '[Norland] threw out {two diplomats}.'),
  sanction('downgrade', 'tie relation', '[Norland] downgraded its ties with {Sudland}.'),
  sanction('close shut', 'embassy consulate', '[Norland] closed its embassy in {Sudland}.'),
  sanction('leave quit', 'union bloc organisation organization body', '[Norland] left the union with {Sudland}.'),
  sanction('expel eject blacklist sanction ostracise suspend freeze sever', '', '[Norland] expelled {two diplomats}.'),

  protest('go begin start stage', 'strike walkout hunger', '[The miners] went on strike at {the pit}.'),
  protest(
    'stage hold organise organize join lead',
    'protest rally demonstration sit-in march vigil',
    '[Students] staged a protest outside {the ministry}.',
  ),
  protest(
    'block obstruct blockade occupy',
    'road highway street traffic entrance square',
    '[Students] blocked the road to {the ministry}.',
  ),
  protest('refuse', 'food', '[The prisoners] refused food in protest at {the warden}.'),
  protest('walk', '+off', '[The miners] walked off the job at {the pit}.'),
  protest('throw hurl', 'stone bottle egg tomato', '[Students] threw stones at {the guards}.'),
  protest('gather', 'protest outside', '[Students] gathered outside {the ministry}.'),
  protest('stop', 'work', '[The miners] stopped work at {the pit}.'),
  protest('burn', 'flag effigy', '[Students] burned the flag of {Norland}.'),
  protest('take', 'street streets', '[Students] took to the streets against {the premier}.'),
  protest('demonstrate march rally', '+through against outside street', '[Students] marched against {the premier}.'),
  protest('protest boycott riot picket boo jeer heckle', '', '[Students] protested against {the premier}.'),

  coerce(
    'impose enforce prolong extend reimpose slap order tighten renew levy',
    'sanction curfew restriction ban embargo tariff fine law lockdown measure emergency',
    '[Norland] imposed a curfew on {Orvel}.',
  ),
  coerce(
    'declare impose',
    'siege emergency martial curfew',
    '[The governor] declared a state of emergency in {Orvel}.',
  ),
  coerce(
    'order announce issue confirm',
    'arrest detention jail jailed warrant deportation',
    '[The judge] ordered the arrest of {the editor}.',
  ),
  coerce(
    'suspend',
    'publication newspaper broadcast licence license',
    '[The junta] suspended publication of {the paper}.',
  ),
  coerce('close seal shut', 'border crossing office point airspace', '[Norland] closed its border with {Sudland}.'),
  coerce(
    'block restrict cut',
    'access internet website electricity power',
    '[The junta] blocked access to {the site}.',
  ),
  coerce(
    'revoke cancel strip withdraw',
    'licence license passport citizenship accreditation visa',
    '[The junta] revoked the licence of {the station}.',
  ),
  coerce('take', '+away', '[Soldiers] took away {two students}.'),
  coerce('send turn', '+back back', '[The guards] sent {the family} back.'),
  coerce('cordon round lock', '+off +up +down', '[The police] rounded up {the students}.'),
  coerce('designate declare', 'terrorist', '[Norland] designated {the group} as terrorist.'),
  coerce('freeze seize confiscate', 'asset account property', '[Norland] froze the assets of {the banker}.'),
  coerce('seize capture', 'ship tanker vessel drug', '[The coastguard] seized {a tanker}.'),
  coerce(
    'launch run spread',
    'hacking disinformation propaganda',
    '[Norland] launched a disinformation campaign against {Sudland}.',
  ),
  coerce('place put keep hold', 'arrest custody detention', '[The police] placed {the editor} under house arrest.'),
  coerce(
    'dissolve shut close block raid suspend',
    'newspaper website station channel party parliament university internet',
    '[The junta] shut {the newspaper} down.',
  ),
  coerce('crack clamp', '+down', '[The police] cracked down on {the students}.'),
  coerce('take', 'custody', '[The police] took {the editor} into custody.'),
  coerce(
    'arrest detain jail imprison deport apprehend ban outlaw prohibit censor bar restrict evict demolish force compel coerce confiscate incarcerate sentence restrain disperse curb search depose overthrow oust topple fine handcuff silence intimidate hack exile expropriate nationalise nationalize persecute oppress repress interrogate disqualify dissolve quarantine wiretap spy',
    '',
    '[The police] arrested {the editor}.',
  ),
]
