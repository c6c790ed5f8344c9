/** English words that are also the names of towns: a capital letter does not make a place of them. Everyday vocabulary, counted in the UD treebanks EWT and GUM. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
are from can but one just time more them she said than new over see well going may many much most say got made best
still same long put off look used give never come lot home since name old week change area job far price city hard
tell real bad line free big set nice means hope taking per list due light along deal mind seen pay early ask friend
human front town send research run buy side peace law main man friendly phone major strong young art store moral cat
turn date born sense energy walk plan sort level ways market story paper key post charge summer white cut hit leader
lead root goes men media worth gone rest bus south hot began industry box red trip tank chance effort model okay
national island islands bear fully capital police road force mass opportunity modern street lack metal met son freedom
train century ten page north east band gets reading cool base west brain dry progress save dogs sell male normal reach
center church cash plus dad basil kill eye steps stock economy moon park glad deep success luck carry central bottom
chair bar bigger nor federal circle college miles ran nine mine die green purchase mark bed plant pleasant sales
mission wedding ride hurt beach rude wall god competition sun star tour airport lay none plenty bag enter basic
northern downtown hire till receiving drug earth tea court shot shape lucky centre lie manage share universal salon
ball rich trail hell cast loss rain spoken yoga welcome battle rice driver neck tool mad rose advance rock eastern
miss fell pan tire officer wave loving pool uses gross net cars surprise wake wash mile alliance bright outer forth
riding minister begun minor race guide lab pack pets carbon worms salt ant ill sake sector guns port spring
headquarters hall mama plain holiday southern barn bridge song studio laser veteran dollar justice wing transit meter
era walls village victory talent split wise golden gosh hole grain lemon grit banks valley zone unity noble tours
spray orange roles reserve bank sandwich sand mountain rush pile drama metro parks egg beer gel zero wines mechanic
prosperous sore possession bin mess hey settle grant liberal discovery grand lock brand legacy soul gay king stone aka
tasty experiment tape pop delay bid minus homeland sale limit sees deposit males tent ban labor ate rapid prosperity
grants mold cell pace honey pen sad mercury tires passage wink soy proven anger merit northeastern brass northwest
western poses angle occasion league beers non dial lazy healing shell globe arena bucks recovery burst rid clay hang
rail tame tall mate brown tap licking cook corpus bone compound fortune brains pinch independence engineer mere pray
haven naval planes northeast hub salute mobile ton gray comfort delta bent heel paste veto liberty solo grave cafe
cloud retreat fry rider slide hill halfway genes countryside shore royal pink olds fare hay dusty banana sauce loop
gap bake dual fate gold trim rum citrus maize divide lime branch dire keen superior marks ops supreme humble temple
colony cop pale winner gang alter democrat sour combine drag friendship fiscal cents coal jam elk conservation
butterfly painter del voters farms lens trap damp smile label bond tube vary bites springs walnut sail lit ham trainer
bare knees grey jar jug pasta bell robe toss stall grass sang slope harvest mermaid perseverance sunshine crane frost
drew maritime chase prospect rot thy booth pin halls tactic camps paradise hunt zoo row sole bore bust joy rode til
logo celebration principal pre harmony ward maximum tongue landing willow lions winters snow cousins punch loyal
holder plunge poll canon mud deli aquarium tower carpenter toast muster cave tin grill bark spa boot bland continental
mop hatch farmers min dare noisy karma brick pies gal piano bias constitution peer sin bow shone demo shove pains
commerce twist mills boom junction lid cocoa garrison liberation twin bluff tales ole spy grenade grandson altar
barren tale exhibition crooks lone bail ling assumption plate mill burns log hook vols downside aye allege dig hero
coin gaming parole ray mercy aspen cascade beaver pioneer forest cod battlefield fossil ear mater sisters rom beg
pigeon parachute blender hinges cork semi rainbow crest bun brack torn canal burrow furnace echo baker blades pouch
foster alot uni millet tray fountain lame heritage chili landmark fussy washer bat staples chinatown mould totes tub
liens outlook tab tune volcano cottage guessing metropolis cooling sunburn angles cutoff straw neo des inning singer
angels federation baling concession muse greens taut tapping brilliant emblem doom spires afar condor dim drain dome
lion yan kin ripe castle tone summit med awe mei chop aromas strawberry vans gateway sisal limestone plateau scenic
snug drowning liter carbonate basing
`
    .trim()
    .split(/\s+/),
)
