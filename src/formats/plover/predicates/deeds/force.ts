import { type Deed, deedsOf } from '../deed.ts'

const mobilise = deedsOf('MOBILIZE')
const assault = deedsOf('ASSAULT')

/** Violence, and getting ready for it. */
export const DEEDS_OF_FORCE: readonly Deed[] = [
  assault(
    'violate breach break',
    'ceasefire cease-fire truce agreement',
    '[The militia] violated the truce in {Orvel}.',
  ),
  assault('open exchange return trade', 'fire gunfire', '[The guards] opened fire on {the crowd}.'),
  assault('impose lay', 'blockade siege', '[The navy] imposed a blockade on {Orvel}.'),
  assault('use hold take', 'shield hostage', '[The militia] held {villagers} as human shields.'),
  assault(
    'launch carry conduct mount stage make begin start commence continue intensify step order perpetrate resume lead fire send unleash',
    'attack assault airstrike airstrikes air-strike bombing bombardment shelling offensive raid ambush killing massacre strike rocket missile cyber cyberattack invasion incursion operation',
    '[The rebels] launched an attack on {the airport}.',
  ),
  assault('take seize gain', 'control over', '[The rebels] took control of {the airport}.'),
  assault('survive escape', 'attempt attack ambush assassination', '{The mayor} survived an ambush by [bandits].'),
  assault('declare wage', 'war', '[Norland] declared war on {Sudland}.'),
  assault('die', 'torture attack strike', '{A prisoner} died after torture in [Orvel].'),
  assault('come', 'attack fire bombardment', '{The convoy} came under attack from [bandits].'),
  assault('take', 'town village base hilltop', '[The rebels] took {the village of Orvel}.'),
  assault('use fire', 'gas cannon baton bullet', '[The guards] used tear gas against {the crowd}.'),
  assault('march', '+on', '[The rebels] marched on {the capital}.'),
  assault('gun mow shoot', '+down', '[Bandits] gunned down {the miller}.'),
  assault('set', 'fire ablaze', '[Bandits] set fire to {the mill}.'),
  assault('drop', 'bomb', '[The pilots] dropped bombs on {the village}.'),
  assault('push advance', 'into deeper', '[The army] advanced deeper into {the enclave}.'),
  assault('leave', 'dead wounded', '[A gunman] left {two guards} dead.'),
  assault('blow', '+up', '[The rebels] blew up {the bridge}.'),
  assault(
    'attack bomb shell kill shoot strike hit raid storm ambush assassinate murder execute torture behead massacre slaughter abduct kidnap rape stab pound bombard torch burn destroy wound injure overrun capture seize blockade besiege clash battle fight invade fire loot rob beat poison gun occupy target maim lynch retaliate knife ram down repel defeat recapture retake liberate hijack detonate ransack vandalise vandalize cleanse exterminate raze strafe bulldoze explode mortar rocket dynamite firebomb',
    '',
    '[The rebels] attacked {the airport}.',
  ),

  mobilise('remain put place stay raise', 'alert', '[The soldiers] remained on alert in {Orvel}.'),
  mobilise(
    'strengthen beef reinforce increase boost move send dispatch intensify build raise amass station position rush',
    'troop troops presence force soldier army battery missile warship brigade carrier fleet destroyer bomber tank artillery',
    '[Norland] strengthened its forces along {the border}.',
  ),
  mobilise('call', '+up', '[Norland] called up its reserve against {Sudland}.'),
  mobilise('parade', 'missile tank', '[Norland] paraded its tanks near {Sudland}.'),
  mobilise('test test-fire', 'missile rocket weapon bomb', '[Norland] tested a missile near {Sudland}.'),
  mobilise(
    'mobilise mobilize deploy mass redeploy muster conscript patrol',
    '',
    '[Norland] mobilised its reserve against {Sudland}.',
  ),
]
