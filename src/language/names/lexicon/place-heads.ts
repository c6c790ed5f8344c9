/** Nouns that head names of places ("… River", "Lake …", "… Oblast"). */
export const PLACE_HEADS = `
airfield, airport, airbase, air base, alley, archipelago, area, ave, avenue, base, basin, bay, beach, blvd, border, borough, boulevard, bridge, building, camp, canal, canyon, cape, castle, cathedral,
cave, cemetery, channel, checkpoint, city, cliff, coast, county, court, creek, crossing, dam, delta, desert, district, drive, expressway, falls, farm, forest, fort, freeway, front, garden, gardens,
glacier, governorate, gulf, hall, harbor, harbour, heights, highland, highlands, highway, hill, hills, hotel, hwy, inn, island, islands, isle, isles, junction, kingdom, kray, krai, lake, lakes, lane, line, mall, mansion, mansions,
metro, monastery, mosque, motorway, mount, mountain, mountains, mt, ft, neighborhood, neighbourhood, oasis, oblast, ocean, okrug, palace, park, pass, peak, peninsula, plain, plains, plant, plateau, plaza,
point, port, power plant, power station, prefecture, prison, province, quarter, raion, range, rd, reef, refinery, region, republic, reservation, reserve, reservoir, resort, ridge, river, road, route, sea, sector, settlement, shore,
shrine, spring, springs, square, stadium, state, station, strait, straits, street, strip, stronghold, suburb, summit, swamp, temple, terminal, territory, theater, theatre, tower, towers, town, township, trail, tunnel,
valley, viaduct, village, volcano, wadi, ward, west, east, north, south, northern, southern, eastern, western, central, upper, lower, wood, woods, zone
`
