import { type Trigger, trigger } from '../../trigger.ts'
import { PEOPLE } from '../conditions.ts'

/** Verbs that name an act: politics, diplomacy, aid, sanctions and making peace. Order matters only between rows of one verb: the first whose condition holds is taken. */
export const CIVIL_VERBS: readonly Trigger[] = [
  trigger('kill', 'other.accident', 'An official was killed in a road accident in Orvel.', {
    needs: [{ subject: 'mishap' }, { in: 'mishap' }],
    counter: 'The blast killed three people in Orvel.',
  }),
  trigger('kill', 'other.disaster', 'A flood killed three people in Orvel.', {
    needs: [{ subject: 'disaster' }, { in: 'disaster' }],
  }),
  trigger('kill', 'attack.killing', 'The blast killed three people in Orvel.', {
    ...PEOPLE,
    counter: 'The senate killed the bill.',
  }),
  trigger('crash', 'other.accident', 'A helicopter crashed near Orvel.', {
    needs: [{ subject: 'aerial' }],
    intransitive: true,
    counter: 'Shares crashed on Friday.',
  }),
  trigger('release', 'deescalation.release', 'Rebels released six hostages.', {
    needs: [{ object: 'people' }, { object: 'force' }],
    counter: 'The band released an album.',
  }),
  trigger('cease fire', 'deescalation.ceasefire', 'The two sides ceased fire in Orvel.', { intransitive: true }),
  trigger('free', 'deescalation.release', 'Rebels freed six hostages.', { ...PEOPLE }),
  trigger('swap', 'deescalation.release', 'The two sides swapped prisoners.', { ...PEOPLE }),
  trigger('disarm', 'deescalation.disarmament', 'The militia disarmed.', { intransitive: true }),
  trigger('resign', 'politics.resignation', 'The prime minister resigned.', {
    needs: [{ subject: 'people' }, { subject: 'office' }],
    intransitive: true,
    counter: 'She was resigned to her fate.',
  }),
  trigger('meet', 'diplomacy.meeting', 'The foreign minister met the envoy in Orvel.', {
    needs: [{ subject: 'people' }, { with: 'people' }],
    intransitive: true,
    counter: 'The product met the standard.',
  }),
  trigger('visit', 'diplomacy.visit', 'President Zelensky visited Kherson.', {
    needs: [{ object: 'territory' }, { subject: 'people', object: 'building' }],
    objectIs: 'place',
    counter: 'Users visited the website.',
  }),
  trigger('sign agreement', 'diplomacy.agreement', 'The two sides signed an agreement.'),
  trigger('sign deal', 'diplomacy.agreement', 'The two sides signed a deal.'),
  trigger('sign treaty', 'diplomacy.agreement', 'The two sides signed a treaty.'),
  trigger('recognise', 'diplomacy.recognition', 'Russia recognised the province.', {
    needs: [{ object: 'territory' }],
  }),
  trigger('recognize', 'diplomacy.recognition', 'Russia recognized the province.', {
    needs: [{ object: 'territory' }],
  }),
  trigger('deliver', 'aid.humanitarian', 'Volunteers delivered aid to Kherson.', {
    needs: [{ object: 'relief' }],
    counter: 'The courier delivered a letter.',
  }),
  trigger('supply', 'aid.military', 'Britain supplied missiles to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('deliver', 'aid.military', 'Britain has delivered tanks to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('provide', 'aid.military', 'Britain provided ammunition to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('ship', 'aid.military', 'Britain shipped shells to Ukraine.', { needs: [{ object: 'weapon' }] }),
  trigger('arm', 'aid.military', 'The ministry is arming bandits near Orvel.', {
    ...PEOPLE,
    counter: 'The speaker armed herself with facts.',
  }),
  trigger('train', 'aid.military', 'Britain has trained the rebels in Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The club trained in Orvel.',
  }),
  trigger('finance', 'aid.military', 'The emirate is financing rebels in Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The bank financed a bridge.',
  }),
  trigger('fund', 'aid.military', 'The emirate is funding militants in Orvel.', {
    needs: [{ object: 'force' }],
    counter: 'The bank funded a bridge.',
  }),
  trigger('smuggle', 'other.crime', 'Gangs smuggled weapons into Orvel.', {
    needs: [{ object: 'weapon' }, { object: 'goods' }, { object: 'people' }],
    counter: 'She smuggled a smile.',
  }),
  trigger('sanction', 'sanction.measures', 'Britain sanctioned the bank.', {
    counter: 'The referee sanctioned the player.',
  }),
  trigger('recall ambassador', 'sanction.leaving', 'Poland recalled its ambassador.'),
  trigger('convict', 'sanction.verdict', 'A court convicted the commander.'),
  trigger('sentence', 'sanction.verdict', 'A court sentenced the soldier to life.', { ...PEOPLE }),
]
