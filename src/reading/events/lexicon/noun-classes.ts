/** What a head noun stands for, as far as a trigger asks for it. Singular forms; plurals are made by rule. */
export const NOUN_CLASSES = {
  force:
    'troop force soldier army military militant rebel militia militiaman militiamen fighter police policeman gunman gunmen insurgent unit brigade battalion regiment division corps column convoy patrol garrison invader occupier serviceman servicemen marine navy fleet paratrooper guard officer commando guerrilla jihadist terrorist separatist mercenary side enemy command crew squad group air force gang junta faction paramilitary coalition bandit raider pirate assailant regime tribesman detachment contingent platoon peacekeeper sniper partisan saboteur gendarme cartel kidnapper robber mob ranger legion subversive extremist hooded hitman hitmen assassin sapper vandal',
  people:
    'commuter shopper worshipper pupil schoolboy schoolgirl lawmaker deputy senator prosecutor lawyer reporter editor blogger guard inspector shopkeeper jeweller janitor porter tailor barber nurse midwife surgeon paramedic firefighter rescuer miner docker labourer carpenter mechanic plumber electrician clerk cashier banker teller accountant imam rabbi monk cleric sheikh pastor missionary deacon pilgrim king queen emir attacker prince princess president premier chancellor chairman chairwoman ambassador envoy diplomat attaché consul defector spy agent informer informant veteran conscript recruit reservist cadet migrant expatriate toddler infant baby teen teenager adult elder grandmother grandfather uncle aunt cousin nephew niece neighbour neighbor colleague friend stranger customer client guest diner reveller camper hiker cyclist motorcyclist pedestrian trucker biker settler nomad shepherd fan supporter spectator person people civilian resident man men woman women child children family villager prisoner hostage worker journalist official leader student teacher doctor protester demonstrator activist minister mayor politician commander general judge volunteer evacuee refugee citizen inhabitant suspect attacker passenger bystander peasant farmer nun priest driver pensioner girl boy baby dead body bishop colonel captain lieutenant sergeant colonel aide dissident deserter detainee collaborator captive pow victim tourist crowd staff medic smuggler herder fisherman bandit engineer sailor hospital-worker congregation convoy-driver youth trader merchant looter rioter individual stranger assassin hitman hitmen murderer killer criminal guerrilla subversive extremist terrorist trafficker bodyguard escort watchman watchmen cook maid wife husband son daughter mother father brother sister relative candidate deputy congressman congresswoman senator councilman magistrate attorney lawyer jesuit clergyman clergymen monk archbishop policeman policemen newsman newsmen diplomat ambassador consul priest servant gardener executive businessman businessmen industrialist rancher landowner unionist victim one seaman seamen mineworker technician sociologist adviser advisor companion occupant minor inspector prosecutor professor rector secretary president vice-president dentist physician nurse missionary compatriot someone somebody',
  territory:
    'town city village region province district oblast settlement hamlet bank area territory land capital base position outpost checkpoint trench airport airfield border crossing bridgehead hill height island front frontline battlefield stronghold suburb neighbourhood neighborhood quarter foothold garrison line post enclave zone country valley half part port peninsula camp sector junction municipality compound headquarters bridge ridge height road highway dam airbase airstrip crossroad',
  building:
    'bank bar cafe restaurant pub club jeweller store supermarket bakery tent shelter mill pharmacy ministry parliament palace consulate studio stadium library university college courthouse newspaper building house home hospital school clinic apartment church mosque market plant station substation bridge depot warehouse infrastructure grid hub factory refinery office shop museum mall hotel tower block dam port airport airfield pipeline facility headquarters barracks base bunker runway railway railroad road theatre theater shelter kindergarten shop market line cable installation property village town city farm farmhouse embassy court prison camp convoy bus truck vehicle ambulance car residence store archive granary barn silo monument boat lorry excavator tractor prefecture studio dam oilfield pier convent monastery temple',
  munition:
    'missile rocket drone shell artillery mortar bomb warplane jet aircraft helicopter howitzer gun tank warship barrage fighter-jet munition projectile',
  aerial: 'missile rocket drone aircraft jet helicopter warplane plane uav projectile bomber shahed fighter balloon',
  mine: 'mine landmine booby-trap trap tripwire explosive minefield',
  weapon:
    'weapon ammunition missile rocket tank howitzer arm system vehicle jet artillery shell equipment launcher munition gun drone',
  ordnance: 'mine bomb device explosive ordnance landmine shell munition grenade minefield rocket',
  utility: 'power electricity water gas internet heating communication supply network aid fuel food connection service',
  pact: 'agreement deal accord treaty pact memorandum contract protocol truce ceasefire declaration',
  goods: 'weapon document computer phone drug cash asset passport equipment grain property car boat vessel ship tanker',
  measure: 'sanction embargo ban freeze restriction tariff',
  vote: 'referendum plebiscite vote election ballot poll runoff',
  talk: 'talk meeting summit negotiation consultation conference session briefing',
  office: 'post office minister president premier chief governor chancellor mayor job cabinet government ambassador',
  relief:
    'aid relief assistance food medicine supply shelter blanket tent parcel water generator flour rice vaccine ration medication',
  settlement:
    'town city village hamlet settlement suburb neighbourhood neighborhood district province region capital stronghold enclave island bridgehead outpost checkpoint base airbase airport airfield airstrip port hill ridge height crossing citadel fortress camp barracks bridge junction peninsula',
  site: 'palace parliament ministry barracks prison headquarters hospital school university dam plant oilfield refinery depot arsenal airport port terminal factory station substation stadium church mosque monastery embassy courthouse court mill silo compound complex market broadcaster bunker garrison arms-depot laboratory pipeline convoy target',
  post: 'position outpost checkpoint roadblock trench base ridge hill height front frontline line bridgehead foothold stronghold post fortification bunker barracks airbase airfield garrison headquarters',
  uav: 'drone uav shahed quadcopter',
  plane: 'warplane jet aircraft helicopter plane bomber fighter-jet gunship',
  shell: 'shell artillery mortar howitzer round projectile',
  rocket: 'missile rocket',
  shot: 'shot bullet round volley',
  grenade: 'grenade',
  ship: 'ship vessel tanker freighter warship boat ferry frigate destroyer submarine trawler corvette cruiser hull dhow barge craft gunboat',
  warship: 'warship frigate destroyer submarine corvette cruiser fleet',
  harvest: 'crop harvest grain wheat field orchard grove tree hut tent farm stock haystack',
  cattle: 'cattle cow goat sheep camel livestock herd',
  cable: 'cable pipeline wire fibre',
  well: 'well water spring river reservoir food',
  network: 'network computer website server account phone email database grid',
  captive: 'prisoner detainee captive hostage pow inmate',
  folk: 'people civilian resident villager family inhabitant herder farmer refugee migrant community population settler household minority',
  mishap: 'accident crash collision derailment stampede pile-up shipwreck',
  disaster:
    'flood flooding earthquake quake storm hurricane cyclone typhoon tornado avalanche landslide mudslide tsunami wildfire',
  frontier: 'border frontier',
  mob: 'mob crowd rioter looter',
  route:
    'road highway route railway bridge street crossing motorway track line intersection junction avenue roundabout tunnel port',
  mains: 'power electricity water gas internet',
  protester: 'protester demonstrator tribe tribesman farmer driver activist striker',
  ied: 'device ied bomb',
  police: 'police officer agent detective gendarme',
  departure: 'withdrawal retreat pullback pullout redeployment',
  flag: 'flag banner colour',
  thing:
    'building house home residence hospital school clinic apartment church mosque market plant station substation bridge depot warehouse infrastructure factory refinery office shop store supermarket museum mall hotel tower block dam airport airfield pipeline facility headquarters barracks base bunker railway railroad railroads road highway theatre theater cinema kindergarten installation property farm farmhouse embassy consulate court courthouse prison bus truck vehicle ambulance car automobile archive granary silo monument boat lorry tractor studio pier convent monastery temple cathedral chapel pylon pole transformer bank restaurant bar cafe disco discotheque nightclub brothel club drugstore pharmacy branch dealership university institute college academy ministry palace parliament congress terminal exchange booth line wire cable grid network jeep van pickup motorcycle taxi train locomotive plane airplane aircraft helicopter airliner ship vessel establishment premises business company firm newspaper agency post substation library laboratory monument statue well tank tanker dumptruck mansion villa condominium window windshield stadium arena camp mill hacienda ranch booth stand kiosk antenna relay transmitter municipality mayoralty pump crop booth mine wing floor garage gate fence center centre structure system service generator plant',
  charge:
    'bomb car-bomb carbomb firebomb explosive dynamite device charge stick cocktail molotov tnt gelignite booby-trap petrol-bomb',
  irregular:
    'guerrilla rebel militant terrorist extremist insurgent gunman gunmen saboteur partisan commando subversive separatist gang attacker assailant mafia cartel member individual unknown stranger man men youth trafficker drug-trafficker mobster',
  arms: 'bomb car-bomb carbomb firebomb explosive dynamite grenade rifle machinegun submachinegun machine-gun pistol revolver firearm gun shotgun carbine bullet rocket mortar missile charge device projectile bazooka machete knife axe club landmine mine booby-trap trap cocktail weapon artillery shell cannon stick tnt gelignite bullet bayonet sword poison ak-47 m-16 rpg rpg-7 uzi',
  envoy:
    'president premier minister chancellor king queen emir sultan sheikh pope envoy ambassador diplomat leader chief secretary delegation delegate negotiator mediator representative commissioner official prince head senator lawmaker governor general',
  diplomat: 'ambassador diplomat envoy attaché attache consul coordinator representative chargé',
  journey: 'visit trip summit talk meeting tour',
  assembly:
    'parliament assembly council senate congress knesset duma bundestag chamber cabinet summit bloc legislature',
  relation: 'relation tie link',
  rule: 'government state statehood independence sovereignty republic administration council coalition',
  intelligence: 'intelligence data information radar',
  money: 'dollar euro pound yuan yen franc rouble ruble riyal dirham loan credit',
  lender: 'fund bank imf union china government ministry country kingdom agency',
  loan: 'loan grant credit bailout subsidy debt package tranche',
  recruit: 'recruit conscript cadet soldier troop pilot police crew force unit brigade fighter',
  asset: 'asset account fund property',
  bloc: 'bloc union alliance league organisation organization council court commission community federation nato ecowas unesco',
  statute: 'law bill act decree constitution amendment budget legislation resolution ordinance',
  voter: 'voter people citizen resident thousand million electorate islander villager',
  plebiscite: 'referendum plebiscite',
  court: 'court judge tribunal jury magistrate',
  media:
    'website site newspaper station channel broadcaster radio outlet magazine portal platform app telegram facebook twitter youtube tiktok internet',
  passage: 'border crossing airspace airport port strait corridor frontier checkpoint gate',
  falsehood: 'disinformation misinformation propaganda lie falsehood deepfake',
  drug: 'cocaine heroin fentanyl hashish opium methamphetamine captagon cannabis marijuana meth',
  racket: 'ring network gang racket cartel cell',
  carrier:
    'train tram bus minibus coach lorry truck van car ferry boat ship vessel tanker barge plane aircraft airliner helicopter jet airplane dinghy raft metro',
  pit: 'scaffold scaffolding roof crane dam mine pit tunnel shaft quarry',
  nature:
    'flood flooding floodwater earthquake quake tremor aftershock storm hurricane cyclone typhoon tornado avalanche landslide mudslide tsunami wildfire volcano monsoon sandstorm blizzard',
  marcher:
    'protester demonstrator marcher activist teacher nurse doctor farmer miner student worker striker thousand hundred dozen million people resident villager citizen driver trucker fisherman pensioner woman mother family relative supporter opponent unionist crowd youth lawyer journalist tribesman docker railwayman monk herder taxi-driver',
  marchers: 'protester demonstrator marcher striker rioter picketer',
  rally: 'rally demonstration march protest protester demonstrator sit-in picket crowd vigil gathering',
  crowd: 'crowd protester demonstrator marcher rally procession throng',
  striker:
    'nurse doctor teacher miner docker worker pilot driver railwayman striker baker journalist judge trucker lecturer employee labourer crew staff porter',
  student: 'student pupil activist protester',
  campus: 'university campus faculty college school building hall square library',
  monument: 'statue monument memorial bust',
  slogan: 'slogan graffiti paint swastika',
  effigy: 'effigy portrait flag',
  wages: 'pay wage wages salary pension job hour',
  class: 'class lesson lecture exam course',
  rifle: 'rifle pistol gun arm weapon ammunition bullet shell cartridge rocket grenade howitzer tank',
  van: 'van truck bank shop jeweller store bus train passenger petrol-station cashier',
  refugee: 'refugee family villager displaced migrant civilian',
  reinforcement: 'reinforcement troop soldier',
  sea: 'sea ocean strait bay gulf',
  hq: 'headquarters hq command',
  band: 'militia group faction rebel army force movement guerrilla gang brigade front unit battalion coalition-of-rebels paramilitary separatist',
  admitted:
    'convoy inspector monitor observer truck lorry aid relief peacekeeper journalist medic doctor worker team ambulance investigator food supply',
} as const

export type NounClass = keyof typeof NOUN_CLASSES
