/** Given names that are nearly always a woman's, lower case without accents, from many languages. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  (
    'abigail adela adele adriana agatha agnes aicha aisha aishwarya alexandra alice alicia alina alisa alison allison alona amal amanda amber amelia amina aminata amy ' +
    'ana anastasia anastasiia andrea angela angelica angelina anita ann anna anne annette annie antonia asha ashley asma asya audrey aya ayse barbara beatrice beatriz ' +
    'becky bernadette beth betty beverly bianca birgit bonnie brenda bridget brittany camila camilla camille carla carmen carol carolina caroline catalina catherine ' +
    'cathy cecilia celine charlotte chiara chloe christina christine cindy claire clara claudia colleen constance cristina cynthia daisy dalia daniela danielle daria darya ' +
    'deborah debra delia denise diana diane dilma dolores dominika donna dora doris dorothy edith eileen ekaterina elaine eleanor elena eleni elisa elisabeth eliza elizabeth ella ' +
    'ellen eloise elsa elvira emilia emily emma erica erika esther ethel eva eve evelyn fatima fatma fatou federica fiona florence frances francesca freya gabriela galina ' +
    'gemma georgia georgina geraldine giorgia giulia gladys gloria grace greta gretchen gwen gwendolyn hala halyna hanan hanna hannah harriet heather heidi helen helena helga hilary ' +
    'hillary hina hope huda ida ilona imelda ines ingrid inna irena irene irina iris irma iryna isabel isabella isabelle ivana ivanka iwona jacinda jacqueline jana jane janet ' +
    'janice jasmine jean jeanette jeanne jelena jennifer jenny jessica jill jo joan joanna joanne josephine joyce juanita judith judy julia juliana julie juliet june kamala ' +
    'karen karin karina kate katerina kateryna katharina katherine kathleen kathryn kathy katie katrin katya kayla kelly khadija khrystyna kimberly kirsten kristen kristin kristina ' +
    'ksenia lara larissa larysa latifa laura lauren layla leila lena leonor leslie lesia lidia lilia lilian lillian lily linda lisa ljubica lois lorraine louise lucia lucy luisa ' +
    'lyudmila liudmyla lydia lynn madeleine madina magda magdalena maggie malala mandy manuela marcia margaret margarita margot maria mariam marian marianne marie mariia marilyn ' +
    'marina marjorie marta martha martina mary maryam maryna matilda maureen maya megan melanie melinda melissa mercedes meryem michelle mila milena milica mina miranda miriam ' +
    'moira molly mona monica monika mykhailyna nada nadia nadezhda nadiia naledi nancy naomi natalia nataliia natalie natalya natasha nelly nicole nicola nicoletta nina noor nora ' +
    'norma olena olga olha oleksandra olivia oksana pamela patricia paula pauline peggy penelope phyllis polina priscilla priya rachel radhika raisa rania rebecca regina rekha ' +
    'renata renee rita roberta rosa rosalind rosario rose rosemary roxana ruth ruta sabina sabine sabrina sadia salma samantha sandra sanna sara sarah saoirse shaima sharon sheila ' +
    'shelley shirley sigrid silvia simone sinead siobhan sofia solomiia sonia sonja sophia sophie stacy stella stephanie sue sunita susan susana suzanne svetlana svitlana sviatlana ' +
    'sylvia tamar tamara tammy tania tanya tara tatiana tatyana teresa tetiana thandi theresa tiffany tina tracy tsai ulrike urszula ursula valentina valeria valerie vanessa vera ' +
    'veronica veronika victoria viktoria viktoriia violeta virginia vivian wanda wendy wilhelmina winifred xiomara yana yara yasmin yasmine yelena yevgenia yevheniia yulia yuliia ' +
    'yvette yvonne zainab zara zahra zhanna zeinab zoe zofia zuzana'
  ).split(' '),
)

/** Given names that are nearly always a man's, lower case without accents, from many languages. */
export const MENS_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abbas abdel abdul abdullah abdulrahman abraham abu adam adnan adolf adolfo ahmad ahmed alan albert alberto alejandro aleksandar aleksander aleksandr aleksei alessandro alexander ' +
    'alexandre alexei alexey alfonso alfred alfredo ali alistair allan allen alexandru amadou amir amit anatoly anatoliy anders andre andreas andrei andres andrew andrey andrii andriy ' +
    'andrzej angus anthony anton antonio antonis ariel arjun arkady arman arnold arseniy arsen arthur artem artur ashraf asif augusto austin aziz barack barry bart bashar benjamin ben benito ' +
    'bernard bernardo bernd bernie bill billy bjorn bob bobby bogdan bohdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron carl carlo carlos cesar charles charlie ' +
    'chester chad christian christoph christophe christopher chuck claude clement clarence clark claudio clifford clinton colin conor constantine craig cristian curtis cyril cyrus dale damian ' +
    'damir dan daniel danilo danny danylo dariusz darren dave david davide davit dean denis denys dennis derek derrick deshawn diego dieter dimitri dimitris dirk dmitri dmitriy dmitry dmytro ' +
    'dominic dominik don donald doug douglas drago duncan dustin dwight earl ed eddie edgar edgars eduard eduardo edward edwin ehud elias elijah elliott emanuel emil emilio emmanuel enrico enrique ' +
    'eric erik ernest ernesto ernst ethan eugene evan evgeny fabio fadi faisal farid farouk felipe felix ferdinand fernando fidel filip floyd francis francisco francois frank franklin franz ' +
    'fred freddie frederic frederick fredrik friedrich fumio fyodor gabriel gareth gary gavin gennady geoffrey geoff george georges georgi georgy gerald gerard gerhard gianni gilbert ' +
    'giorgi giorgio giovanni giuseppe glen glenn gordon graham greg gregory grigory grzegorz guillaume guillermo gunther gustav gustavo guy hakan hamid hamza hans harald harold harry haruki ' +
    'hasan hashim hassan hector heinrich helmut henri henrik henry herbert herman hiroshi horst howard hubert hugh hugo hussein ian ibrahim igor ihor ilham ilya imran ingo isaac ismail ' +
    'israel itamar ivan ivo jack jackson jacob jacques jair jake jakob jakub jamal james jan janez jared jarek jason javier jeff jeffrey jens jeremy jerome jerry jerzy jesse jim jimmy jiri ' +
    'joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua jovan juan jules julian julio jurgen justin kaja karim karl kazimierz ' +
    'keith ken kenneth kevin khaled khalid kim kirill klaus konrad konstantin krzysztof kurt kwame kyle kyriakos kyrylo lamar larry lars laurent lawrence lech lee leif leo leon leonard leonardo leonid leopold ' +
    'leroy lester lewis li liam lloyd lorenzo louis luc luca lucas ludwig luigi luis lukas lukasz luke maciej mahmoud maksym malcolm mamadou manfred manuel marat marc marcel marcelo marcin ' +
    'marco marcos marcus marek mariano mario marius mark marko markus marshall martin marvin masoud mateo mateusz mathieu matt matteo matthew matthias maurice mauricio maurizio max maxim maxime ' +
    'mehdi mehmet michael michal michel miguel mihai mike mikhail mikheil milan milos milton miroslav mitch mohamed mohammad mohammed mohsen moises morgan moses muhammad murat mustafa mykhailo mykola ' +
    'nabil narendra nasser nathan nathaniel neil nelson nicholas nick nicolae nicolas nicolai niels nigel nikita nikola nikolai nikolaos nikolay nikos nils noah noel norman oleg oleh oleksandr oleksii oleksiy oliver ' +
    'olivier omar orlando oscar oskar osman oswald otto owen pablo paolo pascal pat patrick paul paulo pavel pavlo pedro per perry pete peter petr petro philip philippe pierre pietro piotr ' +
    'przemyslaw qasim rafael rafal raj rajesh ralph ramon ramzan randall randy raoul rashid raul ravi ray raymond recep reinhard rene reza ricardo richard rick robert roberto rodney rodrigo ' +
    'roger roland rolf roman romano ron ronald roscoe ross roy ruben rudolf rupert ruslan russell ryan saad saddam saeed said salman salvador sam sami samir samuel sanjay santiago saul scott sean ' +
    'sebastian serge sergei sergey sergio serhii serhiy seth shane shaun shinzo sidney sigmund silvio simon slobodan spencer stalin stanislav stanley stefan stefano stepan stephan stephen steve steven stewart stuart sven ' +
    'sylvester taras tariq ted terrence terry thabo theodore thierry thomas tim timothy timur toby todd tom tomas tomasz tommy tony travis trevor tristan tyler ulrich umar usman vadim vadym valentin valery ' +
    'valeriy vaclav vasily vasyl venkat vernon victor viktor vijay vincent vincenzo vitali vitaliy vitaly vitalii vito vladimir vladislav volodymyr vyacheslav waldemar walid wallace walter warren wayne werner wilfred ' +
    'wilhelm william willie winston wojciech wolfgang woodrow xavier yahya yair yakov yaroslav yasser yevgeny yevhen yitzhak yoav yosef yuri yuriy yury yousef yusuf yves zachary zbigniew zoran zviad'
  ).split(' '),
)
