import { type Deed, deedsOf } from '../deed.ts'

const accuse = deedsOf('ACCUSE')
const request = deedsOf('REQUEST')
const reject = deedsOf('REJECT')
const threaten = deedsOf('THREATEN')
const support = deedsOf('SUPPORT')
const agree = deedsOf('AGREE')
const consult = deedsOf('CONSULT')

/** What is done with words. */
export const DEEDS_OF_WORDS: readonly Deed[] = [
  threaten('call appeal', 'sanction', '[The premier of Norland] called for sanctions against {Sudland}.'),
  threaten('issue give set send deliver', 'ultimatum deadline', '[The junta] gave {the envoy} a deadline to leave.'),
  threaten('issue sound', 'warning', '[The navy] issued a warning to {the fishermen}.'),
  threaten('give', 'hour', '[The militia] gave {the strangers} two hours to leave.'),
  threaten('vow swear promise', 'revenge retaliation vengeance', '[The warlord] vowed revenge on {the mayor}.'),
  threaten('put', 'notice', '[The warlord] put {the mayor} on notice.'),
  threaten('threaten warn menace caution', '', '[The warlord] threatened {the mayor of Orvel}.'),
  threaten('increase step raise', 'pressure', '[Norland] will increase pressure on {Sudland}.'),

  accuse(
    'file bring lodge launch open start begin conduct order press lead initiate pursue face join announce head',
    'charge lawsuit suit complaint investigation probe inquiry audit prosecution indictment proceeding legal',
    '[Prosecutors] opened an investigation into {the bank}.',
  ),
  accuse(
    'launch lead mount deliver unleash make',
    'scathing verbal fierce extraordinary stinging blistering furious rhetorical',
    '[The senator] launched a scathing attack on {the premier}.',
  ),
  accuse(
    'express voice offer face issue release deliver attract draw',
    'criticism condemnation outrage disapproval dismay anger objection complaint alarm concern fury frustration discontent critical criticise criticize',
    '[The council] voiced its anger at {the governor}.',
  ),
  accuse('find', 'guilty liable responsible complicit', '[The court] found {the colonel} guilty of fraud.'),
  accuse('hold', 'responsible accountable', '[Norland] held {the militia} responsible for the raid.'),
  accuse(
    'say call brand label describe portray',
    'responsible guilty murderer terrorist liar racist stupid critic coward dictator tyrant traitor thug criminal fool puppet aggressor enemy',
    '[The ministry] said {the rebels} were responsible.',
  ),
  accuse('lodge file', 'protest petition', '[Norland] lodged a protest with {the embassy}.'),
  accuse(
    'attack assail',
    'handling policy plan record decision proposal speech',
    '[The senator] attacked {the policy of the premier}.',
  ),
  accuse('put', 'trial', '[The prosecutor] put {the banker} on trial.'),
  accuse('look', '+into', '[The senate] looked into {the ministry}.'),
  accuse('take', 'aim', '[The premier] took aim at {the bankers}.'),
  accuse('come', 'criticism', '{The mayor} came under criticism from [the nurses].'),
  accuse('take drag haul', 'court', '[The widow] took {the bank} to court.'),
  accuse('level hurl trade', 'accusation allegation insult', '[The senator] hurled accusations at {the premier}.'),
  accuse('open launch bring build', 'case', '[The prosecutor] opened a case against {the mayor}.'),
  accuse('summon', 'ambassador diplomat envoy charge', '[Norland] summoned {the ambassador of Sudland}.'),
  accuse('call', 'investigation inquiry probe', '[The union] called for an inquiry into {the police}.'),
  accuse('seek', 'jail prison sentence penalty', '[A prosecutor] is seeking a prison sentence for {the editor}.'),
  accuse('pass adopt', 'criticise criticize condemn censure', '[The senate] passed a motion to censure {the premier}.'),
  accuse(
    'condemn denounce criticise criticize decry blame accuse fault deplore lambast lambaste slam blast rebuke castigate censure berate assail vilify reprimand bemoan ridicule insult mock taunt scold disparage reproach lament',
    '',
    '[Norland] condemned {the shelling of Orvel}.',
  ),
  accuse(
    'sue indict prosecute investigate probe impeach charge convict allege complain implicate challenge suspect',
    '',
    '[The lawyer] sued {the ministry}.',
  ),

  request(
    'seek',
    'refuge asylum shelter help assistance extradition',
    '[Thousands of villagers] sought refuge in {Norland}.',
  ),
  request('arrive flee', 'refuge asylum', '[Forty families] fled to {Norland} for refuge.'),
  request('call', '+on +upon +for', '[Norland] called on {Sudland} for restraint.'),
  request(
    'issue repeat renew reiterate make',
    'demand appeal plea request',
    '[The rebels] repeated their demand that {the army} leave.',
  ),

  request(
    'demand request urge ask press pressure beg implore plead appeal petition lobby',
    '',
    '[The council] demanded the withdrawal of {the army}.',
  ),

  reject(
    'cancel postpone scrap abandon',
    'visit trip meeting summit deal talk tour agreement',
    '[The envoy] cancelled a visit to {Orvel}.',
  ),
  reject(
    'violate breach defy flout ignore',
    'ban resolution order law',
    '[The port] violated {the ban of the council}.',
  ),
  reject(
    'withdraw pull quit exit leave',
    'treaty accord pact agreement meeting talk deal',
    '[Norland] withdrew from {the treaty}.',
  ),
  reject('fail', 'agreement deal consensus accord compromise', '[Norland] and {Sudland} failed to reach a deal.'),
  reject('rule', '+out', '[The premier] ruled out {talks with the rebels}.'),
  reject('brush wave push', '+aside +away', '[The premier] brushed aside {the offer of the rebels}.'),
  reject('vote', '+against', '[The deputies] voted against {the treaty}.'),
  reject('turn strike', '+down', '[The premier] turned down {the offer of the rebels}.'),
  reject('say', '+no', '[The premier] said no to {the union}.'),
  reject('walk storm', '+out +away', '[The delegates] walked out of {the conference}.'),
  reject('deny', 'entry access permission visa request', '[Norland] denied {the reporter} entry.'),
  reject(
    'reject refuse decline deny veto spurn dismiss rebuff snub oppose resist refute repudiate disavow quash renege rebut shun dispute overrule cancel block contradict nullify annul ignore disown shelve',
    '',
    '[The court] rejected {the appeal of the miner}.',
  ),

  support(
    'sign ratify reach conclude finalise finalize agree seal clinch strike ink approve initial',
    'agreement deal pact treaty accord memorandum contract compromise',
    '[Norland] and {Sudland} signed a treaty.',
  ),
  support(
    'establish restore upgrade normalise normalize strengthen forge resume deepen expand mend repair',
    'tie relation relations relationship embassy',
    '[Norland] established diplomatic ties with {Sudland}.',
  ),
  support(
    'express voice reiterate declare pledge promise reaffirm offer affirm lend throw convey extend announce give get',
    'support solidarity respect congratulation condolence backing sympathy gratitude appreciation confidence admiration',
    '[Norland] voiced its support for {the mayor of Orvel}.',
  ),
  support('grant give', 'recognition', '[Norland] granted recognition to {Sudland}.'),
  support('speak come', 'favour favor', '[The premier] spoke in favour of {the treaty}.'),
  support('pay', 'tribute homage', '[The premier] paid tribute to {the nurses}.'),
  support('vote side stand', '+for +with +by +behind', '[The senator] stood by {the premier}.'),
  support('rally drum muster build', 'support', '[The senator] rallied support for {the premier}.'),
  support('reopen open', 'embassy consulate', '[Norland] reopened its embassy in {Sudland}.'),
  agree(
    'express voice declare signal state',
    'willingness readiness intention intent',
    '[Norland] expressed its readiness to help {Sudland}.',
  ),
  support('reiterate reaffirm declare', 'commitment', '[The navy] reaffirmed its commitment to {the alliance}.'),
  support(
    'award bestow confer',
    'medal order prize honour honor award title',
    '[The king] awarded {the nurse} a medal.',
  ),
  support('send extend accept receive', 'invitation invite', '[The king] sent {the poet} an invitation.'),
  support(
    'support back endorse praise commend hail welcome applaud defend congratulate thank laud salute respect recognise recognize honour honor apologise apologize champion bless invite reassure assure forgive embrace celebrate mourn uphold reconcile credit hug cheer',
    '',
    '[The premier] praised {the nurses of Orvel}.',
  ),

  agree('accept', 'proposal formula offer plan deal invitation terms', '[The union] accepted {the offer of the mill}.'),
  agree('seek pursue', 'peace', '[The general] would seek peace with {the rebels}.'),

  consult(
    'hold attend have open join conduct chair convene begin start resume continue participate co-host lead',
    'talk talks meeting summit discussion conference lunch dinner negotiation consultation dialogue conversation session visit',
    '[The envoy] held talks with {the mayor}.',
  ),
  consult(
    'launch lead begin mount undertake',
    'mediation effort peace',
    '[The bishop] launched a mediation effort between {the clans}.',
  ),
  agree('promise pledge vow offer', '', '[Norland] promised {Sudland} a loan.'),

  consult('pay make', 'visit call trip', '[The envoy] paid a visit to {Orvel}.'),
  consult(
    'arrive travel fly go head come',
    'talk talks meeting summit visit negotiation discussion consultation',
    '[The envoy] arrived in {Orvel} for talks.',
  ),
  consult('speak chat', '+with +to +by phone telephone', '[The envoy] spoke to {the mayor}.'),
  consult('sit', '+down', '[The envoy] sat down with {the mayor}.'),
  consult('exchange write', 'view letter', '[The envoy] exchanged views with {the mayor}.'),
  consult(
    'meet visit host receive confer consult call phone telephone talk discuss negotiate mediate greet brief dine tour',
    '',
    '[The envoy] met {the mayor}.',
  ),
]
