/** Worlds in which the words of war are not war. A sentence with such a word (or two words in a row) makes no event. */
export interface Frame {
  readonly kind: 'sport' | 'fiction' | 'figure'
  /** Apart by commas. */
  readonly words: string
  /** True for people and places that real acts hit too: such a word does not count where it is their target or place, beside a word that no game has. */
  readonly isHit?: true
  readonly example: string
  readonly counter?: string
}

/** Places of sport ("stadium", "pitch") are not here: rockets hit those too. */
export const FRAMES: readonly Frame[] = [
  {
    kind: 'sport',
    words:
      'striker,lap,laps,point lead,goal lead,run lead,set lead,near post,far post,runners-up,scoreline,back of the net,opening set,second set,third set,fourth round,fifth round,qualifier,qualifiers,visitors’ box,tee,bunkers,dressing room,touchline,byline,halfway line,equaliser,offside,goal,goals,scored,playoff,playoffs,semi-final,semifinal,quarter-final,quarterfinal,innings,wicket,wickets,batsman,bowler,halftime,half-time,kick-off,grand-slam,midfielder,defender,penalty kick,penalty area,penalty shootout,home side,away side,first whistle,final whistle,straight sets,winger,fly-half,scrum,linesman,jockey,sprinter,sprinters,cyclist,peloton,boxer,golfer,quarterback,touchdown,home run,home runs,grand prix,world cup,derby,relegation,crossbar,goalless,hat-trick,clean sheet,top seed,podium,last climb,final climb,second half,extra time,top corner,knockout,heavyweight,premier league,champions league,major league,super league,europa league,league title,league match,league game,league table',
    example: 'The striker attacked the goal from the left.',
  },
  {
    kind: 'sport',
    isHit: true,
    words:
      'football,footballer,soccer,rugby,cricket,hockey,tennis,basketball,chess,players,game,games,goalkeeper,keeper,championship,championships,tournament,referee,coach,teammates,medal,olympic',
    example: 'The coach said his players attacked from the left.',
    counter: 'Gunmen opened fire at a football match in Orvel, killing four players.',
  },
  {
    kind: 'sport',
    words:
      'grandmaster,rook,rooks,checkmate,gambit,birdie,bogey,fairway,putt,uppercut,ringside,lap nine,pit stop,pole position,stage win,yellow jersey,time trial,finish line,breaststroke,backhand,forehand,tiebreak,set point,match point,deuce,umpire,umpires,linebacker,pitcher,inning,dunk,free throw,free kick,corner kick,dribbled,centre-back,left-back,right-back,own goal,added time,injury time,stoppage time,first half,title race,title holders,transfer window,group stage,last sixteen,cup final,cup tie,cup match,fa cup,world champion,world champions,wimbledon,ryder cup,davis cup,super bowl,stanley cup,all blacks,springboks,wallabies,marathon,half-marathon,decathlon,javelin,slalom,biathlon,snooker,darts,sumo,judo,karate,polo,lacrosse,badminton,squash court,volleyball,handball,netball,curling,bobsleigh,luge,regatta,rowers,paralympic,last eight,last four,extra innings,second tier,top flight,left hook,right hook,half-century,chased down,middle order,three points,title defence,title defense,defending champions,lower league,stumps,before lunch,opening quarter,third quarter,fourth quarter,visiting side,early strikes,late strike,late penalty,early penalty,missed penalty,spot kick,saved penalty,super eagles,super falcons,black stars,goalscorer,goal difference,aces,unseeded,seeded,featherweight,middleweight,welterweight,lightweight,southpaw,sparring,wrestler,wrestlers,sixes,over par,under par,hole-in-one,motogp,formula one,rally driver,racing driver,racing team,tour de,giro,paintball',
    example: 'The grandmaster attacked on the left.',
  },
  {
    kind: 'fiction',
    words:
      'video game,video games,box office,cutscene,gameplay,playstation,xbox,nintendo,esports,zombie,zombies,vampire,vampires,superhero,superheroes,wizard,wizards,dragon,dragons,dreamt,dreamed,fairy tale,fairytale,folk tale,mythical,mythology,sci-fi,science fiction,comic book,graphic novel,short story,libretto,heroine,antihero,narrator,epilogue,prologue,trilogy,paperback,bestseller,psalm,gospel,biblical,parable,goliath,moses,old testament,new testament,re-enactors,reenactors,re-enactment,reenactment,re-enact,re-enacts,re-enacted,re-enacting,reenact,reenacted,mock trial,board game,card game,onscreen,on-screen,soap opera,telenovela,cliffhanger',
    example: 'He dreamt that rebels captured the capital.',
  },
  {
    kind: 'fiction',
    words:
      'last scene,opening scene,battle scene,battle scenes,crowd scene,fight scene,final scene,closing scene,remake,prequel,stuntman,stuntmen,stunts,comic strip,manga,anime,puppet show,cosplay,act one,act two,act three,act four,act five,page one,offstage,virtual reality,virtual-reality,miniseries,mini-series,storybook,nursery rhyme,thriller,screenplay,sitcom,blockbuster,box-office,starring,sequel,playwright,videogame,gamers,fictional,television-series,musical,protagonist',
    example: 'In the thriller, rebels capture the capital.',
  },
  {
    kind: 'fiction',
    isHit: true,
    words: 'extras,novel,novels,documentary,film,films,movie,movies,drama,opera,exhibition,festival,premiere',
    example: 'In the film, rebels capture the capital.',
    counter: 'A rocket killed twelve people at a music festival near Orvel.',
  },
  {
    kind: 'figure',
    words:
      'bargain hunters,bargain hunter,treasure hunters,autograph hunters,price hunters,sales shoppers,orbit,spacecraft,astronaut,astronauts,cosmonaut,cosmonauts',
    example: 'The rocket was launched into orbit.',
  },
]

/** Words that no game and no film review has. */
export const REAL_HARM: ReadonlySet<string> = new Set(
  'gunman gunmen police soldier soldiers troops militant militants rebels militia drone drones grenade grenades shelling shelled bomb bombs bomber bombing blast explosion rocket rockets missile missiles airstrike killed killing wounded wounding dead hostage hostages casualties arrested detained kidnapped abducted stabbed murdered tortured raped executed protester protesters demonstrator demonstrators'.split(
    ' ',
  ),
)

/** Pairs that are out of the world of their second word. */
export const NOT_OF_THEIR_WORLD: ReadonlySet<string> = new Set([
  'hostage drama',
  'siege drama',
  'kidnap drama',
  'war game',
  'war games',
])

/** Works that tell what nobody did, where they are the subject of a word of telling or what something happens in. */
export const WORKS: ReadonlySet<string> = new Set(
  'novella tale debut serial saga sitcom operetta pantomime soap cantata sketch play series miniseries minisery trailer book show mural painting fresco comic cartoon poem ballad song chapter scene episode miniseries ballet game novel film movie opera musical drama thriller storyline plot scenario script'.split(
    ' ',
  ),
)

/** Who makes and plays such works, where what they do is to play and direct: "the actor plays a colonel". */
export const MAKERS_OF_WORKS: ReadonlySet<string> = new Set(
  'actor actress director author novelist playwright screenwriter film-maker filmmaker writer comedian'.split(' '),
)

/** Who a work is about: "the hero of the book is kidnapped". */
export const CHARACTERS: ReadonlySet<string> = new Set(
  'hero heroine character villain protagonist narrator antihero lead star plot story chapter scene end ending minute moment page act sequence finale verse twist climax'.split(
    ' ',
  ),
)

/** What the makers do. */
export const MAKING: ReadonlySet<string> = new Set('play shoot direct write star imagine film stage adapt'.split(' '))

/** What works do: "the mural shows", "the series follows". */
export const TELLING_OF_WORKS: ReadonlySet<string> = new Set(
  'put have see revolve hinge centre center mourn show stage evoke revisit present display commemorate explore depict portray follow feature imagine re-enact reenact tell begin open end dramatise dramatize recount star retell recreate re-create chart chronicle'.split(
    ' ',
  ),
)

/** Words of exercises, by lemma: what is done in one is not done to anybody. */
export const EXERCISES: ReadonlySet<string> = new Set(
  'exercise drill manoeuvre maneuver rehearsal simulation wargame training practice'.split(' '),
)

/** Before a target these make it none: "a mock village". */
export const MOCK: ReadonlySet<string> = new Set('mock dummy simulated pretend practice fake inflatable'.split(' '))

/** Words that follow or go before a trigger and make it a figure of speech: [trigger word, other word, where]. */
export const FIGURES: readonly (readonly [word: string, other: string, where: 'before' | 'after'])[] = [
  ['attack', 'heart', 'before'],
  ['attack', 'panic', 'before'],
  ['attack', 'asthma', 'before'],
  ['attack', 'shark', 'before'],
  ['attack', 'verbal', 'before'],
  ['attack', 'personal', 'before'],
  ['arrest', 'cardiac', 'before'],
  ['withdrawal', 'cash', 'before'],
  ['withdrawal', 'alcohol', 'before'],
  ['withdrawal', 'nicotine', 'before'],
  ['retreat', 'yoga', 'before'],
  ['retreat', 'spiritual', 'before'],
  ['retreat', 'glacier', 'before'],
  ['offensive', 'charm', 'before'],
  ['explosion', 'population', 'before'],
  ['strike', 'hunger', 'before'],
  ['air raid', 'siren', 'after'],
  ['air raid', 'alert', 'after'],
  ['air raid', 'alarm', 'after'],
  ['air raid', 'shelter', 'after'],
  ['air raid', 'warning', 'after'],
  ['meeting', 'room', 'after'],
  ['ceasefire', 'talk', 'after'],
  ['ceasefire', 'proposal', 'after'],
  ['ceasefire', 'line', 'after'],
  ['attack', 'helicopter', 'after'],
  ['attack', 'drone', 'after'],
  ['attack', 'aircraft', 'after'],
  ['protest', 'under', 'before'],
  ['hit', 'hard', 'before'],
  ['hit', 'hard', 'after'],
  ['hit', 'hardest', 'before'],
  ['hit', 'hardest', 'after'],
  ['hit', 'badly', 'before'],
  ['fall', 'under', 'after'],
  ['shell', 'out', 'after'],
  ['fall', 'silent', 'after'],
  ['fall', 'quiet', 'after'],
  ['fall', 'short', 'after'],
  ['fall', 'dark', 'after'],
  ['fall', 'apart', 'after'],
  ['fall', 'behind', 'after'],
  ['fall', 'victim', 'after'],
  ['fall', 'asleep', 'after'],
  ['fall', 'ill', 'after'],
  ['fall', 'prey', 'after'],
  ['battle', 'legal', 'before'],
  ['battle', 'court', 'before'],
  ['battle', 'uphill', 'before'],
  ['battle', 'political', 'before'],
  ['battle', 'losing', 'before'],
  ['battle', 'cancer', 'before'],
  ['poisoning', 'food', 'before'],
  ['poisoning', 'lead', 'before'],
  ['poisoning', 'alcohol', 'before'],
  ['poisoning', 'blood', 'before'],
  ['mutiny', 'backbench', 'before'],
  ['assault', 'rifle', 'after'],
  ['blast', 'had', 'before'],
  ['summit', 'reached', 'before'],
  ['summit', 'mountain', 'before'],
  ['hang', 'up', 'after'],
  ['war', 'price', 'before'],
  ['war', 'trade', 'before'],
  ['war', 'bidding', 'before'],
  ['war', 'turf', 'before'],
  ['blast', 'controlled', 'before'],
  ['attack', 'scathing', 'before'],
  ['attack', 'blistering', 'before'],
  ['attack', 'stinging', 'before'],
  ['attack', 'withering', 'before'],
  ['attack', 'furious', 'before'],
  ['attack', 'outspoken', 'before'],
  ['attack', 'veiled', 'before'],
  ['attack', 'rhetorical', 'before'],
  ['attack', 'asthma', 'before'],
  ['fire', 'back', 'after'],
  ['fight', 'back', 'after'],
  ['siege', 'late', 'before'],
  ['offensive', 'diplomatic', 'before'],
  ['offensive', 'media', 'before'],
  ['offensive', 'publicity', 'before'],
  ['siege', 'mentality', 'after'],
  ['mutiny', 'party', 'before'],
  ['battle', 'election', 'before'],
  ['battle', 'court', 'before'],
  ['battle', 'custody', 'before'],
  ['battle', 'takeover', 'before'],
  ['clash', 'league', 'before'],
  ['landslide', 'by', 'before'],
  ['landslide', 'electoral', 'before'],
  ['landslide', 'victory', 'after'],
  ['landslide', 'win', 'after'],
  ['landslide', 'defeat', 'after'],
  ['stampede', 'for', 'after'],
  ['stampede', 'to', 'after'],
  ['murder', 'is', 'before'],
  ['theft', 'identity', 'before'],
  ['robbery', 'daylight', 'before'],
  ['clash', 'title', 'before'],
  ['clash', 'personality', 'before'],
  ['arrest', 'respiratory', 'before'],
  ['strike', 'lightning', 'before'],
  ['strike', 'bowling', 'before'],
  ['bombardment', 'advertising', 'before'],
  ['massacre', 'wage', 'before'],
  ['explosion', 'cambrian', 'before'],
]

/** Heads after "of", "on", "against" that make a noun of war a figure of speech: "an invasion of privacy". */
export const ABSTRACT_OBJECTS: ReadonlySet<string> = new Set(
  'flavours flavors tastes decency dignity reason tradition objections glaciers syllabus interests resources reserves driveways conventions criticism abuse complaints praise applause insults emails calls opportunity privacy colour color colours colors peas questions letters crows film movie comedy senses imagination freedom democracy press character credibility proposal proposals plan plans bills reforms idea bill budget record policy policies cancer poverty inflation drugs evidence love joy flavour laughter styles ideas opinions wills title trophy career reputation share soul values principles rights law constitution language sound words sequel video record fridge freezer cupboard wallet motion suggestion request rumour rumor theory argument idea notion nerves sensibilities havens waste plastic corruption crime prices seat seats constituency council majority presidency nomination lead initiative heart hearts audience audiences headlines attention mood crown sales anger rage outrage fury interest applause malaria measles obesity hunger illness addiction tears cold sleep urge temptation dollar pound euro currency markets economy leadership horn trumpet whistle music control fans viewers readers demand interest numbers costs growth appetite eggs butter onions dough vegetables ball corner finish final pitch opponent opponents'.split(
    ' ',
  ),
)

/** Nouns before which a noun of war only says of what kind they are: "evacuation plane", "ceasefire line". */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  'police shield gear squad plane airplane aircraft helicopter drone leader organiser movement group agreement proposal plan deal line monitor site victim survivor zone warning alert siren shelter room camp record charge suspect case trial warrant order route bus train mentality result campaign poster force capability range price package ballot fund rifle scene scenes song film drama day drill simulation expert conference course memorial furnace balloon charity museum novel software insurance hoax scare vessel vehicle programme program team app rate gallery exercise law bill mystery theory weekend ring'.split(
    ' ',
  ),
)

/** Whoever is in the past by name: an act with one of these words is background. */
export const HISTORIC: ReadonlySet<string> = new Set(
  'emperor tsar pharaoh caliph nineties eighties seventies sixties fifties forties mongols soviet nazi gestapo stasi wehrmacht luftwaffe viking vikings romans ottomans crusaders khmer grandparents great-grandparents conquistadors conquistador janissaries habsburg habsburgs redcoats legionaries bolshevik bolsheviks confederates confederate grandfather grandmother great-grandfather ancestor ancestors forebears great-aunt great-uncle forefathers great-grandmother ottoman napoleon napoleonic medieval colonial historian historians century centuries'.split(
    ' ',
  ),
)

/** Words that are of the past only of who acts or of a time: "Soviet troops", "in colonial times", but not "a medieval church". */
export const OLD_KINDS: ReadonlySet<string> = new Set(
  'soviet nazi ottoman napoleonic medieval colonial historic historical ancient century centuries'.split(' '),
)

/** Words of courts, by lemma: what they are about came before. */
export const TRIALS: ReadonlySet<string> = new Set(
  'trial serve try tried convict conviction sentence jail imprison indict indictment acquit acquittal verdict hang execute prosecute prosecution extradite jailed convicted sentenced imprisoned'.split(
    ' ',
  ),
)

/** Words near which "a strike" is of those who stop work: "nurses", "unions", "a strike over pay". */
export const LABOUR: ReadonlySet<string> = new Set(
  'union unions wage wages pay salary salaries walkout walkouts picket pickets employer employers labour labor dockers commuters railway rail bargaining overtime workplace payrise stoppage teachers nurses doctors postal bus lecturers employees'.split(
    ' ',
  ),
)

/** Words before "strike" that make it one of those who stop work: "on strike", "a rent strike". */
export const STRIKES_OF_OTHERS: ReadonlySet<string> = new Set(
  'on rent pilots prison student students workers railway rail dock train metro hospital school postal'.split(' '),
)

/** Verbs whose "strike" is of those who stop work: "called a strike", "ended their strike". */
export const STRIKERS_VERBS: ReadonlySet<string> = new Set('call join end stage hold begin suspend extend'.split(' '))

/** What kills, hits and drives out without anybody's doing, by lemma. */
export const MISFORTUNES: ReadonlySet<string> = new Set(
  'attack cancer virus disease flood flooding earthquake quake aftershock storm hurricane cyclone typhoon tornado avalanche landslide mudslide tsunami drought heatwave wildfire volcano eruption lightning covid cholera malaria measles heat cold frost bolt pandemic epidemic outbreak crash accident derailment collision stampede famine inflation recession tariff'.split(
    ' ',
  ),
)

/** Whose attacks and fire are words, by lemma. */
export const CRITICS: ReadonlySet<string> = new Set(
  'critic speculator trader analyst historian scholar theologian opposition lawmaker legislator columnist commentator reviewer senator congressman congresswoman republican democrat regulator watchdog shareholder investor fan viewer listener economist environmentalist campaigner candidate contender challenger nominee reporter journalist photographer blogger rank backbencher colleague'.split(
    ' ',
  ),
)

/** Whose strike is no blow, by lemma: "a pilots' strike", "a strike by nurses". */
export const STRIKERS: ReadonlySet<string> = new Set(
  'pilot teacher worker nurse doctor driver miner student docker employee judge lawyer actor writer porter trucker machinist crew staff prisoner inmate union shopkeeper trader baker civil-servant'.split(
    ' ',
  ),
)

/** Who takes, storms and leaves without arms, by lemma: [what they are, words, example]. */
export const WITHOUT_ARMS: readonly (readonly [kind: string, words: string, example: string])[] = [
  [
    'animal',
    'puppy kitten dog wolf bear shark lion tiger leopard snake crocodile elephant bull boar fox cat hornet bee insect beetle caterpillar bird bee crow gull seagull eagle hawk monkey pest parasite jellyfish squirrel moth tick',
    'A bear attacked Orvel on Friday.',
  ],
  [
    'weather',
    'monsoon blizzard squall thunderstorm snowstorm sandstorm downpour dome hail hailstorm frost drought wind gale sun sunshine sunlight darkness winter summer spring season autumn warmth thaw',
    'Hail destroyed the hospital in Orvel.',
  ],
  [
    'market',
    'pound dollar euro yen rupee currency index inflation profit sales seller buyer bond stock economy recession debt lira bitcoin merger discounter franchise',
    'The pound fell and buyers stormed Orvel.',
  ],
  [
    'feeling',
    'fear anger joy grief doubt pain memory jealousy nostalgia rumour rumor silence laughter applause smell scent love hope panic boredom curiosity envy guilt pride temptation',
    'Panic captured Orvel.',
  ],
  [
    'game',
    'midfielder bowler batter batsman winger sprinter runner skater skier jockey cyclist swimmer boxer gymnast golfer favourite underdog opener seed newcomer teammate team-mate chess-player computer engine camera robot app',
    'The winger attacked Orvel.',
  ],
  [
    'business',
    'baker grocer butcher brewer couple studio publisher label rival competitor discounter speculator bank brand carmaker chipmaker drugmaker planemaker app airline broker fund website supermarket retailer grocer lender insurer carmaker automaker brewer startup shopper supplier manufacturer investor trader advertiser exporter importer share stock price bond rent cost tax tariff',
    'The grocer captured Orvel with cheap bread.',
  ],
  [
    'nature',
    'water floodwater flood river wave sea tide locust rat mouse ant mosquito wasp weed vine desert dune ice snow fog smoke heat wildfire cloud rain frost virus tourist',
    'Fog captured Orvel within an hour.',
  ],
  [
    'art',
    'speech performance remark joke verse tune guitarist drummer rapper play sculpture photograph photographer exhibition album ballet band orchestra voice choir singer soprano tenor pianist violinist orchestra melody album poem song painting actor actress comedian dancer chef cook',
    'The choir captured Orvel with one song.',
  ],
]

/** What makes of a company one that trades: "an oil company", not one of soldiers. */
export const TRADES: ReadonlySet<string> = new Set(
  'oil gas energy mining phone car drug tech technology food drinks insurance retail clothing shipping media software internet'.split(
    ' ',
  ),
)

/** Words of parliaments and parties, by lemma or two in a row. */
export const IN_PARLIAMENT: ReadonlySet<string> = new Set([
  ...'debate bill budget reform veto backbencher caucus manifesto amendment whip'.split(' '),
  'question time',
  'junior partner',
  'confidence vote',
  'no-confidence vote',
  'party conference',
  'upper house',
  'lower house',
  'own party',
  'ruling party',
  'tax cut',
])

/** Lists whose items name kinds and no acts, by lemma: "the offences include arson". */
export const KINDS: ReadonlySet<string> = new Set(
  'offence offense crime charge risk danger threat act example reason category'.split(' '),
)

/** What is about things and tells none of them, by lemma: "a course on sieges", "penalties for arson". */
export const TOPICS: ReadonlySet<string> = new Set(
  'course class lesson lecture seminar workshop training curriculum syllabus chapter book booklet pamphlet textbook handbook manual guide guidebook glossary dictionary encyclopedia encyclopaedia leaflet brochure poem song sermon law code statute act treaty convention constitution charter rule clause article provision insurance insurer policy penalty punishment fine sentence expert specialist literature theory degree thesis dissertation essay word term phrase hotline helpline questionnaire survey checklist scholar textbook paper database index exam quiz game joke story tale'.split(
    ' ',
  ),
)

/** What such a thing does with what it is about, by lemma. */
export const TREATING: ReadonlySet<string> = new Set(
  'cover teach treat discuss explain describe define list punish outlaw ban forbid prohibit criminalise criminalize include exclude mention regulate govern insure address forecast analyse analyze compare'.split(
    ' ',
  ),
)

/** Nouns that make of what follows "of" a noise: "a storm of protest". */
export const NOISES: ReadonlySet<string> = new Set('storm chorus howl barrage flurry whirlwind firestorm'.split(' '))
