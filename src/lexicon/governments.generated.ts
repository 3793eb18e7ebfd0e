// Made by tools/build-lexicon.ts from data/lexicon/governments.tsv; do not edit.
// By-names of governments and of their parts: seats, streets and buildings that stand for an organization.
// Written for Variorum from general knowledge. Licence: MIT, as the rest of the project.
// kind: government, parliament, defence, foreign (ministry), court, police, intelligence, treasury. Lists are separated by "|".
// Columns: name, other_names, country, kind, wikidata.
export const governmentRows: string = `Kremlin	the Kremlin	RU	government	
White House	the White House|Oval Office	US	government	
Downing Street	10 Downing Street|No 10|No. 10|Number 10|Number Ten|No.10	GB	government	
Whitehall		GB	government	
Westminster		GB	parliament	
Buckingham Palace		GB	government	
Foreign Office	Foreign, Commonwealth and Development Office|FCDO|Foreign and Commonwealth Office	GB	foreign	
Home Office		GB	government	
Élysée	Elysée|Elysee|Élysée Palace|Elysee Palace|the Elysee|the Élysée	FR	government	
Quai d'Orsay		FR	foreign	
Matignon	Hôtel Matignon	FR	government	
Zhongnanhai		CN	government	
Blue House	Cheong Wa Dae	KR	government	
Kantei		JP	government	
Nagatacho		JP	parliament	
Kasumigaseki		JP	government	
Capitol Hill	the Hill	US	parliament	
Pentagon	the Pentagon|US Department of Defense|Department of Defense|Defense Department	US	defence	Q11208
State Department	US State Department|U.S. State Department|Department of State|US Department of State|U.S. Department of State|Foggy Bottom	US	foreign	Q789915
Justice Department	Department of Justice|US Department of Justice|U.S. Department of Justice|DOJ	US	government	
Treasury Department	US Treasury|U.S. Treasury|Department of the Treasury	US	treasury	
Department of Homeland Security	DHS|Homeland Security	US	government	
Langley		US	intelligence	
Camp David		US	government	
Mar-a-Lago		US	government	
Bundestag	German Bundestag	DE	parliament	
Bundesrat		DE	parliament	
Duma	State Duma|Russian Duma	RU	parliament	
Federation Council		RU	parliament	
Lubyanka		RU	intelligence	
Smolenskaya Square		RU	foreign	
Knesset	Israeli Knesset	IL	parliament	
Verkhovna Rada	Rada|Ukrainian parliament	UA	parliament	
Bankova	Bankova Street	UA	government	
Sejm		PL	parliament	
Dáil	Dail|Dáil Éireann	IE	parliament	
Oireachtas		IE	parliament	
Taoiseach's Office		IE	government	
Quirinale	Quirinal Palace|Quirinal	IT	government	
Palazzo Chigi	Chigi Palace	IT	government	
Moncloa	Moncloa Palace|La Moncloa	ES	government	
Zarzuela	Zarzuela Palace	ES	government	
São Bento		PT	government	
Casa Rosada	Pink House	AR	government	
Planalto	Planalto Palace	BR	government	
Itamaraty		BR	foreign	
Miraflores	Miraflores Palace	VE	government	
La Moneda	Moneda Palace	CL	government	
Los Pinos		MX	government	
Lok Sabha		IN	parliament	
Rajya Sabha		IN	parliament	
South Block		IN	government	
Aiwan-e-Sadr		PK	government	
Malacañang	Malacanang|Malacañang Palace|Malacanang Palace	PH	government	
Istana	Istana Merdeka|Merdeka Palace	ID	government	
Aso Rock	Aso Villa	NG	government	
Union Buildings		ZA	government	
Diet	National Diet|Japanese Diet	JP	parliament	
Supreme People's Assembly		KP	parliament	
Workers' Party of Korea	Korean Workers' Party|Workers Party of Korea	KP	government	
National People's Congress	NPC	CN	parliament	
State Council	China's State Council	CN	government	
Politburo	Politburo Standing Committee	CN	government	
People's Liberation Army	PLA	CN	defence	
Revolutionary Guards	Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard|Iran's Revolutionary Guards	IR	defence	
Majlis	Iranian parliament	IR	parliament	
Israel Defense Forces	IDF|Israel Defence Forces|Israeli Defense Forces|Israeli army|Israeli military	IL	defence	
Mossad		IL	intelligence	
Shin Bet		IL	intelligence	
Scotland Yard	Metropolitan Police|Met Police	GB	police	
House of Commons		GB	parliament	
House of Lords		GB	parliament	
Holyrood	Scottish Parliament	GB	parliament	
Stormont		GB	parliament	
Senedd	Welsh Assembly	GB	parliament	
MI5		GB	intelligence	
MI6	Secret Intelligence Service	GB	intelligence	
GCHQ		GB	intelligence	
NHS	National Health Service	GB	government	
Bank of England		GB	treasury	
Federal Security Service	FSB	RU	intelligence	
KGB		SU	intelligence	
GRU		RU	intelligence	
US Congress	U.S. Congress|United States Congress	US	parliament	Q11268
US Senate	U.S. Senate|United States Senate	US	parliament	Q66096
US House of Representatives	U.S. House of Representatives	US	parliament	Q11701
US Supreme Court	U.S. Supreme Court	US	court	Q11201
Federal Reserve	the Fed|US Federal Reserve|U.S. Federal Reserve|Federal Reserve Board	US	treasury	Q53536
FBI	F.B.I.|Federal Bureau of Investigation	US	police	Q8333
CIA	C.I.A.|Central Intelligence Agency	US	intelligence	Q37230
NSA	National Security Agency	US	intelligence	Q121194
NASA	National Aeronautics and Space Administration	US	government	Q23548
Environmental Protection Agency	EPA	US	government	
Food and Drug Administration	FDA	US	government	
Centers for Disease Control and Prevention	CDC|Centers for Disease Control	US	government	
Securities and Exchange Commission	SEC	US	government	
Federal Aviation Administration	FAA	US	government	
National Transportation Safety Board	NTSB	US	government	
Federal Communications Commission	FCC	US	government	
Federal Emergency Management Agency	FEMA	US	government	
Immigration and Customs Enforcement	ICE	US	police	
Drug Enforcement Administration	DEA	US	police	
Internal Revenue Service	IRS	US	government	
National Security Council	NSC		government	
Berlaymont			government	
Hofburg		AT	government	
Ballhausplatz		AT	government	
Binnenhof		NL	government	
Folketing		DK	parliament	
Riksdag		SE	parliament	
Storting		NO	parliament	
Eduskunta		FI	parliament	
Cortes	Cortes Generales	ES	parliament	
Generalitat		ES	government	
National Assembly			parliament	
Congress			parliament	
Senate			parliament	
House of Representatives			parliament	
Supreme Court			court	
Parliament			parliament	
Treasury			treasury	`;
