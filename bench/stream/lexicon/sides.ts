/** A party to one of the conflicts. A state has its ISO code, the word for its people and the seat that stands for it; a movement has its letters. */
export type Side =
  | {
      readonly kind: 'state'
      readonly iso: string
      readonly name: string
      readonly adjective: string
      readonly seat: string
    }
  | { readonly kind: 'movement'; readonly name: string; readonly letters: string }

/** A conflict of the stream: where it is, who is in it (the country's own state first), how its people are called, and its part of the news. */
export interface ConflictRow {
  readonly country: string
  readonly names: 'slavic' | 'arabic' | 'african' | 'burmese' | 'caucasian' | 'horn' | 'hispanic'
  readonly weight: number
  readonly sides: readonly [Side, Side, ...Side[]]
}

const state = (iso: string, name: string, adjective: string, seat: string): Side => ({
  kind: 'state',
  iso,
  name,
  adjective,
  seat,
})
const movement = (name: string, letters: string): Side => ({ kind: 'movement', name, letters })

/**
 * Real countries, invented movements and people. Half have two sides and half three. Weights fall as news does: the first has a third of it, the
 * last two a fiftieth each.
 */
export const CONFLICTS: readonly ConflictRow[] = [
  {
    country: 'UA',
    names: 'slavic',
    weight: 30,
    sides: [state('UA', 'Ukraine', 'Ukrainian', 'Kyiv'), state('RU', 'Russia', 'Russian', 'Moscow')],
  },
  {
    country: 'SY',
    names: 'arabic',
    weight: 14,
    sides: [
      state('SY', 'Syria', 'Syrian', 'Damascus'),
      movement('Northern Plains Front', 'NPF'),
      state('TR', 'Turkey', 'Turkish', 'Ankara'),
    ],
  },
  {
    country: 'SD',
    names: 'arabic',
    weight: 10,
    sides: [state('SD', 'Sudan', 'Sudanese', 'Khartoum'), movement('Desert Guard Brigades', 'DGB')],
  },
  {
    country: 'CD',
    names: 'african',
    weight: 9,
    sides: [
      state('CD', 'Democratic Republic of the Congo', 'Congolese', 'Kinshasa'),
      movement('Movement for Lake Renewal', 'MLR'),
      state('RW', 'Rwanda', 'Rwandan', 'Kigali'),
    ],
  },
  {
    country: 'YE',
    names: 'arabic',
    weight: 8,
    sides: [
      state('YE', 'Yemen', 'Yemeni', 'Sanaa'),
      movement('Highland Revolt Movement', 'HRM'),
      state('SA', 'Saudi Arabia', 'Saudi', 'Riyadh'),
    ],
  },
  {
    country: 'MM',
    names: 'burmese',
    weight: 7,
    sides: [state('MM', 'Myanmar', 'Burmese', 'Naypyidaw'), movement('Hill Brotherhood Union', 'HBU')],
  },
  {
    country: 'AZ',
    names: 'caucasian',
    weight: 6,
    sides: [state('AZ', 'Azerbaijan', 'Azerbaijani', 'Baku'), state('AM', 'Armenia', 'Armenian', 'Yerevan')],
  },
  {
    country: 'ET',
    names: 'horn',
    weight: 5,
    sides: [
      state('ET', 'Ethiopia', 'Ethiopian', 'Addis Ababa'),
      movement('Plateau Salvation Front', 'PSF'),
      state('ER', 'Eritrea', 'Eritrean', 'Asmara'),
    ],
  },
  {
    country: 'SO',
    names: 'horn',
    weight: 4,
    sides: [
      state('SO', 'Somalia', 'Somali', 'Mogadishu'),
      movement('Coast Dawn Battalions', 'CDB'),
      state('KE', 'Kenya', 'Kenyan', 'Nairobi'),
    ],
  },
  {
    country: 'ML',
    names: 'african',
    weight: 3,
    sides: [
      state('ML', 'Mali', 'Malian', 'Bamako'),
      movement('Dune Peoples Coalition', 'DPC'),
      movement('River Bend Column', 'RBC'),
    ],
  },
  {
    country: 'CO',
    names: 'hispanic',
    weight: 2,
    sides: [state('CO', 'Colombia', 'Colombian', 'Bogota'), movement('Southern Cordillera Bloc', 'SCB')],
  },
  {
    country: 'PH',
    names: 'hispanic',
    weight: 2,
    sides: [state('PH', 'Philippines', 'Philippine', 'Manila'), movement('Island Charter Front', 'ICF')],
  },
]
