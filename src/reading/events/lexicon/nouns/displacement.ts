import { type Trigger, trigger } from '../../trigger.ts'
import { ofOnly } from '../condition-pairs.ts'

/** Nouns for people who leave, are taken out, or are driven out. */
export const DISPLACEMENT_NOUNS: readonly Trigger[] = [
  trigger('medical evacuation', 'population.evacuation', 'The medical evacuation of 12 wounded from Orvel began.', {
    needs: ofOnly('people', 'endangered', 'force'),
  }),
  trigger('evacuation', 'population.evacuation', 'The evacuation of residents from Kherson began.', {
    needs: ofOnly('people', 'folk', 'endangered', 'force', 'territory', 'building', 'site'),
    counter: 'The evacuation of air from the flask took a minute.',
  }),
  trigger('rescue', 'population.evacuation', 'The rescue of 60 migrants off Orvel was completed.', {
    needs: [{ of: 'people' }, { of: 'exile' }, { of: 'crew' }],
    counter: 'The rescue of the bank cost millions in Orvel.',
  }),
  trigger('displacement', 'population.flight', 'A new displacement was reported in Kherson.', {
    needs: [{ of: 'people' }, { of: 'folk' }, { of: 'nobody', in: 'territory' }, { of: 'nobody', from: 'territory' }],
    counter: 'The displacement of water in Orvel was measured.',
  }),
  trigger('exodus', 'population.flight', 'The exodus of residents from Orvel continued.', {
    needs: [{ of: 'folk' }, { of: 'exile' }, { of: 'resident' }, { of: 'nobody', from: 'territory' }],
    counter: 'The exodus of capital from Orvel continued.',
  }),
  trigger('flight', 'population.flight', 'The mass flight of residents from Orvel began.', {
    needs: [{ of: 'folk' }, { of: 'exile' }],
    counter: 'The flight of capital from Orvel began.',
  }),
  trigger('influx', 'population.flight', 'The influx of refugees into Orvel continued.', {
    needs: [{ of: 'uprooted' }],
    counter: 'The influx of shoppers into Orvel continued.',
  }),
  trigger('arrival', 'population.flight', 'The arrival of 2,300 refugees in Orvel was reported.', {
    needs: [{ of: 'uprooted' }],
    counter: 'The arrival of 2,300 pilgrims in Orvel was reported.',
  }),
  trigger('deportation', 'population.expulsion', 'The deportation of residents continued.', {
    needs: ofOnly('people', 'folk', 'exile', 'child'),
    counter: 'The deportation of waste continued.',
  }),
  trigger('expulsion', 'population.expulsion', 'The expulsion of residents continued.', {
    needs: [{ of: 'folk' }, { of: 'exile' }],
    counter: 'The expulsion of a pupil was announced.',
  }),
  trigger('eviction', 'population.expulsion', 'The eviction of families from Orvel continued.', {
    needs: [
      { of: 'folk', from: 'territory' },
      { of: 'folk', by: 'force' },
    ],
    counter: 'The eviction of a tenant was put off.',
  }),
  trigger('pushback', 'population.expulsion', 'Pushbacks of migrants near Orvel were reported.', {
    needs: [{ of: 'exile' }, { at: 'territory', of: 'nobody' }],
    counter: 'The plan met pushback in Orvel.',
  }),
  trigger('ethnic cleansing', 'population.expulsion', 'Ethnic cleansing was reported in Orvel.', {
    bare: 'The pair names nothing else; whoever only speaks of it is told by other rules.',
  }),
]
