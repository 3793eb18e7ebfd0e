// Made by tools/build-lexicon.ts from data/lexicon/countries.tsv; do not edit.
// Countries, dependent territories and a few former states, with other names, capitals and demonyms in English.
// Written for Variorum from general knowledge (ISO 3166-1 alpha-2 codes, formerly used codes SU, YU, CS, DD; XK by common use). Wikidata
// identifiers (CC0 facts) were compared one by one with @rapideditor/country-coder 5.6.1 (ISC), and are empty where that has none.
// Licence: MIT, as the rest of the project. Lists inside a field are separated by "|". Names with a leading article are listed only where the article is a part of the name in use.
// Columns: code, wikidata, name, other_names, capitals, demonyms.
export const countryRows: string = `AF	Q889	Afghanistan	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan	Kabul	Afghan|Afghani
AL	Q222	Albania	Republic of Albania	Tirana	Albanian
DZ	Q262	Algeria	People's Democratic Republic of Algeria	Algiers	Algerian
AD	Q228	Andorra	Principality of Andorra	Andorra la Vella	Andorran
AO	Q916	Angola	Republic of Angola	Luanda	Angolan
AG	Q781	Antigua and Barbuda	Antigua & Barbuda|Antigua	St John's|Saint John's	Antiguan|Barbudan
AR	Q414	Argentina	Argentine Republic|the Argentine	Buenos Aires	Argentine|Argentinian|Argentinean
AM	Q399	Armenia	Republic of Armenia	Yerevan	Armenian
AU	Q408	Australia	Commonwealth of Australia	Canberra	Australian|Aussie
AT	Q40	Austria	Republic of Austria	Vienna	Austrian
AZ	Q227	Azerbaijan	Republic of Azerbaijan	Baku	Azerbaijani|Azeri
BS	Q778	Bahamas	the Bahamas|The Bahamas	Nassau	Bahamian
BH	Q398	Bahrain	Kingdom of Bahrain	Manama	Bahraini
BD	Q902	Bangladesh	People's Republic of Bangladesh	Dhaka|Dacca	Bangladeshi
BB	Q244	Barbados		Bridgetown	Barbadian|Bajan
BY	Q184	Belarus	Republic of Belarus|Byelorussia|Belorussia	Minsk	Belarusian|Belarussian|Belorussian
BE	Q31	Belgium	Kingdom of Belgium	Brussels	Belgian
BZ	Q242	Belize		Belmopan	Belizean
BJ	Q962	Benin	Republic of Benin	Porto-Novo	Beninese
BT	Q917	Bhutan	Kingdom of Bhutan	Thimphu	Bhutanese
BO	Q750	Bolivia	Plurinational State of Bolivia	La Paz|Sucre	Bolivian
BA	Q225	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|BiH	Sarajevo	Bosnian|Herzegovinian
BW	Q963	Botswana	Republic of Botswana	Gaborone	Botswanan|Batswana|Motswana
BR	Q155	Brazil	Federative Republic of Brazil|Brasil	Brasília|Brasilia	Brazilian
BN	Q921	Brunei	Brunei Darussalam	Bandar Seri Begawan	Bruneian
BG	Q219	Bulgaria	Republic of Bulgaria	Sofia	Bulgarian
BF	Q965	Burkina Faso	Upper Volta	Ouagadougou	Burkinabe|Burkinabé
BI	Q967	Burundi	Republic of Burundi	Gitega|Bujumbura	Burundian
KH	Q424	Cambodia	Kingdom of Cambodia|Kampuchea	Phnom Penh	Cambodian
CM	Q1009	Cameroon	Republic of Cameroon	Yaoundé|Yaounde	Cameroonian
CA	Q16	Canada		Ottawa	Canadian
CV	Q1011	Cape Verde	Cabo Verde	Praia	Cape Verdean
CF	Q929	Central African Republic		Bangui	Central African
TD	Q657	Chad	Republic of Chad	N'Djamena|Ndjamena	Chadian
CL	Q298	Chile	Republic of Chile	Santiago	Chilean
CN	Q148	China	People's Republic of China|PRC|P.R.C.|mainland China|Mainland China|Red China|Communist China	Beijing|Peking	Chinese
CO	Q739	Colombia	Republic of Colombia	Bogotá|Bogota	Colombian
KM	Q970	Comoros	Union of the Comoros	Moroni	Comoran|Comorian
CG	Q971	Republic of the Congo	Congo-Brazzaville|Congo Republic|Republic of Congo	Brazzaville	
CD	Q974	Democratic Republic of the Congo	Democratic Republic of Congo|DR Congo|DRC|D.R.C.|Congo-Kinshasa|Congo|Zaire	Kinshasa	Congolese
CR	Q800	Costa Rica	Republic of Costa Rica	San José|San Jose	Costa Rican
HR	Q224	Croatia	Republic of Croatia	Zagreb	Croatian|Croat
CU	Q241	Cuba	Republic of Cuba	Havana	Cuban
CY	Q229	Cyprus	Republic of Cyprus	Nicosia	Cypriot
CZ	Q213	Czech Republic	Czechia	Prague	Czech
DK	Q35	Denmark	Kingdom of Denmark	Copenhagen	Danish|Dane
DJ	Q977	Djibouti	Republic of Djibouti	Djibouti City	Djiboutian
DM	Q784	Dominica	Commonwealth of Dominica	Roseau	
DO	Q786	Dominican Republic		Santo Domingo	Dominican
EC	Q736	Ecuador	Republic of Ecuador	Quito	Ecuadorian|Ecuadorean
EG	Q79	Egypt	Arab Republic of Egypt	Cairo	Egyptian
SV	Q792	El Salvador	Republic of El Salvador	San Salvador	Salvadoran|Salvadorean|Salvadorian
GQ	Q983	Equatorial Guinea	Republic of Equatorial Guinea	Malabo	Equatoguinean|Equatorial Guinean
ER	Q986	Eritrea	State of Eritrea	Asmara	Eritrean
EE	Q191	Estonia	Republic of Estonia	Tallinn	Estonian
SZ	Q1050	Eswatini	Swaziland|Kingdom of Eswatini	Mbabane|Lobamba	Swazi
ET	Q115	Ethiopia	Federal Democratic Republic of Ethiopia|Abyssinia	Addis Ababa	Ethiopian
FJ	Q712	Fiji	Republic of Fiji	Suva	Fijian
FI	Q33	Finland	Republic of Finland	Helsinki	Finnish|Finn
FR	Q142	France	French Republic	Paris	French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen
GA	Q1000	Gabon	Gabonese Republic	Libreville	Gabonese
GM	Q1005	Gambia	The Gambia|the Gambia	Banjul	Gambian
GE	Q230	Georgia	Republic of Georgia	Tbilisi	Georgian
DE	Q183	Germany	Federal Republic of Germany|Federal Republic	Berlin	German
GH	Q117	Ghana	Republic of Ghana	Accra	Ghanaian
GR	Q41	Greece	Hellenic Republic	Athens	Greek|Hellenic
GD	Q769	Grenada		St George's|Saint George's	Grenadian
GT	Q774	Guatemala	Republic of Guatemala	Guatemala City	Guatemalan
GN	Q1006	Guinea	Republic of Guinea|Guinea-Conakry	Conakry	Guinean
GW	Q1007	Guinea-Bissau	Guinea Bissau	Bissau	Bissau-Guinean
GY	Q734	Guyana	Co-operative Republic of Guyana	Georgetown	Guyanese
HT	Q790	Haiti	Republic of Haiti	Port-au-Prince	Haitian
HN	Q783	Honduras	Republic of Honduras	Tegucigalpa	Honduran
HU	Q28	Hungary		Budapest	Hungarian
IS	Q189	Iceland	Republic of Iceland	Reykjavík|Reykjavik	Icelandic|Icelander
IN	Q668	India	Republic of India|Bharat	New Delhi	Indian
ID	Q252	Indonesia	Republic of Indonesia	Jakarta	Indonesian
IR	Q794	Iran	Islamic Republic of Iran|Islamic Republic|Persia	Tehran|Teheran	Iranian|Persian
IQ	Q796	Iraq	Republic of Iraq	Baghdad	Iraqi
IE	Q27	Ireland	Republic of Ireland|Irish Republic|Eire	Dublin	Irish|Irishman|Irishmen|Irishwoman|Irishwomen
IL	Q801	Israel	State of Israel	Jerusalem	Israeli
IT	Q38	Italy	Italian Republic	Rome	Italian
CI	Q1008	Ivory Coast	Côte d'Ivoire|Cote d'Ivoire	Yamoussoukro|Abidjan	Ivorian
JM	Q766	Jamaica		Kingston	Jamaican
JP	Q17	Japan		Tokyo	Japanese
JO	Q810	Jordan	Hashemite Kingdom of Jordan|Hashemite Kingdom	Amman	Jordanian
KZ	Q232	Kazakhstan	Republic of Kazakhstan	Astana|Nur-Sultan	Kazakh|Kazakhstani
KE	Q114	Kenya	Republic of Kenya	Nairobi	Kenyan
KI	Q710	Kiribati		South Tarawa|Tarawa	I-Kiribati
XK	Q1246	Kosovo	Republic of Kosovo|Kosova	Pristina|Prishtina	Kosovar|Kosovan
KW	Q817	Kuwait	State of Kuwait	Kuwait City	Kuwaiti
KG	Q813	Kyrgyzstan	Kyrgyz Republic|Kirghizia	Bishkek	Kyrgyz|Kyrgyzstani
LA	Q819	Laos	Lao People's Democratic Republic|Lao PDR	Vientiane	Lao|Laotian
LV	Q211	Latvia	Republic of Latvia	Riga	Latvian
LB	Q822	Lebanon	Lebanese Republic	Beirut	Lebanese
LS	Q1013	Lesotho	Kingdom of Lesotho	Maseru	Basotho|Mosotho
LR	Q1014	Liberia	Republic of Liberia	Monrovia	Liberian
LY	Q1016	Libya	State of Libya	Tripoli	Libyan
LI	Q347	Liechtenstein	Principality of Liechtenstein	Vaduz	Liechtensteiner
LT	Q37	Lithuania	Republic of Lithuania	Vilnius	Lithuanian
LU	Q32	Luxembourg	Grand Duchy of Luxembourg|Luxemburg	Luxembourg City	Luxembourger|Luxembourgish
MG	Q1019	Madagascar	Republic of Madagascar	Antananarivo	Malagasy|Madagascan
MW	Q1020	Malawi	Republic of Malawi	Lilongwe	Malawian
MY	Q833	Malaysia		Kuala Lumpur|Putrajaya	Malaysian
MV	Q826	Maldives	the Maldives|The Maldives	Malé	Maldivian
ML	Q912	Mali	Republic of Mali	Bamako	Malian
MT	Q233	Malta	Republic of Malta	Valletta	Maltese
MH	Q709	Marshall Islands	Republic of the Marshall Islands	Majuro	Marshallese
MR	Q1025	Mauritania	Islamic Republic of Mauritania	Nouakchott	Mauritanian
MU	Q1027	Mauritius	Republic of Mauritius	Port Louis	Mauritian
MX	Q96	Mexico	United Mexican States|México	Mexico City	Mexican
FM	Q702	Micronesia	Federated States of Micronesia	Palikir	Micronesian
MD	Q217	Moldova	Republic of Moldova|Moldavia	Chisinau|Chișinău|Kishinev	Moldovan|Moldavian
MC	Q235	Monaco	Principality of Monaco		Monegasque|Monégasque|Monacan
MN	Q711	Mongolia	Outer Mongolia	Ulaanbaatar|Ulan Bator	Mongolian|Mongol
ME	Q236	Montenegro		Podgorica	Montenegrin
MA	Q1028	Morocco	Kingdom of Morocco	Rabat	Moroccan
MZ	Q1029	Mozambique	Republic of Mozambique	Maputo	Mozambican
MM	Q836	Myanmar	Burma|Republic of the Union of Myanmar	Naypyidaw|Naypyitaw|Nay Pyi Taw	Burmese|Myanmarese
NA	Q1030	Namibia	Republic of Namibia	Windhoek	Namibian
NR	Q697	Nauru		Yaren	Nauruan
NP	Q837	Nepal	Federal Democratic Republic of Nepal	Kathmandu|Katmandu	Nepali|Nepalese
NL	Q55	Netherlands	the Netherlands|The Netherlands|Holland|Kingdom of the Netherlands	Amsterdam	Dutch|Dutchman|Dutchmen|Dutchwoman|Netherlander
NZ	Q664	New Zealand	Aotearoa|NZ	Wellington	New Zealander|Kiwi
NI	Q811	Nicaragua	Republic of Nicaragua	Managua	Nicaraguan
NE	Q1032	Niger	Republic of the Niger	Niamey	Nigerien
NG	Q1033	Nigeria	Federal Republic of Nigeria	Abuja	Nigerian
KP	Q423	North Korea	Democratic People's Republic of Korea|DPRK|D.P.R.K.|N. Korea|N.Korea|NKorea|N Korea	Pyongyang|P'yongyang	North Korean
MK	Q221	North Macedonia	Republic of North Macedonia|Macedonia|FYROM|Former Yugoslav Republic of Macedonia	Skopje	Macedonian|North Macedonian
NO	Q20	Norway	Kingdom of Norway	Oslo	Norwegian
OM	Q842	Oman	Sultanate of Oman	Muscat	Omani
PK	Q843	Pakistan	Islamic Republic of Pakistan	Islamabad	Pakistani
PW	Q695	Palau	Republic of Palau	Ngerulmud	Palauan
PS	Q219060	Palestine	State of Palestine|Palestinian territories|Palestinian Territories|occupied Palestinian territories	Ramallah	Palestinian
PA	Q804	Panama	Republic of Panama	Panama City	Panamanian
PG	Q691	Papua New Guinea	PNG	Port Moresby	Papua New Guinean
PY	Q733	Paraguay	Republic of Paraguay	Asunción|Asuncion	Paraguayan
PE	Q419	Peru	Republic of Peru	Lima	Peruvian
PH	Q928	Philippines	the Philippines|The Philippines|Republic of the Philippines	Manila	Filipino|Filipina|Philippine
PL	Q36	Poland	Republic of Poland	Warsaw	Polish|Pole
PT	Q45	Portugal	Portuguese Republic	Lisbon	Portuguese
QA	Q846	Qatar	State of Qatar	Doha	Qatari
RO	Q218	Romania	Rumania	Bucharest	Romanian
RU	Q159	Russia	Russian Federation	Moscow	Russian
RW	Q1037	Rwanda	Republic of Rwanda	Kigali	Rwandan
KN	Q763	Saint Kitts and Nevis	St Kitts and Nevis|St. Kitts and Nevis	Basseterre	Kittitian|Nevisian
LC	Q760	Saint Lucia	St Lucia|St. Lucia	Castries	Saint Lucian|St Lucian
VC	Q757	Saint Vincent and the Grenadines	St Vincent and the Grenadines|St. Vincent and the Grenadines	Kingstown	Vincentian
WS	Q683	Samoa	Western Samoa	Apia	Samoan
SM	Q238	San Marino	Republic of San Marino		Sammarinese
ST	Q1039	São Tomé and Príncipe	Sao Tome and Principe	São Tomé|Sao Tome	Santomean
SA	Q851	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Riyadh	Saudi|Saudi Arabian
SN	Q1041	Senegal	Republic of Senegal	Dakar	Senegalese
RS	Q403	Serbia	Republic of Serbia	Belgrade	Serbian|Serb
SC	Q1042	Seychelles	the Seychelles		Seychellois
SL	Q1044	Sierra Leone	Republic of Sierra Leone	Freetown	Sierra Leonean|Sierra Leonian
SG	Q334	Singapore	Republic of Singapore		Singaporean
SK	Q214	Slovakia	Slovak Republic	Bratislava	Slovak|Slovakian
SI	Q215	Slovenia	Republic of Slovenia	Ljubljana	Slovenian|Slovene
SB	Q685	Solomon Islands	the Solomons	Honiara	Solomon Islander
SO	Q1045	Somalia	Federal Republic of Somalia	Mogadishu	Somali|Somalian
ZA	Q258	South Africa	Republic of South Africa|RSA	Pretoria|Cape Town	South African
KR	Q884	South Korea	Republic of Korea|ROK|R.O.K.|S. Korea|S.Korea|SKorea|S Korea	Seoul	South Korean
SS	Q958	South Sudan	Republic of South Sudan	Juba	South Sudanese
ES	Q29	Spain	Kingdom of Spain	Madrid	Spanish|Spaniard
LK	Q854	Sri Lanka	Ceylon|Democratic Socialist Republic of Sri Lanka	Colombo|Sri Jayawardenepura Kotte	Sri Lankan
SD	Q1049	Sudan	Republic of the Sudan	Khartoum	Sudanese
SR	Q730	Suriname	Surinam	Paramaribo	Surinamese
SE	Q34	Sweden	Kingdom of Sweden	Stockholm	Swedish|Swede
CH	Q39	Switzerland	Swiss Confederation	Bern|Berne	Swiss
SY	Q858	Syria	Syrian Arab Republic	Damascus	Syrian
TW	Q865	Taiwan	Republic of China|Chinese Taipei|Formosa	Taipei	Taiwanese
TJ	Q863	Tajikistan	Republic of Tajikistan	Dushanbe	Tajik|Tajikistani
TZ	Q924	Tanzania	United Republic of Tanzania	Dodoma|Dar es Salaam	Tanzanian
TH	Q869	Thailand	Kingdom of Thailand|Siam	Bangkok	Thai
TL	Q574	Timor-Leste	East Timor|Timor Leste	Dili	Timorese|East Timorese
TG	Q945	Togo	Togolese Republic	Lomé|Lome	Togolese
TO	Q678	Tonga	Kingdom of Tonga	Nuku'alofa|Nukuʻalofa	Tongan
TT	Q754	Trinidad and Tobago	Trinidad & Tobago|Trinidad	Port of Spain	Trinidadian|Tobagonian
TN	Q948	Tunisia	Republic of Tunisia	Tunis	Tunisian
TR	Q43	Turkey	Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye	Ankara	Turkish|Turk
TM	Q874	Turkmenistan		Ashgabat	Turkmen|Turkmenistani
TV	Q672	Tuvalu		Funafuti	Tuvaluan
UG	Q1036	Uganda	Republic of Uganda	Kampala	Ugandan
UA	Q212	Ukraine	the Ukraine	Kyiv|Kiev	Ukrainian
AE	Q878	United Arab Emirates	UAE|U.A.E.|the Emirates|Emirates	Abu Dhabi	Emirati
GB	Q145	United Kingdom	UK|U.K.|Britain|Great Britain|GB|United Kingdom of Great Britain and Northern Ireland	London	British|Briton|Brit
US	Q30	United States	United States of America|US|U.S.|USA|U.S.A.|America|the States	Washington|Washington, D.C.|Washington D.C.|Washington DC|Washington, DC	American
UY	Q77	Uruguay	Oriental Republic of Uruguay	Montevideo	Uruguayan
UZ	Q265	Uzbekistan	Republic of Uzbekistan	Tashkent	Uzbek|Uzbekistani
VU	Q686	Vanuatu	New Hebrides	Port Vila	Ni-Vanuatu|Vanuatuan
VA	Q237	Vatican City	the Vatican|Vatican|Holy See|the Holy See		
VE	Q717	Venezuela	Bolivarian Republic of Venezuela	Caracas	Venezuelan
VN	Q881	Vietnam	Viet Nam|Socialist Republic of Vietnam	Hanoi	Vietnamese
YE	Q805	Yemen	Republic of Yemen	Sanaa|Sana'a|Sana	Yemeni
ZM	Q953	Zambia	Republic of Zambia	Lusaka	Zambian
ZW	Q954	Zimbabwe	Republic of Zimbabwe|Rhodesia	Harare	Zimbabwean
HK	Q8646	Hong Kong	Hongkong|HKSAR		Hong Konger|Hongkonger
MO	Q14773	Macau	Macao		Macanese
GL	Q223	Greenland		Nuuk	Greenlandic|Greenlander
FO	Q4628	Faroe Islands	the Faroes|Faeroe Islands	Tórshavn|Torshavn	Faroese
PR	Q1183	Puerto Rico		San Juan	Puerto Rican
EH	Q6250	Western Sahara		Laayoune|El Aaiún	Sahrawi
GI	Q1410	Gibraltar			Gibraltarian
BM	Q23635	Bermuda			Bermudian
KY	Q5785	Cayman Islands	the Caymans	George Town	Caymanian
VG	Q25305	British Virgin Islands		Road Town	
VI	Q11703	United States Virgin Islands	U.S. Virgin Islands|US Virgin Islands	Charlotte Amalie	
GU	Q16635	Guam		Hagåtña|Hagatna	Guamanian
AS	Q16641	American Samoa		Pago Pago	
FK	Q9648	Falkland Islands	the Falklands|Falklands|Malvinas		Falkland Islander
NC	Q33788	New Caledonia		Nouméa|Noumea	New Caledonian
PF	Q30971	French Polynesia	Tahiti	Papeete	
AW	Q21203	Aruba		Oranjestad	Aruban
CW	Q25279	Curaçao	Curacao	Willemstad	
GP	Q17012	Guadeloupe		Basse-Terre	
MQ	Q17054	Martinique		Fort-de-France	
RE	Q17070	Réunion	Reunion Island	Saint-Denis	
GF	Q3769	French Guiana		Cayenne	
YT	Q17063	Mayotte		Mamoudzou	
JE	Q785	Jersey		Saint Helier|St Helier	
GG	Q25230	Guernsey		Saint Peter Port|St Peter Port	
IM	Q9676	Isle of Man			Manx
CK	Q26988	Cook Islands		Avarua	Cook Islander
NU	Q34020	Niue		Alofi	Niuean
SH	Q192184	Saint Helena	St Helena|St. Helena		
MS	Q13353	Montserrat			
TC	Q18221	Turks and Caicos Islands	Turks and Caicos	Cockburn Town	
AI	Q25228	Anguilla			Anguillian
SX	Q26273	Sint Maarten		Philipsburg	
AQ	Q51	Antarctica			
SU		Soviet Union	USSR|U.S.S.R.|Union of Soviet Socialist Republics|Soviet Russia		Soviet
YU		Yugoslavia			Yugoslav|Yugoslavian
CS		Czechoslovakia			Czechoslovak|Czechoslovakian
DD		East Germany	German Democratic Republic|GDR	East Berlin	East German`;
