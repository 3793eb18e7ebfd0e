// Made by tools/build-lexicon.ts from data/lexicon/regions.tsv; do not edit.
// Regions larger or smaller than a country, with the country they belong to where there is one.
// Written for Variorum from general knowledge. Licence: MIT, as the rest of the project.
// kind: region (of the world), continent, province (of a country), water, land (peninsula, island, mountain). Lists are separated by "|".
// Columns: name, other_names, country, kind.
export const regionRows: string = `West	the West		region
East	the East		region
Africa			continent
Asia			continent
Europe			continent
North America			continent
South America			continent
Latin America			region
Central America			region
Oceania			continent
Americas	the Americas		region
Asia Pacific	Asia-Pacific		region
Indo-Pacific			region
Middle East	the Middle East|Mideast		region
Near East			region
Far East			region
North Africa			region
West Africa			region
East Africa			region
Southern Africa			region
Central Africa			region
Sub-Saharan Africa	sub-Saharan Africa		region
Horn of Africa			region
Sahel	the Sahel		region
Maghreb			region
Levant	the Levant		region
Persian Gulf	Gulf|the Gulf|Arabian Gulf		water
Gulf states	Gulf States		region
Central Asia			region
South Asia			region
Southeast Asia	South-East Asia|South East Asia		region
East Asia			region
Northeast Asia			region
Western Europe			region
Eastern Europe			region
Central Europe			region
Northern Europe			region
Southern Europe			region
Scandinavia			region
Balkans	the Balkans|Western Balkans		region
Baltics	the Baltics|Baltic states|Baltic States		region
Caucasus	South Caucasus|North Caucasus		region
Caribbean	the Caribbean		region
Arctic	the Arctic		region
Antarctic	the Antarctic		region
Western Hemisphere			region
Global South	global south		region
Korea	Korean peninsula|Korean Peninsula		region
Kashmir	Jammu and Kashmir		region
Kurdistan	Iraqi Kurdistan		region
Gaza	Gaza Strip|the Gaza Strip	PS	province
West Bank	the West Bank	PS	province
East Jerusalem			province
Golan Heights			province
Sinai	Sinai Peninsula|Sinai peninsula	EG	land
Crimea	Crimean peninsula|Crimean Peninsula	UA	land
Donbas	Donbass|the Donbas|the Donbass	UA	province
Transnistria	Trans-Dniester	MD	province
Abkhazia		GE	province
South Ossetia		GE	province
Nagorno-Karabakh	Karabakh		province
Chechnya		RU	province
Dagestan		RU	province
Siberia		RU	region
Tatarstan		RU	province
Kaliningrad		RU	province
Tibet		CN	province
Xinjiang		CN	province
Guangdong		CN	province
Sichuan		CN	province
Hubei		CN	province
Yunnan		CN	province
Zhejiang		CN	province
Jiangsu		CN	province
Fujian		CN	province
Henan		CN	province
Hebei		CN	province
Hunan		CN	province
Shandong		CN	province
Inner Mongolia		CN	province
Manchuria		CN	region
England		GB	province
Scotland		GB	province
Wales		GB	province
Northern Ireland	Ulster	GB	province
Yorkshire		GB	province
Cornwall		GB	province
Kent		GB	province
Essex		GB	province
Sussex		GB	province
Surrey		GB	province
Lancashire		GB	province
Merseyside		GB	province
Catalonia	Catalunya	ES	province
Basque Country		ES	province
Andalusia		ES	province
Galicia		ES	province
Bavaria		DE	province
Saxony		DE	province
Hesse		DE	province
North Rhine-Westphalia		DE	province
Brandenburg		DE	province
Brittany		FR	province
Normandy		FR	province
Corsica		FR	province
Provence		FR	province
Sicily		IT	province
Sardinia		IT	province
Lombardy		IT	province
Tuscany		IT	province
Veneto		IT	province
Flanders		BE	province
Wallonia		BE	province
Anatolia		TR	region
Darfur		SD	province
Tigray		ET	province
Oromia		ET	province
Amhara		ET	province
Somaliland		SO	province
Puntland		SO	province
Biafra		NG	province
Borno		NG	province
Katanga		CD	province
North Kivu	South Kivu|Kivu	CD	province
Ituri		CD	province
Punjab			province
Sindh		PK	province
Balochistan	Baluchistan	PK	province
Khyber Pakhtunkhwa		PK	province
Waziristan	North Waziristan|South Waziristan	PK	province
Kerala		IN	province
Gujarat		IN	province
Maharashtra		IN	province
Tamil Nadu		IN	province
Karnataka		IN	province
West Bengal		IN	province
Bihar		IN	province
Uttar Pradesh		IN	province
Madhya Pradesh		IN	province
Andhra Pradesh		IN	province
Rajasthan		IN	province
Haryana		IN	province
Odisha	Orissa	IN	province
Assam		IN	province
Jharkhand		IN	province
Uttarakhand		IN	province
Telangana		IN	province
Goa		IN	province
Manipur		IN	province
Aceh		ID	province
Sumatra		ID	land
Java		ID	land
Bali		ID	land
Sulawesi		ID	land
Borneo			land
Papua	West Papua	ID	province
Mindanao		PH	land
Luzon		PH	land
Rakhine	Rakhine State|Rakhine state	MM	province
Okinawa		JP	province
Hokkaido		JP	province
Fukushima		JP	province
Sakhalin		RU	land
Kuril Islands	Kurils|Northern Territories		land
Queensland		AU	province
New South Wales	NSW	AU	province
Tasmania		AU	province
Western Australia		AU	province
South Australia		AU	province
Northern Territory		AU	province
Ontario		CA	province
Quebec	Québec	CA	province
British Columbia	B.C.	CA	province
Alberta		CA	province
Manitoba		CA	province
Saskatchewan		CA	province
Nova Scotia		CA	province
New Brunswick		CA	province
Newfoundland	Newfoundland and Labrador	CA	province
Prince Edward Island		CA	province
Yukon		CA	province
Nunavut		CA	province
Alabama	Ala.	US	province
District of Columbia	D.C.	US	province
Alaska		US	province
Arizona	Ariz.	US	province
Arkansas	Ark.	US	province
California	Calif.	US	province
Colorado	Colo.	US	province
Connecticut	Conn.	US	province
Delaware		US	province
Florida	Fla.	US	province
Hawaii		US	province
Idaho		US	province
Illinois	Ill.	US	province
Indiana	Ind.	US	province
Iowa		US	province
Kansas	Kan.	US	province
Kentucky	Ky.	US	province
Louisiana		US	province
Maine		US	province
Maryland	Md.	US	province
Massachusetts	Mass.	US	province
Michigan	Mich.	US	province
Minnesota	Minn.	US	province
Mississippi	Miss.	US	province
Missouri	Mo.	US	province
Montana	Mont.	US	province
Nebraska	Neb.	US	province
Nevada	Nev.	US	province
New Hampshire	N.H.	US	province
New Jersey	N.J.	US	province
New Mexico	N.M.	US	province
New York State	New York state	US	province
North Carolina	N.C.	US	province
North Dakota	N.D.	US	province
Ohio		US	province
Oklahoma	Okla.	US	province
Oregon	Ore.	US	province
Pennsylvania	Pa.	US	province
Rhode Island	R.I.	US	province
South Carolina	S.C.	US	province
South Dakota	S.D.	US	province
Tennessee	Tenn.	US	province
Texas		US	province
Utah		US	province
Vermont	Vt.	US	province
Virginia	Va.	US	province
Washington State	Washington state	US	province
West Virginia	W.Va.	US	province
Wisconsin	Wis.	US	province
Wyoming	Wyo.	US	province
New England		US	region
Midwest	the Midwest	US	region
Deep South	the Deep South	US	region
Silicon Valley		US	region
Long Island		US	land
Manhattan		US	province
Brooklyn		US	province
Bronx	the Bronx	US	province
Hollywood		US	region
Patagonia			region
Amazon rainforest			region
Atlantic	Atlantic Ocean|the Atlantic		water
Pacific	Pacific Ocean|the Pacific		water
Indian Ocean			water
Arctic Ocean			water
Mediterranean	Mediterranean Sea|the Mediterranean		water
Black Sea			water
Baltic Sea	Baltic		water
North Sea			water
Red Sea			water
Caspian Sea	Caspian		water
South China Sea			water
East China Sea			water
Yellow Sea			water
Sea of Japan	East Sea		water
Sea of Azov			water
Strait of Hormuz			water
Taiwan Strait			water
English Channel	the Channel		water
Suez Canal		EG	water
Panama Canal		PA	water
Gulf of Mexico			water
Gulf of Aden			water
Bay of Bengal			water
Aegean Sea	Aegean		water
Adriatic Sea	Adriatic		water
Himalayas	the Himalayas		land
Alps	the Alps		land
Mount Everest	Everest		land
Sahara	the Sahara		land
Spratly Islands	Spratlys		land
Senkaku Islands	Senkakus|Diaoyu Islands|Diaoyus		land
Eurozone	eurozone|euro zone|Euro zone		region`;
