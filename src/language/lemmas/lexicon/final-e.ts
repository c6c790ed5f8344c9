const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Verbs in a mute -e that the spelling of "-ed" and "-ing" does not betray. Example: "voted", "voting" → vote, beside "pivoted" → pivot.
 * What is told by its last letters ("invaded", "raised", "charged") has no entry.
 */
export const VERBS_IN_E: ReadonlySet<string> = words(`
ache adhere adore athlete atone attune awe axe babe bale baste bathe become binge bite bore breathe chafe cite clone clothe come commune commute
compete complete condone connote contravene convene cope core create cringe date delete delineate demote denote deplete deplore devote dilute
dope dote downvote drone dupe dye dynamite elope enthrone entomb excite execute exhale expedite explore extradite eye fete flute footnote gate gnome grate
grope guide hate hinge home hone hope ignite ignore impale impinge implore incite indite infringe inhale interfere intervene invite knife lathe loathe
lobe lope mate mete misguide misquote mope mute nauseate note outvote overcome owe parachute paste permeate permute persecute persevere phone plate
pollute postpone probe procreate promote prone prosecute prune quote rate recite recreate refute regale reignite reinvite remote requite reroute
restore revere rewrite robe rote route salute scale scathe scheme scope score secrete seethe sheathe shore site skate slate slope smite snore
soothe sphere spite sponge state stone store strafe swathe syringe taste teethe telephone theme tinge tone tote transmute tune typecast unite upvote vote
wane waste welcome wreathe write writhe zone
`)

/** Verbs whose last letters look as if an -e were lost, and none is. Example: "murmured" → murmur, beside "measured" → measure. */
export const VERBS_WITHOUT_E: ReadonlySet<string> = words(`
arc augur bedevil bias carol blitz canvas chorus combat council debut devil downplay encroach focus format fulfil gossip imperil interim murmur pencil peril pillar
stencil sync victim waltz wed worship
`)

/** Verbs in a double consonant that keep both. Example: "installed" → install, beside "controlled" → control. */
export const VERBS_IN_DOUBLE: ReadonlySet<string> = words(`
add appall backfill befall boycott butt ebb egg enroll enthrall err foretell forestall handcuff inn install overkill purr rebuff recall refill reinstall resell
stonewall unroll watt whirr
`)

/** Adjectives in -e that lose it before -er and -est. Example: "larger" → large, beside "longer" → long. */
export const ADJECTIVES_IN_E: ReadonlySet<string> = words(`
bare crude cute dire extreme fine free handsome lame lone mature nude obscure pale polite pure rare remote ripe rude safe sane secure severe sincere sore
square stale sure tame trite unsafe vile white whole
`)
