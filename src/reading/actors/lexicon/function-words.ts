/** Words that never begin or belong to a name though a sentence may begin with them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those there here it its he him his she her hers they them their we us our you your i my me who whom ' +
    'whose which what when where why how and or but nor so yet if though although because since until unless while whereas as at ' +
    'by for from in into of off on onto out over to up with without within after before during between among against about above ' +
    'below under near through throughout across along around behind beyond despite except like per than toward towards upon via ' +
    'not no none never also only just even still already again then now later earlier meanwhile however moreover nevertheless ' +
    'is are was were be been being am has have had do does did will would shall should may might can could must let ' +
    'all any both each every few many more most much other others several some such one two three four five six seven eight nine ' +
    'ten dozens hundreds thousands according asked told said says another both either neither yes more-than less first second last ' +
    'once twice today yesterday tomorrow tonight overnight separately additionally earlier initially nearly almost about around ' +
    'ahead instead indeed perhaps rather thus hence therefore besides elsewhere everyone nobody someone anything nothing'
  ).split(' '),
)
