/** Units that are words of their own when written close to a number: "5km" is "5" and "km", "$20m" ends in "m". Lower case. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'am pm k m mm cm km kms ft kg kgs lb lbs oz mg ml kw mw gw kwh mwh mph kph kmh hp kt kts bn mn tn trn mln bln hh ' +
    'kb mb gb tb hz khz mhz ghz hr hrs min mins sec secs yr yrs ha sqm bpd boe pct'
  ).split(' '),
)
