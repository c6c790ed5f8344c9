import { type Trigger, trigger } from '../../trigger.ts'

/** Further ways to tell of arrests, searches, bans, censorship, what is withheld, hacking and coups. */
export const COERCION_VERBS: readonly Trigger[] = [
  trigger('bundle into', 'coercion.arrest', 'Police bundled the editor into a van in Orvel.', {
    needs: [{ subject: 'police', object: 'people' }],
    counter: 'The nurse bundled the twins into the bath.',
  }),
  trigger('hold', 'coercion.arrest', 'Police are holding a young man in Orvel.', {
    needs: [{ subject: 'police', object: 'arrestee' }],
    counter: 'Police held a parade.',
  }),
  trigger('handcuff', 'coercion.arrest', 'The editor was handcuffed in Orvel.', {
    needs: [{ object: 'people' }, { object: 'suspect' }],
    counter: 'The magician handcuffed the cello.',
  }),
  trigger('put behind bar', 'coercion.arrest', 'Two editors were put behind bars in Orvel.', {
    needs: [{ object: 'people' }, { object: 'suspect' }],
    counter: 'The bottles were put behind the bar.',
  }),
  trigger('throw behind bar', 'coercion.arrest', 'Two editors were thrown behind bars in Orvel.', {
    needs: [{ object: 'people' }, { object: 'suspect' }],
    counter: 'The bottles were thrown behind the bar.',
  }),
  trigger('place behind bar', 'coercion.arrest', 'Two editors were placed behind bars in Orvel.', {
    needs: [{ object: 'people' }, { object: 'suspect' }],
    counter: 'The bottles were placed behind the bar.',
  }),
  trigger('capture', 'coercion.arrest', 'The authorities captured a drug lord in Orvel.', {
    needs: [
      { object: 'outlaw', subject: 'authority' },
      { object: 'outlaw', subject: 'police' },
    ],
    counter: 'The photo captured a drug lord.',
  }),
  trigger('turn in to police', 'coercion.arrest', 'The suspect turned himself in to police in Orvel.', {
    bare: 'Who turns in to the police is held.',
  }),
  trigger('hand in to police', 'coercion.arrest', 'The suspect handed himself in to police in Orvel.', {
    bare: 'Who hands himself in to the police is held.',
  }),
  trigger('surrender to police', 'coercion.arrest', 'The suspect surrendered to police in Orvel.', {
    bare: 'Who surrenders to the police is held.',
    intransitive: true,
  }),
  trigger('give up to police', 'coercion.arrest', 'The suspect gave himself up to police in Orvel.', {
    bare: 'Who gives himself up to the police is held.',
  }),
  trigger('seize', 'coercion.arrest', 'Police seized a reporter in Orvel.', {
    needs: [
      { subject: 'police', object: 'civilian' },
      { subject: 'police', object: 'outlaw' },
    ],
    counter: 'Police seized the chance.',
  }),
  trigger('whisk away', 'coercion.arrest', 'Police whisked away an editor in Orvel.', {
    needs: [
      { subject: 'police', object: 'people' },
      { subject: 'police', object: 'suspect' },
    ],
    counter: 'The waiter whisked away the plates.',
  }),
  trigger('take away', 'coercion.arrest', 'Police took away an editor in Orvel.', {
    needs: [
      { subject: 'police', object: 'people' },
      { subject: 'police', object: 'suspect' },
    ],
    counter: 'The waiter took away the plates.',
  }),
  trigger('cart off', 'coercion.arrest', 'Police carted off an editor in Orvel.', {
    needs: [
      { subject: 'police', object: 'people' },
      { subject: 'police', object: 'suspect' },
    ],
    counter: 'The mover carted off the sofa.',
  }),
  trigger('march off', 'coercion.arrest', 'Police marched off an editor in Orvel.', {
    needs: [
      { subject: 'police', object: 'people' },
      { subject: 'police', object: 'suspect' },
    ],
    counter: 'The scouts marched off.',
  }),
  trigger('collar', 'coercion.arrest', 'Police collared two smugglers in Orvel.', {
    needs: [
      { subject: 'police', object: 'people' },
      { subject: 'police', object: 'suspect' },
      { subject: 'nobody', object: 'outlaw' },
    ],
    counter: 'She collared the dog.',
  }),
  trigger('bust', 'coercion.arrest', 'Police busted two smugglers in Orvel.', {
    needs: [
      { subject: 'police', object: 'people' },

      { subject: 'police', object: 'outlaw' },
    ],
    counter: 'The film busted a myth.',
  }),
  trigger('take into detention', 'coercion.arrest', 'Two editors were taken into detention in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('keep in custody', 'coercion.arrest', 'The editor was kept in custody in Orvel.', {
    needs: [{ object: 'people' }, { object: 'suspect' }],
    counter: 'The vase was kept in custody.',
  }),
  trigger('hold in custody', 'coercion.arrest', 'The editor was held in custody in Orvel.', {
    needs: [{ object: 'people' }, { object: 'suspect' }],
    counter: 'The vase was held in custody.',
  }),
  trigger('search', 'coercion.raid', 'Investigators searched the home of a judge in Orvel.', {
    needs: [
      { subject: 'searcher', object: 'building' },
      { subject: 'searcher', object: 'dwelling' },
      { subject: 'searcher', object: 'premises' },
    ],
    counter: 'Hikers searched the hut.',
  }),
  trigger('go from house', 'coercion.raid', 'Soldiers went from house to house in Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The postman went from house to house.',
  }),
  trigger('go from door', 'coercion.raid', 'Soldiers went from door to door in Orvel.', {
    needs: [{ subject: 'force' }],
    intransitive: true,
    counter: 'The salesman went from door to door.',
  }),
  trigger('impound', 'coercion.raid', 'Customs impounded a cargo of rifles in Orvel.', {
    needs: [{ object: 'smuggled' }, { object: 'ship' }],
    counter: 'The poet impounded a rhyme.',
  }),
  trigger('seize', 'coercion.raid', 'Customs seized a cargo of rifles in Orvel.', {
    needs: [{ object: 'smuggled' }],
    counter: 'The buyer seized the chance.',
  }),
  trigger('intercept', 'coercion.raid', 'Customs intercepted a cargo of rifles near Orvel.', {
    needs: [{ object: 'smuggled' }, { object: 'drug' }, { object: 'rifle', subject: 'searcher' }],
    counter: 'The back intercepted a pass.',
  }),
  trigger('swoop on', 'coercion.raid', 'Detectives swooped on a house in Orvel.', {
    needs: [{ subject: 'police' }, { subject: 'searcher' }],
    intransitive: true,
    counter: 'The owl swooped on a mouse.',
  }),
  trigger('descend on', 'coercion.raid', 'Detectives descended on the ministry in Orvel.', {
    needs: [
      { subject: 'police', object: 'building' },
      { subject: 'searcher', object: 'building' },
    ],
    intransitive: true,
    counter: 'Tourists descended on the palace.',
  }),
  trigger('turn upside down', 'coercion.raid', 'Police turned the office upside down in Orvel.', {
    needs: [{ subject: 'force', object: 'building' }],
    counter: 'The clown turned the chair upside down.',
  }),
  trigger('detain', 'coercion.raid', 'The coast guard detained a trawler near Orvel.', {
    needs: [
      { object: 'ship', subject: 'force' },
      { object: 'ship', subject: 'authority' },
      { object: 'ship', subject: 'nobody' },
    ],
    counter: 'The coast guard detained a smuggler.',
  }),
  trigger('arrest', 'coercion.raid', 'The coast guard arrested a trawler near Orvel.', {
    needs: [
      { object: 'ship', subject: 'force' },
      { object: 'ship', subject: 'authority' },
      { object: 'ship', subject: 'nobody' },
    ],
    counter: 'The coast guard arrested a smuggler.',
  }),
  trigger('stop', 'coercion.restriction', 'Soldiers stopped reporters from entering Orvel.', {
    needs: [
      { subject: 'force', object: 'people', aim: 'entering' },
      { subject: 'authority', object: 'people', aim: 'entering' },
    ],
    counter: 'Rain stopped the guests from entering the garden.',
  }),
  trigger('prevent', 'coercion.restriction', 'Soldiers prevented reporters from entering Orvel.', {
    needs: [
      { subject: 'force', object: 'people', aim: 'entering' },
      { subject: 'authority', object: 'people', aim: 'entering' },
    ],
    counter: 'Rain prevented the guests from entering the garden.',
  }),
  trigger('block', 'coercion.restriction', 'Soldiers blocked reporters from entering Orvel.', {
    needs: [
      { subject: 'force', object: 'people', aim: 'entering' },
      { subject: 'authority', object: 'people', aim: 'entering' },
    ],
    counter: 'A tree blocked the guests from entering the garden.',
  }),
  trigger('keep', 'coercion.restriction', 'Soldiers kept reporters from entering Orvel.', {
    needs: [
      { subject: 'force', object: 'people', aim: 'entering' },
      { subject: 'authority', object: 'people', aim: 'entering' },
    ],
    counter: 'Rain kept the guests from entering the garden.',
  }),
  trigger('bar', 'coercion.restriction', 'Soldiers barred reporters from entering Orvel.', {
    needs: [
      { subject: 'force', object: 'people', aim: 'entering' },
      { subject: 'authority', object: 'people', aim: 'entering' },
      { subject: 'nobody', object: 'people', aim: 'entering' },
    ],
    counter: 'The club barred the singer from its stage.',
  }),
  trigger('ban', 'coercion.restriction', 'Soldiers banned reporters from entering Orvel.', {
    needs: [
      { subject: 'force', object: 'people', aim: 'entering' },
      { subject: 'authority', object: 'people', aim: 'entering' },
      { subject: 'nobody', object: 'people', aim: 'entering' },
    ],
    counter: 'The club banned the singer from its stage.',
  }),
  trigger('forbid', 'coercion.restriction', 'Soldiers forbade reporters to enter Orvel.', {
    needs: [
      { subject: 'force', object: 'people', aim: 'entering' },
      { subject: 'authority', object: 'people', aim: 'entering' },
    ],
    counter: 'Rain forbade the guests to enter.',
  }),
  trigger('prohibit', 'coercion.restriction', 'Soldiers prohibited reporters from entering Orvel.', {
    needs: [
      { subject: 'force', object: 'people', aim: 'entering' },
      { subject: 'authority', object: 'people', aim: 'entering' },
    ],
    counter: 'The club prohibited phones.',
  }),
  trigger('prohibit', 'coercion.restriction', 'The governor prohibited rallies in Orvel.', {
    needs: [{ object: 'rally' }, { object: 'party' }, { subject: 'force', object: 'banned' }],
    counter: 'The law prohibited lead in paint.',
  }),
  trigger('forbid', 'coercion.restriction', 'The governor forbade rallies in Orvel.', {
    needs: [{ object: 'rally' }, { object: 'party' }, { subject: 'force', object: 'banned' }],
    counter: 'The rabbi forbade shellfish.',
  }),
  trigger('confiscate passport', 'coercion.restriction', 'The passport of the editor was confiscated in Orvel.', {
    bare: 'Who has no passport cannot leave.',
  }),
  trigger('seize passport', 'coercion.restriction', 'The passport of the editor was seized in Orvel.', {
    bare: 'Who has no passport cannot leave.',
  }),
  trigger('revoke passport', 'coercion.restriction', 'The passport of the editor was revoked in Orvel.', {
    bare: 'Who has no passport cannot leave.',
  }),
  trigger('cancel passport', 'coercion.restriction', 'The passport of the editor was cancelled in Orvel.', {
    bare: 'Who has no passport cannot leave.',
  }),
  trigger('withhold passport', 'coercion.restriction', 'The passport of the editor was withheld in Orvel.', {
    bare: 'Who has no passport cannot leave.',
  }),
  trigger('revoke licence', 'coercion.restriction', 'The junta revoked the licence of a charity in Orvel.', {
    needs: [{ of: 'banned' }],
    counter: 'The pilot had his licence revoked.',
  }),
  trigger('revoke registration', 'coercion.restriction', 'The junta revoked the registration of a charity in Orvel.', {
    needs: [{ of: 'banned' }, { of: 'party' }, { subject: 'force' }, { subject: 'authority' }],
    counter: 'The club revoked the registration of a yacht.',
  }),
  trigger('lock down', 'coercion.restriction', 'The army locked down a district in Orvel.', {
    needs: [{ object: 'territory' }, { subject: 'force' }],
    counter: 'The app locked down its settings.',
  }),
  trigger('place under lockdown', 'coercion.restriction', 'Orvel was placed under lockdown by the army.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { object: 'territory' }],
  }),
  trigger('put under lockdown', 'coercion.restriction', 'Orvel was put under lockdown by the army.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { object: 'territory' }],
  }),
  trigger('block entrance', 'coercion.restriction', 'Police blocked the entrance of the court in Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'A sofa blocked the entrance.',
  }),
  trigger('shut down', 'coercion.restriction', 'The junta shut down a charity in Orvel.', {
    needs: [{ subject: 'force', object: 'banned' }, { subject: 'authority', object: 'banned' }, { object: 'party' }],
    counter: 'The owner shut down the pump.',
  }),
  trigger('close down', 'coercion.restriction', 'The junta closed down a charity in Orvel.', {
    needs: [{ subject: 'force', object: 'banned' }, { subject: 'authority', object: 'banned' }, { object: 'party' }],
    counter: 'The owner closed down the bakery.',
  }),
  trigger('block access', 'coercion.censorship', 'The junta blocked access to websites in Orvel.', {
    needs: [{ to: 'media' }, { subject: 'force', to: 'movement' }],
    counter: 'A sofa blocked access to the lift.',
  }),
  trigger('restrict access', 'coercion.censorship', 'The junta restricted access to websites in Orvel.', {
    needs: [{ to: 'media' }],
    counter: 'A fence restricted access to the dunes.',
  }),
  trigger('seize copy', 'coercion.censorship', 'Police seized copies of a weekly in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { of: 'press' }],
    counter: 'The fan seized a copy.',
  }),
  trigger('confiscate copy', 'coercion.censorship', 'Police confiscated copies of a weekly in Orvel.', {
    needs: [{ subject: 'force' }, { subject: 'authority' }, { of: 'press' }],
    counter: 'The fan confiscated a copy.',
  }),
  trigger('order', 'coercion.censorship', 'The ministry ordered the newspaper to close.', {
    needs: [
      { object: 'media', aim: 'closing' },
      { object: 'press', aim: 'closing' },
    ],
    counter: 'The reader ordered the newspaper.',
  }),
  trigger(
    'strip of accreditation',
    'coercion.censorship',
    'Two reporters were stripped of their accreditation in Orvel.',
    { bare: 'It has one sense.' },
  ),
  trigger('revoke accreditation', 'coercion.censorship', 'The ministry revoked the accreditation of two reporters.', {
    needs: [{ of: 'civilian' }, { of: 'media' }],
    counter: 'The panel revoked the accreditation of the college.',
  }),
  trigger('cancel accreditation', 'coercion.censorship', 'The ministry cancelled the accreditation of two reporters.', {
    needs: [{ of: 'civilian' }, { of: 'media' }],
    counter: 'The panel cancelled the accreditation of the college.',
  }),
  trigger(
    'withdraw accreditation',
    'coercion.censorship',
    'The ministry withdrew the accreditation of two reporters.',
    { needs: [{ of: 'civilian' }, { of: 'media' }], counter: 'The panel withdrew the accreditation of the college.' },
  ),
  trigger('jam signal', 'coercion.censorship', 'The junta jammed the signal of a station in Orvel.', {
    needs: [{ of: 'media' }, { subject: 'force' }, { subject: 'authority' }],
    counter: 'The hill jammed the signal.',
  }),
  trigger('cut signal', 'coercion.censorship', 'The junta cut the signal of a station in Orvel.', {
    needs: [{ of: 'media' }],
    counter: 'The hill cut the signal.',
  }),
  trigger('cut off signal', 'coercion.censorship', 'The junta cut off the signal of a station in Orvel.', {
    needs: [{ of: 'media' }],
    counter: 'The hill cut off the signal.',
  }),
  trigger('silence', 'coercion.censorship', 'The junta silenced two radio stations in Orvel.', {
    needs: [
      { object: 'media', subject: 'force' },
      { object: 'media', subject: 'authority' },
      { object: 'press', subject: 'force' },
    ],
    counter: 'The goal silenced the crowd.',
  }),
  trigger('scrub post', 'coercion.censorship', 'The censors scrubbed posts on the march in Orvel.', {
    needs: [{ subject: 'censors' }, { subject: 'authority' }],
    counter: 'The singer scrubbed her post.',
  }),
  trigger('delete post', 'coercion.censorship', 'The censors deleted posts on the march in Orvel.', {
    needs: [{ subject: 'censors' }, { subject: 'authority' }],
    counter: 'The singer deleted her post.',
  }),
  trigger('invoke power', 'coercion.martial_law', 'The premier invoked emergency powers in Orvel.', {
    needs: [{ object: 'emergencypower' }],
    counter: 'The poet invoked the power of love.',
  }),
  trigger('block', 'coercion.withholding', 'The army blocked food convoys near Orvel.', {
    needs: [
      { subject: 'force', object: 'aidtruck' },
      { subject: 'force', object: 'delivery' },
    ],
    counter: 'A tree blocked the convoy.',
  }),
  trigger('halt', 'coercion.withholding', 'The government halted fuel deliveries to Orvel.', {
    needs: [
      { object: 'delivery', subject: 'force' },
      { object: 'delivery', subject: 'authority' },
      { object: 'delivery', subject: 'nobody' },
      { object: 'aidtruck', subject: 'force' },
    ],
    counter: 'Fog halted the parade.',
  }),
  trigger('pull plug', 'coercion.withholding', 'The junta pulled the plug on mobile networks in Orvel.', {
    needs: [{ on: 'network' }, { on: 'mains' }, { on: 'web' }],
    counter: 'The studio pulled the plug on the sequel.',
  }),
  trigger('turn off tap', 'coercion.withholding', 'Norland turned off the gas taps to Orvel.', {
    needs: [{ subject: 'force' }, { to: 'territory' }],
    counter: 'The plumber turned off the tap.',
  }),
  trigger('deny access', 'coercion.withholding', 'Militants denied villagers access to wells near Orvel.', {
    needs: [{ to: 'well' }, { to: 'relief' }],
    counter: 'The guard denied them access to the vault.',
  }),
  trigger('withhold', 'coercion.withholding', 'The regime withheld aid from Orvel.', {
    needs: [
      { subject: 'force', object: 'relief', from: 'settlement' },
      { subject: 'force', object: 'relief', from: 'folk' },
    ],
    counter: 'The shop withheld the food.',
  }),
  trigger('flood', 'coercion.disinformation', 'Troll farms flooded the networks with false claims in Orvel.', {
    needs: [{ with: 'falsehood' }, { with: 'fakery' }],
    counter: 'Rain flooded the network of tunnels.',
  }),
  trigger('spread', 'coercion.disinformation', 'Bots spread false stories about the vote in Orvel.', {
    needs: [{ subject: 'bot', object: 'falsehood' }, { object: 'fakery' }, { subject: 'hacker', object: 'falsehood' }],
    counter: 'The farmer spread the muck.',
  }),
  trigger('push', 'coercion.disinformation', 'Bots pushed false stories about the vote in Orvel.', {
    needs: [{ subject: 'bot', object: 'falsehood' }, { object: 'fakery' }, { subject: 'hacker', object: 'falsehood' }],
    counter: 'Bots pushed the song up the charts.',
  }),
  trigger('peddle', 'coercion.disinformation', 'Bots peddled false stories about the vote in Orvel.', {
    needs: [{ subject: 'bot', object: 'falsehood' }, { object: 'fakery' }, { subject: 'hacker', object: 'falsehood' }],
    counter: 'Bots peddled a diet.',
  }),
  trigger('post', 'coercion.disinformation', 'Bots posted false stories about the vote in Orvel.', {
    needs: [{ subject: 'bot', object: 'falsehood' }, { object: 'fakery' }, { subject: 'hacker', object: 'falsehood' }],
    counter: 'Bots posted a recipe.',
  }),
  trigger('circulate', 'coercion.disinformation', 'Bots circulated false stories about the vote in Orvel.', {
    needs: [{ subject: 'bot', object: 'falsehood' }, { object: 'fakery' }, { subject: 'hacker', object: 'falsehood' }],
    counter: 'The waiter circulated.',
  }),
  trigger('amplify', 'coercion.disinformation', 'Bots amplified false stories about the vote in Orvel.', {
    needs: [{ subject: 'bot', object: 'falsehood' }, { object: 'fakery' }, { subject: 'hacker', object: 'falsehood' }],
    counter: 'The horn amplified the sound.',
  }),
  trigger('disseminate', 'coercion.disinformation', 'Bots disseminated false stories about the vote in Orvel.', {
    needs: [{ subject: 'bot', object: 'falsehood' }, { object: 'fakery' }, { subject: 'hacker', object: 'falsehood' }],
    counter: 'The wind disseminated the seeds.',
  }),
  trigger('plant', 'coercion.disinformation', 'A troll farm planted a false story about the vote in Orvel.', {
    needs: [{ object: 'fakery' }, { subject: 'bot', object: 'falsehood' }],
    counter: 'The gardener planted a tree.',
  }),
  trigger('knock offline', 'coercion.cyber', 'The website of the ministry was knocked offline.', {
    needs: [{ object: 'website' }, { object: 'network', subject: 'nobody' }],
    counter: 'A storm knocked the plant offline.',
  }),
  trigger('take down', 'coercion.cyber', 'The website of the ministry was taken down by hackers.', {
    needs: [{ subject: 'hacker' }, { subject: 'malware' }],
    counter: 'The clerk took down the notice.',
  }),
  trigger('infiltrate', 'coercion.cyber', 'Hackers infiltrated the files of the ministry in Orvel.', {
    needs: [{ subject: 'hacker' }, { subject: 'malware' }],
    counter: 'A mole infiltrated the network of the guild.',
  }),
  trigger('penetrate', 'coercion.cyber', 'Hackers penetrated the files of the ministry in Orvel.', {
    needs: [{ subject: 'hacker' }, { subject: 'malware' }],
    counter: 'The damp penetrated the wall.',
  }),
  trigger('leak', 'coercion.cyber', 'Hackers leaked the files of the ministry in Orvel.', {
    needs: [{ subject: 'hacker' }, { subject: 'malware' }],
    counter: 'The pipe leaked.',
  }),
  trigger('deface', 'coercion.cyber', 'Hackers defaced the files of the ministry in Orvel.', {
    needs: [
      { subject: 'hacker' },
      { subject: 'malware' },
      { object: 'network', subject: 'nobody' },
      { object: 'website' },
    ],
    counter: 'The pupil defaced the atlas.',
  }),
  trigger('target', 'coercion.cyber', 'Hackers targeted the files of the ministry in Orvel.', {
    needs: [{ subject: 'hacker' }, { subject: 'malware' }],
    counter: 'The advert targeted parents.',
  }),
  trigger('breach', 'coercion.cyber', 'Hackers breached the files of the ministry in Orvel.', {
    needs: [
      { subject: 'hacker' },
      { subject: 'malware' },
      { object: 'network', subject: 'nobody' },
      { object: 'website' },
    ],
    counter: 'The firm breached the contract.',
  }),
  trigger('compromise', 'coercion.cyber', 'Hackers compromised the files of the ministry in Orvel.', {
    needs: [
      { subject: 'hacker' },
      { subject: 'malware' },
      { object: 'network', subject: 'nobody' },
      { object: 'website' },
    ],
    counter: 'The parties compromised.',
  }),
  trigger('disrupt', 'coercion.cyber', 'Hackers disrupted the files of the ministry in Orvel.', {
    needs: [{ subject: 'hacker' }, { subject: 'malware' }],
    counter: 'Snow disrupted the trains.',
  }),
  trigger('disable', 'coercion.cyber', 'Hackers disabled the files of the ministry in Orvel.', {
    needs: [{ subject: 'hacker' }, { subject: 'malware' }],
    counter: 'The mechanic disabled the horn.',
  }),
  trigger('infect', 'coercion.cyber', 'Malware infected the computers of the port of Orvel.', {
    needs: [{ subject: 'malware' }, { object: 'network' }],
    counter: 'The flu infected the pupils.',
  }),
  trigger('hack', 'coercion.cyber', 'A bank was hacked in Orvel.', {
    needs: [{ object: 'hackable' }, { object: 'website' }, { object: 'media' }, { subject: 'hacker' }],
    counter: 'The guide hacked at the vines.',
  }),
  trigger('plant spyware', 'coercion.cyber', 'Agents planted spyware on the phone of an editor in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('install spyware', 'coercion.cyber', 'Agents installed spyware on the phone of an editor in Orvel.', {
    bare: 'It has one sense.',
  }),
  trigger('overthrow', 'coercion.coup', 'Soldiers overthrew Marko Vell in Orvel.', {
    needs: [
      { subject: 'force', object: 'people' },
      { subject: 'nobody', object: 'people' },
    ],
    counter: 'The critics overthrew a theory.',
  }),
  trigger('wrest power', 'coercion.coup', 'The army wrested power from the government in Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The son wrested power over the firm.',
  }),
  trigger('remove from power', 'coercion.coup', 'The army removed the president from power in Orvel.', {
    needs: [{ subject: 'force' }],
    counter: 'The voters removed the president from power.',
  }),
  trigger('force from power', 'coercion.coup', 'The army forced the president from power in Orvel.', {
    needs: [{ subject: 'force' }],
  }),
  trigger('drive from power', 'coercion.coup', 'The army drove the president from power in Orvel.', {
    needs: [{ subject: 'force' }],
  }),
  trigger('hold', 'coercion.arrest', 'Sixteen held over a riot in Orvel.', {
    needs: [
      { object: 'people', over: 'anything', subject: 'nobody' },
      { object: 'suspect', over: 'anything', subject: 'nobody' },
    ],
    counter: 'The talks were held over lunch.',
  }),
  trigger('load into', 'coercion.arrest', 'Forty students were loaded into police vans in Orvel.', {
    needs: [
      { object: 'people', into: 'policecar' },
      { object: 'marchers', into: 'policecar' },
    ],
    counter: 'Forty crates were loaded into vans.',
  }),
]
