/** English words that are also the names of towns: a capital letter does not make a place of them. Vocabulary as it occurs in lower case in the UD treebank EWT. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
are from but can one time just them more said new than going she see may well over much best many still most made say
same never give got off come put price long since name used look week home lot job change old nice deal far area bad
hard tell friendly hope send big list line free real taking phone pay set per friend due buy cat store early date ask
means front along town run peace mind young plan level charge seen market tank man light law main walk trip side post
strong human major worth metal energy key city leader chance cut gone summer media turn rest bus goes lack hot born
male force sort save paper dogs train stock street road story lead research hit effort luck sense son federal circle
box men mine fully sell purchase wedding rude capital normal sales band cash art opportunity met island began nor
industry page bear pleasant police kill gets plenty ride white ways reading bigger plus red model dad salon progress
glad base deep dry steps chair tire okay tour national modern none drug reach cool hurt ran college bottom bed beach
park star neck church northern wall die moon sun pets driver receiving tool nine freedom guns lucky loving century
pool green loss net bar shot enter airport sake carry port earth outer lab miss gross miles economy holiday song bag
riding laser mad dollar central advance rock sector eye spring shape hell cast mission ten manage plant cars surprise
mechanic officer success basic wave settle spray hire mama welcome golden worms mile ball begun rich bid valley trail
transit homeland downtown race bright lie mass tours sale pack competition till share yoga sandwich carbon egg tires
banks moral brass poses minor hall victory liberal plain forth rain split wise deposit males tent southern mountain
gay rush christmas metro hang tame mate beer tasty anger ill delay northeastern mess rose northwest hey wing eastern
naval planes brain headquarters centre village unity guide talent grant uses beers ton lock brand spoken dial heel
paste barn battle wake rid studio wash mold tea hole tap pray proven pop dire merit root justice western zone angle
non sees gang delta soul shell fiscal globe coal universal ban bucks ate elk recovery burst fell trap clay fry smile
rail bites countryside sail trainer sad jar grain sauce dual engineer branch mere keen veteran haven superior marks
meter chase era prospect rot thy occasion supreme humble tactic cop paradise mobile hunt discovery winner zoo sole
limit logo reserve sour pre drag healing friendship bridge cents arena veto willow lions butterfly loyal stone lens
damp canon drama aquarium parks hill bond cell springs walnut bare spa boot bland grey mop hatch olds fare bell cook
pies piano tape twin minus bluff vice ops ole maritime grenade northeast walls grandson barren christian crooks colony
mecca lone orange pale ling grand plate roles bore mill bust comfort log rode til alter principal legacy bent downside
aye allege lazy harmony ward maximum sand labor landing aspen beaver rapid cod snow cousins painter grave cloud
battlefield ear retreat voters plunge rom farms pan poll rider deli slide beg tower pigeon label tube halfway vary
cork muster tall cave genes brack furnace tin baker bark foster salt alot uni millet continental hay min chili wines
fussy loop licking chinatown mould karma totes stall liens slope cottage
`
    .trim()
    .split(/\s+/),
)
