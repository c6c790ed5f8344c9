/** Lemmas of nouns for one woman or girl. */
export const WOMEN: ReadonlySet<string> = new Set(
  (
    'woman girl lady mother mum mom daughter sister aunt niece grandmother granddaughter wife widow bride girlfriend actress waitress spokeswoman chairwoman ' +
    'businesswoman congresswoman policewoman queen princess duchess empress nun housewife heroine stepmother ex-wife'
  ).split(' '),
)

/** Lemmas of nouns for one man or boy. */
export const MEN: ReadonlySet<string> = new Set(
  (
    'man boy gentleman guy father dad son brother uncle nephew grandfather grandson husband widower groom boyfriend actor waiter spokesman chairman businessman ' +
    'congressman policeman fireman king prince duke emperor pope monk priest salesman stepfather ex-husband'
  ).split(' '),
)

/** Lemmas of nouns for a person of either sex: offices, callings, relations. What ends in `-er`, `-or`, `-ist`, `-ian` and the like is told by its ending. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'person individual human adult child kid baby infant toddler teenager youth pupil student graduate parent sibling twin spouse partner fiancé cousin relative friend neighbour neighbor ' +
    'colleague ally rival enemy stranger guest host hostage victim suspect witness patient survivor hero genius president vice-president premier chancellor minister secretary senator governor ' +
    'mayor deputy delegate lawmaker legislator mp official spokesperson chairperson chair chief head boss leader ruler monarch sovereign tyrant dictator sultan caliph sheikh ambassador envoy diplomat ' +
    'consul aide adviser advisor assistant clerk analyst expert scientist academic scholar professor teacher lecturer researcher author writer poet novelist journalist reporter correspondent ' +
    'columnist editor photographer critic artist musician singer composer pianist guitarist painter sculptor architect designer engineer inventor developer programmer director producer ' +
    'filmmaker performer dancer comedian star celebrity athlete player coach captain champion striker goalkeeper judge justice lawyer attorney prosecutor solicitor barrister advocate ' +
    'defendant plaintiff convict prisoner inmate detainee fugitive criminal thief robber murderer killer gunman attacker assailant bomber terrorist militant rebel insurgent fighter ' +
    'guerrilla separatist activist protester demonstrator dissident opponent supporter follower fan voter citizen resident villager inhabitant local native immigrant migrant refugee ' +
    'asylum-seeker soldier officer general colonel major lieutenant sergeant corporal admiral commander commandant marshal serviceman servicewoman conscript recruit veteran volunteer medic ' +
    'paramedic nurse doctor physician surgeon dentist pharmacist psychologist psychiatrist therapist firefighter rescuer police-officer detective inspector guard sniper pilot sailor driver ' +
    'passenger pedestrian cyclist tourist traveller traveler visitor customer client consumer buyer seller owner landlord tenant employee employer worker farmer fisherman miner builder ' +
    'mechanic cook chef waiter baker shopkeeper merchant trader banker investor businessperson entrepreneur executive ceo manager economist accountant consultant bishop archbishop cardinal ' +
    'rabbi imam pastor minister missionary theologian philosopher historian linguist mathematician physicist chemist biologist astronomer astronaut cosmonaut explorer pioneer founder ' +
    'co-founder member candidate nominee incumbent successor predecessor heir oligarch billionaire tycoon spy agent informant whistleblower hacker blogger vlogger gamer user viewer listener ' +
    'reader speaker narrator caller interviewer interviewee participant respondent subject learner beginner amateur professional freelancer intern apprentice slave servant nobleman noble ' +
    'knight warrior conqueror settler colonist orphan bystander onlooker passerby eyewitness civilian combatant mercenary deserter traitor collaborator'
  ).split(' '),
)

/** Endings of nouns that name a person by what he or she does; tried on lemmas of six letters and more. */
export const PERSON_ENDING =
  /(?:ologist|ographer|ician|arian|eer|ster|man|woman|person|maker|worker|keeper|holder|fighter|seeker|leader|writer|player|speaker|ist)$/

/** Nouns with such an ending that name no person. */
export const NO_PERSON: ReadonlySet<string> = new Set(
  'checklist shortlist playlist wishlist cluster disaster semester register poster monster sister-ship career pioneer-camp volunteer-corps human-rights talisman'.split(
    ' ',
  ),
)
