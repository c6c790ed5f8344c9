/** Nouns that head names of organisations ("Ministry of …", "… Bank"). */
export const ORGANISATION_HEADS = `
academy, administration, agency, air force, airlines, airways, alliance, army, assembly, association, associates, authority, bank, banking, battalion, board, brigade, broadcasting,
brotherhood, brothers, bureau, cabinet, center, centre, chamber, church, clinic, club, co, coalition, college, command, commission, committee, companies,
company, conference, confederation, congress, consortium, consulting, cooperative, corp, corporation, corps, council, court, covenant, department, dept, directorate,
division, electric, embassy, energy, enterprises, establishment, faculty, federation, fire department, force, forces, forum, foundation, front, fund, gazette, general staff, government, group,
guard, guards, guild, headquarters, herald, high court, holdings, hospital, house of representatives, inc, industries, initiative, inspectorate, institute, institution,
insurgency, intelligence, jihad, journal, labs, laboratories, laboratory, league, legion, library, liberation army, liberation front, limited, ltd, llc, llp, plc, gmbh,
media, militia, ministry, mission, motors, movement, museum, national guard, navy, network, networks, news, news agency, observatory, office, opera, orchestra, organisation,
organization, oversight, parliament, partners, party, patrol, platoon, police, post, press, radio, railways, red cross, regiment, registry, resistance, school, secretariat,
securities, security council, senate, service, services, shipyard, society, solutions, special forces, squad, squadron, supreme court, syndicate, systems, task force, team, technologies, television, times, tribune, treasury, tribunal,
trust, tv, union, unit, united, university, volunteers, watch, weekly, workers, works, institutes, boys, rangers, telegraph, chronicle, observer, guardian, daily, fc, productions, records, studios, software,
restaurant, pharmacy, bakery, hotels, insurance, financial, capital, petroleum, oil, gas, airline, auto, automotive, dental, realty, properties, plumbing, salon, spa
`

/** Names of organisations known the world over, acronyms first. Written as they are. */
export const ORGANISATIONS = `
UN, U.N., EU, E.U., NATO, OSCE, IAEA, WHO, IMF, UNICEF, UNHCR, UNESCO, UNRWA, OPEC, ASEAN, ICC, ICJ, ICRC, MSF, AU, WTO, CIA, FBI, NSA, DEA, NASA, FEMA, FDA, EPA, IRS, SEC, FCC, FERC, NIH, CDC, DHS, DOJ, GOP, DNC, RNC,
NRA, ACLU, NAACP, AIPAC, MI5, MI6, FSB, KGB, GRU, SVR, SBU, GUR, Mossad, Shin Bet, Aman, ISI, RAW, BND, IDF, IRGC, PLA, PLO, PKK, YPG, YPJ, SDF, FSA, HTS, ISIS, ISIL, IS, Daesh, Da'esh, JNIM, RSF, SAF, M23, TPLF, FARC, ELN, ETA, IRA,
LTTE, Hamas, Hezbollah, Hizbullah, Hizballah, Fatah, Taliban, Taleban, al-Qaeda, al-Qaida, al Qaeda, Al-Nusra, al-Nusra, Islamic Jihad, Houthis, Ansar Allah, Boko Haram, al-Shabaab, Al-Shabab, Wagner, Azov, Peshmerga, Quds Force,
Islamic State, Jabhat al-Nusra, Ahrar al-Sham, Jaysh al-Islam, Lashkar-e-Taiba, Jaish-e-Mohammed, Baath, Ba'ath, Likud, Labour, Kadima, Knesset, Duma, State Duma, Verkhovna Rada, Rada, Bundestag, Bundeswehr, Majlis, Politburo, Congress, Senate, House of Commons,
House of Lords, Parliament, Pentagon, Kremlin, White House, State Department, Treasury, Federal Reserve, Fed, Supreme Court, Interpol, Europol, Frontex, Red Cross, Red Crescent, Amnesty International, Amnesty, Human Rights Watch, Greenpeace, Oxfam,
United Nations, European Union, African Union, Arab League, World Bank, World Health Organization, International Monetary Fund, Security Council, European Commission, European Parliament, Vatican, Holy See,
Reuters, AP, AFP, TASS, RIA Novosti, RIA, Interfax, UNIAN, Ukrinform, Xinhua, SANA, Sana, WAFA, IRNA, Fars, Tasnim, Anadolu, Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, BBC, CNN, ABC, CBS, NBC, MSNBC, CNBC, PBS, NPR, Fox News, Sky News, C-SPAN, UPI, DPA, ANSA, Kyodo, Yonhap, Bloomberg,
New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Guardian, The Times, The Economist, Financial Times, Le Monde, Der Spiegel, Haaretz, Politico, Breitbart, HuffPost, BuzzFeed, Newsweek, USA Today, Associated Press, Agence France-Presse,
Google, Microsoft, Apple, Amazon, Facebook, Twitter, Meta, YouTube, Yahoo, IBM, Intel, Oracle, Cisco, Dell, HP, Sony, Samsung, Nokia, Motorola, Toyota, Honda, Nissan, Ford, GM, General Motors, Chrysler, Volkswagen, BMW, Mercedes, Boeing, Airbus, Lockheed Martin, Raytheon, Gazprom, Rosneft, Lukoil, Rosatom,
Naftogaz, Energoatom, Aramco, BP, Shell, Exxon, ExxonMobil, Chevron, Enron, PG&E, Walmart, Wal-Mart, Costco, McDonald's, Starbucks, Disney, Coca-Cola, Pepsi, Goldman Sachs, Morgan Stanley, JPMorgan, Citigroup, Barclays, HSBC, Visa, MasterCard, PayPal, eBay, AT&T, Verizon, Comcast, Netflix, Tesla, SpaceX, Huawei,
Harvard, Yale, Princeton, Stanford, MIT, Oxford, Cambridge, Columbia, UCLA, NYU, Georgetown, Democrats, Republicans, Tories, Hutu, ANC, BJP, PML-N, PPP, AKP, CHP, HDP, CDU, SPD, AfD, NFL, NBA, MLB, NHL, FIFA, UEFA, IOC, Bellingcat
`
