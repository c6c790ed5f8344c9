import type { NounClass } from './noun-classes.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Who fights with words, prices and votes only, by lemma, though the ending or a class makes people or a force of them. */
export const WORDY: ReadonlySet<string> = words(
  'firm company business airline bank union party council board chain brand giant minister premier lawmaker senator deputy backbencher congressman congresswoman candidate judge lawyer columnist employer shareholder investor creditor trader retailer regulator rival competitor partner neighbour sibling brother sister actor singer author critic fan visitor tourist shopper saver taxpayer landlord tenant farmer builder owner heir passenger customer scout cyclist hiker climber photographer reporter applicant duchess pope',
)

/** Who has an army without being one, and plans of theirs, by lemma: what such a word is the subject of may be done with arms. */
export const POWERS: ReadonlySet<string> = words(
  'government regime authority state country nation neighbour capital ally alliance power kingdom republic mission movement wing arm side administration leadership opposition campaign operation tribe clan majority minority community ministry front bid attempt effort plan order move push decision withdrawal retreat pullback pullout redeployment',
)

/** Time and other owners that do nothing, by lemma: "last week's raid". */
export const OWNS_NOTHING: ReadonlySet<string> = words(
  'second minute hour day night morning evening afternoon week weekend month year decade century spring summer autumn winter support help backing cover assistance force intensity today yesterday tonight world region war',
)

/** What an act of war is on, over or in the manner of, though no class has it, by lemma: "fighting over control", "a withdrawal to the east". */
export const OF_WAR_TOO: ReadonlySet<string> = words(
  'control kind type sort scale size magnitude nature edge fringe eve flank axis way foot order behalf suspicion request north south east west northeast northwest southeast southwest centre center rear interior heart safety retaliation revenge reprisal time programme program capability logistics production asset interest oil sector industry rail airspace supremacy survival gate wedding funeral procession ceremony celebration parade kibbutz part section stretch chunk swathe third majority term agreement deal plan date scene identity',
)

/** Classes of what weapons are turned on, or ground that is fought over. */
export const HIT: readonly NounClass[] = [
  'force',
  'people',
  'folk',
  'territory',
  'settlement',
  'building',
  'site',
  'thing',
  'post',
  'munition',
  'aerial',
  'mine',
  'weapon',
  'ordnance',
  'relief',
  'ship',
  'warship',
  'harvest',
  'cattle',
  'cable',
  'mains',
  'route',
  'well',
  'captive',
  'carrier',
  'monument',
  'rally',
  'crowd',
  'band',
  'irregular',
  'armour',
  'cannon',
  'sea',
  'frontier',
  'encampment',
  'aidtruck',
]

/** Before "attack" and "strike" they make them nobody's doing, by lemma: "a bird strike", "a wasp attack". */
export const OF_NOBODY: ReadonlySet<string> = words(
  'bird meteorite meteor asteroid comet wasp bee hornet dog jellyfish snake crocodile bear tiger leopard elephant wolf monkey hippo fish whale orca gull phone-in penalty opening earthquake quake hurricane cyclone typhoon tornado tragedy disaster',
)

/** What those in uniform go into a place for without taking it, by lemma: "to help dig out survivors". */
export const HELPING: ReadonlySet<string> = words(
  'help rescue look search dig deliver distribute evacuate vaccinate assist aid save build repair clean celebrate parade play',
)
