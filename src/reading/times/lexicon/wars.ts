/** A war by the words that name it, and its first day, from which reports count ("day 261", "the ninth month of the war"). */
export interface War {
  readonly name: string
  /** Source of a pattern for its name in a report; bounded. */
  readonly words: string
  /** ISO day. */
  readonly begin: string
  readonly source: string
}

const FIGHTING = '(?:war|invasion|conflict|fighting|offensive|assault|hostilities)'

/** "the war in Ukraine", "Ukraine's two-year war". */
function warOf(place: string): string {
  return String.raw`\b${FIGHTING}\b[^.;]{0,40}\b(?:${place})\b|\b(?:${place})\b(?:['’]s)?(?: [a-z-]{2,15}){0,2} ${FIGHTING}\b`
}

/**
 * Wars whose first day is not in dispute. Wars that broke out by steps (Donbas 2014, Yemen, Croatia) and older ones of the same country are left out: of
 * those a report must say itself when they began. The date of publication chooses between the wars of one place.
 */
export const WARS: readonly War[] = [
  {
    name: 'Russian invasion of Ukraine',
    words: String.raw`${warOf('Ukraine|Ukrainian')}|\bRussia(?:n|['’]s) (?:full-scale |all-out )?(?:invasion|war)\b|\bfull-scale (?:invasion|war)\b`,
    begin: '2022-02-24',
    source: 'UN General Assembly resolution ES-11/1 of 2 March 2022',
  },
  {
    name: 'war in Gaza',
    words: String.raw`${warOf('Gaza|Hamas')}|\bIsrael[-–]Hamas war\b`,
    begin: '2023-10-07',
    source: 'Encyclopaedia Britannica, Israel-Hamas War',
  },
  {
    name: 'war in Sudan',
    words: warOf('Sudan|Sudanese'),
    begin: '2023-04-15',
    source: 'Encyclopaedia Britannica, Sudan',
  },
  {
    name: 'Tigray war',
    words: warOf('Tigray|Tigrayan'),
    begin: '2020-11-04',
    source: 'Encyclopaedia Britannica, Tigray War',
  },
  {
    name: 'second Karabakh war',
    words: warOf('(?:Nagorno-)?Karabakh'),
    begin: '2020-09-27',
    source: 'Encyclopaedia Britannica, Nagorno-Karabakh',
  },
  {
    name: 'Syrian civil war',
    words: warOf('Syria|Syrian'),
    begin: '2011-03-15',
    source: 'Encyclopaedia Britannica, Syrian Civil War',
  },
  {
    name: 'Russo-Georgian war',
    words: warOf('Georgia|South Ossetia'),
    begin: '2008-08-08',
    source: 'Report of the Independent International Fact-Finding Mission on the Conflict in Georgia (2009)',
  },
  {
    name: 'Lebanon war of 2006',
    words: warOf('Lebanon|Hezbollah'),
    begin: '2006-07-12',
    source: 'UN Security Council resolution 1701 (2006)',
  },
  {
    name: 'invasion of Iraq',
    words: warOf('Iraq|Iraqi'),
    begin: '2003-03-20',
    source: 'Encyclopaedia Britannica, Iraq War',
  },
  {
    name: 'war in Afghanistan',
    words: warOf('Afghanistan|Afghan'),
    begin: '2001-10-07',
    source: 'Encyclopaedia Britannica, Afghanistan War',
  },
  {
    name: 'Kosovo air campaign',
    words: String.raw`${warOf('Kosovo')}|\bNATO['’]s (?:air campaign|bombing|air war)\b`,
    begin: '1999-03-24',
    source: 'NATO, Operation Allied Force',
  },
  {
    name: 'first Chechen war',
    words: warOf('Chechnya|Chechen'),
    begin: '1994-12-11',
    source: 'Encyclopaedia Britannica, Chechnya',
  },
  {
    name: 'Bosnian war',
    words: warOf('Bosnia|Bosnian'),
    begin: '1992-04-06',
    source: 'Encyclopaedia Britannica, Bosnian War',
  },
  {
    name: 'Falklands war',
    words: warOf('Falklands?'),
    begin: '1982-04-02',
    source: 'UN Security Council resolution 502 (1982)',
  },
  {
    name: 'Iran-Iraq war',
    words: String.raw`\bIran[-–]Iraq war\b`,
    begin: '1980-09-22',
    source: 'Encyclopaedia Britannica, Iran-Iraq War',
  },
]
