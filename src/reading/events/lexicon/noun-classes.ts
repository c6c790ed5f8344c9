/** What a head noun stands for, as far as a trigger asks for it. Singular forms; plurals are made by rule. */
export const NOUN_CLASSES = {
  force:
    'troop force soldier army military militant rebel militia fighter police policeman gunman gunmen insurgent unit brigade battalion regiment division corps column convoy patrol garrison invader occupier serviceman servicemen marine navy fleet paratrooper guard officer commando guerrilla jihadist terrorist separatist mercenary side enemy command crew squad group air force',
  people:
    'person people civilian resident man men woman women child children family villager prisoner hostage worker journalist official leader student teacher doctor protester demonstrator activist minister mayor politician commander general judge volunteer evacuee refugee citizen inhabitant suspect attacker passenger bystander peasant farmer nun priest driver pensioner girl boy baby dead body bishop colonel captain lieutenant sergeant colonel aide dissident deserter detainee collaborator captive pow victim tourist',
  territory:
    'town city village region province district oblast settlement hamlet bank area territory land capital base position outpost checkpoint trench airport airfield border crossing bridgehead hill height island front frontline battlefield stronghold suburb neighbourhood neighborhood quarter foothold garrison line post enclave zone country valley half part port peninsula camp sector junction municipality compound headquarters',
  building:
    'building house home hospital school clinic apartment church mosque market plant station substation bridge depot warehouse infrastructure grid hub factory refinery office shop museum mall hotel tower block dam port airport airfield pipeline facility headquarters barracks base bunker runway railway railroad road theatre theater shelter kindergarten shop market line cable installation property village town city farm farmhouse embassy court prison camp convoy bus truck vehicle ambulance car residence',
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
  relief: 'aid relief assistance food medicine supply shelter blanket tent parcel water generator',
  departure: 'withdrawal retreat pullback pullout redeployment',
  flag: 'flag banner colour',
} as const

export type NounClass = keyof typeof NOUN_CLASSES
