/** Given names that are also places, or stand often before a name that is: what follows one is a surname. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
adam ahmad ahmed alan albert alec alex alexander alexandra alexei alexey alfred ali alice allen amanda amir amy ana
anatoly andre andrea andrei andrew andrey andriy angela angelina anna anne anthony anton antonio antony arnold
arthur asif austin barack barbara bashar ben benjamin benny bernard beth bill billy bob boris brad brandon brenda
brett brian brooke bruce bryan carl carla carlos carmen carol caroline carrie catherine cecil charles charlie
charlotte chelsea chris christian christina christine christopher cindy claire clara claude clay clayton cleveland
clyde colin connie craig cruz curtis dale dallas dan daniel danny david dean debbie deborah denis dennis derek devon
diana diane dmitri dmitry dmytro don donald donna doris dorothy doug douglas dwight dylan ed eddie edgar edith
eduardo edward eileen elena eli elizabeth ellen emily emma eric erik ernest eugene eva evan evelyn felix fernando
florence floyd frances francis francisco frank franklin fred frederick gabriel gary gavin gene gennady george gerald
ghassan gilbert gina glen glenn gloria gordon grace graham greg gregory guy hamid hannah harold harriet harris harry
harvey hassan heather hector helen henry herbert herman hillary howard hugh hussein ian ibrahim igor ihor ilham ilya
irene isaac isabel ismail ivan jack jackie jackson jacob jacqueline jake james jamie jan jane janet jared jasmine
jason javier jay jean jeff jefferson jeffrey jennifer jeremy jerome jerry jesse jessica jill jim jimmy joan joe joel
john johnny jon jonathan jordan jorge jose joseph joshua joyce juan judith judy julia julian julie june justin karen
karl kate katherine kathleen kathryn kathy keith kelly ken kenneth kerry kevin khaled khalid kim kirill kirk kofi
konstantin kyle kyrylo larry laura lauren lawrence lee leo leon leonard leonid leslie lewis liam lincoln linda
lindsey lisa lloyd logan london lori louis louise lucas lucy luis luke lynn mahmoud malcolm manuel marc marcus
margaret maria marie marilyn mario marion mark marshall martha martin marvin mary mason matt matthew maurice max
megan melissa melvin michael michelle miguel mike mikhail milton miriam mitch mitchell mohamed mohammad mohammed
monica morgan muhammad mustafa mykhailo mykola nadia nancy natalia natalie nathan neil nelson nicholas nick nicolas
nicole nikita nikolai nikolay nina noah norman oleg oleh oleksandr oleksii oleksiy olga oliver olivia omar oscar
osama owen pamela paris patricia patrick paul paula pauline pavel pavlo pedro perry peter petro phil philip phillip
phoenix qasem rachel ralph ramon ramzan ramush randy ray raymond rebecca recep reginald rex ricardo richard rick
ricky rob robert roberta robin rodney roger roman ron ronald rosa rose ross roy ruben rudy russell ruth ryan sally
salman sam samantha samuel sandra sara sarah scott sean serge sergei sergey serhii serhiy shane shannon sharon shawn
sheila shelby sheldon sherman shirley sidney simon sofia sophia spencer stan stanley stella stephanie stephen steve
steven stewart stuart sue susan suzanne sydney sylvia tamara tara taylor ted teresa terry theodore theresa thomas
tiffany tim timothy todd tom tommy tony tracy travis troy tyler tyrone vadim valentina valery valeriy vanessa vera
vernon veronica victor victoria viktor vincent virginia vitali vitaly vladimir volodymyr vyacheslav walter wanda
warren wayne wendy wesley wilbur will william willie wilson yasser yevgeny yulia yuri yuriy yusuf zachary
`
    .trim()
    .split(/\s+/),
)
