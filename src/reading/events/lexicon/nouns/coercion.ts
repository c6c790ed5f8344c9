import { type Trigger, trigger } from '../../trigger.ts'

/** Further nouns for arrests, searches, hacking and forces that gather. */
export const COERCION_NOUNS: readonly Trigger[] = [
  trigger('in custody', 'coercion.arrest', 'Six people are in custody in Orvel.', {
    needs: [{ subject: 'people' }, { subject: 'suspect' }],
    counter: 'The vase is in custody of the museum.',
  }),
  trigger('behind bars', 'coercion.arrest', 'Six editors are behind bars in Orvel.', {
    needs: [{ subject: 'people' }, { subject: 'suspect' }],
    counter: 'The bottles are behind bars of soap.',
  }),
  trigger('mass arrest', 'coercion.arrest', 'Mass arrests in Orvel were condemned.', { bare: 'It has one sense.' }),
  trigger('house-to-house search', 'coercion.raid', 'House-to-house searches in Orvel went on.', {
    bare: 'It has one sense.',
  }),
  trigger('cyber-attack', 'coercion.cyber', 'A cyber-attack hit the ministry.', { bare: 'It has one sense.' }),
  trigger('ddos attack', 'coercion.cyber', 'A DDoS attack hit the ministry.', { bare: 'It has one sense.' }),
  trigger('denial-of-service attack', 'coercion.cyber', 'A denial-of-service attack hit the ministry.', {
    bare: 'It has one sense.',
  }),
  trigger('malware attack', 'coercion.cyber', 'A malware attack hit the ministry.', { bare: 'It has one sense.' }),
  trigger('phishing attack', 'coercion.cyber', 'A phishing attack hit the ministry.', { bare: 'It has one sense.' }),
  trigger('military build-up', 'force.deployment', 'A military build-up near Orvel went on.', {
    bare: 'It has one sense.',
  }),
  trigger('troop build-up', 'force.deployment', 'A troop build-up near Orvel went on.', { bare: 'It has one sense.' }),
  trigger('troop buildup', 'force.deployment', 'A troop buildup near Orvel went on.', { bare: 'It has one sense.' }),
  trigger('troop deployment', 'force.deployment', 'A troop deployment near Orvel went on.', {
    bare: 'It has one sense.',
  }),
  trigger('police presence', 'force.police', 'A heavy police presence was seen in Orvel.', {
    needs: [{ in: 'territory' }, { around: 'anything' }, { outside: 'anything' }, { at: 'site' }],
    counter: 'A police presence on the board was refused.',
  }),
  trigger('under curfew', 'coercion.curfew', 'The nights are under curfew in Orvel.', {
    bare: 'Whatever is under curfew has one.',
  }),
]
