/** Words in the names of things that are no actors: outlets, ways, works, seasons, contests. Lower case. */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'wire post line radio news times herald gazette courier ledger tribune journal daily weekly today live press street avenue square ' +
    'road highway bridge bridges dam airport port station river lake sea hill hills mountain mountains valley island peninsula oblast ' +
    'province region district raion county day week year war operation cup league premier championship festival prize award act article ' +
    'plant reactor tower palace cathedral church mosque monastery market park stadium theatre theater museum convention treaty accord ' +
    'protocol agreement forum summit olympics mode side sides picture bottom'
  ).split(' '),
)
