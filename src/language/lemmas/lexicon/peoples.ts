/**
 * Adjectives and nouns of peoples that keep their capital as UD English has it, beside those that end as such words do (-ian, -ese, -istani, -aqi).
 * Example: "Dutch ships" → Dutch ship; "an Iranian drone" → an Iranian drone.
 */
export const PEOPLES: ReadonlySet<string> = new Set(
  `afghan african american anglo arab arabic argentine aryan asian austrian azeri baathist balkan baltic bangladeshi basque belarusian bengali british bulgarian
burmese byzantine caribbean catalan catholic chechen chilean christian congolese coptic cossack croat cuban cypriot czech dagestani danish dane dutch emirati english
eritrean european filipino finn finnish flemish french gaelic german greek greenlandic haitian hebrew hellenic hindu hispanic houthi hutu icelandic iraqi irish islamic
islamist israeli jamaican jew jewish kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz lankan laotian latin latino libyan maltese maori mayan mexican
moroccan mozambican moslem muslim nazi nepali nordic omani ottoman pakistani palestinian pashtun persian pole portuguese protestant puerto qatari republican roman
rwandan salafist saudi saxon scot scottish serb shi'ite shia shiite sikh slav slavic slovak slovene somali soviet spaniard spanish sri sudanese sunni swede
swedish swiss syrian tajik taliban tamil tartar tatar thai tibetan turk turkic turkish turkmen tutsi ugandan uighur ukrainian uyghur uzbek venezuelan welsh yazidi
yemeni zionist zulu chinese vietnamese japanese lebanese taiwanese nepalese sinhalese`.split(/\s+/),
)
