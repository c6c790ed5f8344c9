import type { ConflictRow } from './sides.ts'

/** What people of a conflict are called: each stem with each ending is a surname. Invented, so that nobody living is meant. */
export const NAMES: {
  readonly [names in ConflictRow['names']]: { readonly given: string; readonly stems: string; readonly endings: string }
} = {
  slavic: {
    given: 'Oleksandr Iryna Pavlo Dmytro Viktor Natalia Sergei Mykola Yurii Oksana Ivan Andrii Olena Maksym',
    stems: 'Borod Velych Horlan Danyl Zabrov Kalyn Lysov Marchen Novyk Ostrov Prydel Rudnyk Savel Tymosh Ulask Yaromel',
    endings: 'enko uk ynsky ovsky',
  },
  arabic: {
    given: 'Mohammed Khalid Yusuf Salma Hassan Omar Ibrahim Layla Mahmoud Tariq Nasser Rania Abdullah Faisal',
    stems: 'Hadr Barakh Qasr Nuwayr Samad Jabbar Tahhan Zubayd Maghr Fakhour Shamm Rifay Dabb Khayr Sawwan Yazij',
    endings: 'i an awi oun',
  },
  african: {
    given: 'Jean Amadou Patrice Fatoumata Emmanuel Claudine Moussa Olivier Grace Ibrahima Pascal Aminata Bosco Denise',
    stems:
      'Kabanz Muhind Tshilom Bagayok Diakar Rukund Nsengim Mbalak Koulib Sangar Byamun Lokond Traor Habimb Ekofel Nyirag',
    endings: 'o a e ango',
  },
  burmese: {
    given: 'Aung Thein Myat Khin Zaw Htun Nway Soe Min Thura Wai Ei Kyaw Phyo',
    stems: 'Hlaingt Mraw Sethun Kyarm Boh Naungd Lwinth Thaym Zinm Maunk Pyaw Shweth Tunl Yadan Oob Winth',
    endings: 'u aw ein ay',
  },
  caucasian: {
    given: 'Elchin Aram Leyla Rashad Tigran Nigar Samir Gevorg Anahit Farid Vahan Sevda Orkhan Karen',
    stems: 'Alas Bagir Harut Mamikh Qulam Rustav Sarik Tevos Vazir Yeghaz Zakar Nazar Gasp Dadash Ohan Islav',
    endings: 'ov ova yan zade',
  },
  horn: {
    given: 'Abebe Dawit Hodan Yonas Mekdes Abdi Tesfaye Ayaan Hirut Warsame Bekele Sahra Girma Liban',
    stems: 'Gebrat Worked Haileb Tekl Mesf Osmaal Farahd Duale Jam Nurad Asfat Demek Warsal Hers Kebr Zewd',
    endings: 'u e an ane',
  },
  hispanic: {
    given: 'Mateo Lucia Andres Carmen Rodrigo Isabel Jose Pilar Ramon Teresa Joaquin Elena Danilo Rosario',
    stems:
      'Velard Quintel Marab Ocamb Sandov Tolent Urrez Barrag Cabanz Delgav Escarn Figuer Gallarz Londov Montal Ribaln',
    endings: 'o es ez ona',
  },
}

/** Ways of writing a sound that another desk writes otherwise, tried in order: each person has one other spelling. */
export const SPELLED_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/ynsky$/, 'inskyi'],
  [/sky$/, 'skyy'],
  [/enko$/, 'yenko'],
  [/kh/, 'h'],
  [/ay/, 'ai'],
  [/ou/, 'u'],
  [/ss|bb|mm|ww|hh/, 's'],
  [/y/, 'i'],
  [/i/, 'y'],
  [/k/, 'kh'],
  [/e(?=.)/, 'ie'],
  [/o$/, 'oh'],
  [/$/, 'h'],
]

/** Offices of a state's people, the most told of first. */
export const STATE_ROLES: readonly string[] = [
  'President',
  'Defence Minister',
  'Foreign Minister',
  'army spokesman',
  'Prime Minister',
  'presidential adviser',
  'General',
  'ambassador',
  'Interior Minister',
  'police chief',
  'government spokeswoman',
  'Colonel',
  'lawmaker',
  'governor',
  'intelligence chief',
  'deputy minister',
]

/** Offices in a movement. */
export const MOVEMENT_ROLES: readonly string[] = [
  'leader',
  'spokesman',
  'commander',
  'political secretary',
  'negotiator',
  'field commander',
  'deputy leader',
  'intelligence head',
]

/** What people of no office are. */
export const CIVIL_ROLES: readonly string[] = ['mayor', 'doctor', 'analyst', 'teacher', 'aid coordinator', 'shopkeeper']
