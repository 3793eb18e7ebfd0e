// Made by tools/build-lexicon.ts from data/lexicon/organizations.tsv; do not edit.
// International and other large organizations, with acronyms, other names and Wikidata identifiers.
// Written for Variorum from general knowledge. Licence: MIT, as the rest of the project.
// kind: intergovernmental, party, armed-group, company, charity, sport, research, union. Lists are separated by "|".
// Wikidata identifiers are those that name-suggestion-index 8.0.20260918 (BSD-3-Clause) holds under the same name; empty where it has none.
// Columns: name, other_names, country, kind, wikidata.
export const organizationRows: string = `United Nations	UN|U.N.|United Nations Organization		intergovernmental	Q1065
United Nations Security Council	UN Security Council|U.N. Security Council|Security Council|UNSC		intergovernmental	
United Nations General Assembly	UN General Assembly|U.N. General Assembly|General Assembly|UNGA		intergovernmental	
UN Human Rights Council	United Nations Human Rights Council|U.N. Human Rights Council|Human Rights Council		intergovernmental	
UNHCR	UN High Commissioner for Refugees|United Nations High Commissioner for Refugees		intergovernmental	Q132551
UNICEF	Unicef|United Nations Children's Fund|UN Children's Fund		intergovernmental	Q740308
UNESCO	Unesco		intergovernmental	
World Food Programme	World Food Program|WFP		intergovernmental	Q204344
United Nations Development Programme	UNDP|UN Development Programme		intergovernmental	
UNRWA			intergovernmental	
World Health Organization	World Health Organisation|WHO|W.H.O.		intergovernmental	
International Monetary Fund	IMF|I.M.F.		intergovernmental	
World Bank	the World Bank|World Bank Group		intergovernmental	
World Trade Organization	World Trade Organisation|WTO|W.T.O.		intergovernmental	
International Atomic Energy Agency	IAEA		intergovernmental	
International Criminal Court	ICC		intergovernmental	
International Court of Justice	ICJ|World Court		intergovernmental	
International Labour Organization	International Labor Organization|ILO		intergovernmental	
International Energy Agency	IEA		intergovernmental	
International Organization for Migration	International Organisation for Migration|IOM		intergovernmental	
European Union	EU|E.U.		intergovernmental	Q458
European Commission	EU Commission|EC		intergovernmental	
European Parliament	EU parliament|MEPs		intergovernmental	
European Council			intergovernmental	
European Central Bank	ECB|E.C.B.		intergovernmental	
European Court of Justice	ECJ|Court of Justice of the European Union		intergovernmental	
European Court of Human Rights	ECHR		intergovernmental	
Council of Europe			intergovernmental	
NATO	Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|N.A.T.O.		intergovernmental	Q7184
OSCE	Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe		intergovernmental	
African Union	AU		intergovernmental	
ECOWAS	Ecowas|Economic Community of West African States		intergovernmental	
ASEAN	Asean|Association of Southeast Asian Nations|Association of South East Asian Nations		intergovernmental	Q7768
Arab League	League of Arab States		intergovernmental	
Gulf Cooperation Council	GCC		intergovernmental	
OPEC	Opec|Organization of the Petroleum Exporting Countries|OPEC+		intergovernmental	
OECD	Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development		intergovernmental	
Organization of American States	OAS		intergovernmental	
Mercosur			intergovernmental	
APEC	Apec|Asia-Pacific Economic Cooperation		intergovernmental	
Shanghai Cooperation Organisation	Shanghai Cooperation Organization|SCO		intergovernmental	
Eurasian Economic Union	EAEU		intergovernmental	
Collective Security Treaty Organization	CSTO		intergovernmental	
Commonwealth of Independent States	CIS		intergovernmental	
BRICS	Brics		intergovernmental	
G7	Group of Seven|G-7		intergovernmental	
G8	Group of Eight|G-8		intergovernmental	
G20	Group of 20|G-20|Group of Twenty		intergovernmental	
Interpol	INTERPOL		intergovernmental	
Europol	EUROPOL		intergovernmental	
Eurogroup			intergovernmental	
Frontex			intergovernmental	
European Space Agency	ESA		intergovernmental	
CERN	Cern		research	
Asian Development Bank	ADB		intergovernmental	
Asian Infrastructure Investment Bank	AIIB		intergovernmental	
Organisation of Islamic Cooperation	Organization of Islamic Cooperation|OIC		intergovernmental	
Organisation for the Prohibition of Chemical Weapons	Organization for the Prohibition of Chemical Weapons|OPCW		intergovernmental	
World Economic Forum	WEF		intergovernmental	
International Committee of the Red Cross	ICRC		charity	
Red Cross	the Red Cross|International Red Cross		charity	
Red Crescent			charity	
Médecins Sans Frontières	Medecins Sans Frontieres|MSF|Doctors Without Borders		charity	Q49330
Amnesty International	Amnesty		charity	
Human Rights Watch	HRW		charity	
Greenpeace			charity	Q81307
Oxfam			charity	
Save the Children			charity	
World Wildlife Fund	WWF|World Wide Fund for Nature		charity	
Transparency International			charity	
Reporters Without Borders	Reporters Sans Frontières|RSF		charity	
Committee to Protect Journalists	CPJ		charity	
American Civil Liberties Union	ACLU	US	charity	
National Rifle Association	NRA|N.R.A.	US	charity	
NAACP	National Association for the Advancement of Colored People	US	charity	
Planned Parenthood		US	charity	
Black Lives Matter	BLM		charity	
Democratic Party	Democrats|Dems	US	party	
Republican Party	GOP|G.O.P.|Republicans	US	party	
Democratic National Committee	DNC	US	party	
Republican National Committee	RNC	US	party	
Conservative Party	Tories|Tory Party|Conservatives	GB	party	
Labour Party	Labour	GB	party	
Liberal Democrats	Lib Dems	GB	party	
Scottish National Party	SNP	GB	party	
UKIP	Ukip|UK Independence Party	GB	party	
Sinn Féin	Sinn Fein	IE	party	
Democratic Unionist Party	DUP	GB	party	
Christian Democratic Union	CDU	DE	party	
Christian Social Union	CSU	DE	party	
Social Democratic Party	SPD	DE	party	
Alternative for Germany	AfD|Alternative für Deutschland	DE	party	
National Front	Front National|National Rally|Rassemblement National	FR	party	
En Marche	La République En Marche	FR	party	
Syriza	SYRIZA	GR	party	
Golden Dawn		GR	party	
Podemos		ES	party	
Five Star Movement	M5S	IT	party	
Fidesz		HU	party	
Law and Justice	PiS	PL	party	
United Russia		RU	party	
Communist Party of China	Chinese Communist Party|CCP|CPC	CN	party	
Kuomintang	KMT	TW	party	
Democratic Progressive Party	DPP	TW	party	
Bharatiya Janata Party	BJP	IN	party	
Indian National Congress	Congress party|Congress Party	IN	party	
Aam Aadmi Party	AAP	IN	party	
Pakistan Muslim League	PML-N	PK	party	
Pakistan Tehreek-e-Insaf	PTI	PK	party	
Likud		IL	party	
African National Congress	ANC	ZA	party	
Economic Freedom Fighters	EFF	ZA	party	
All Progressives Congress	APC	NG	party	
Peoples Democratic Party	PDP	NG	party	
Justice and Development Party	AKP|AK Party	TR	party	
Kurdistan Workers' Party	PKK	TR	armed-group	
Muslim Brotherhood		EG	party	
Palestine Liberation Organization	PLO	PS	party	
Palestinian Authority	PA|Palestinian National Authority	PS	intergovernmental	
Fatah		PS	party	
Hamas		PS	armed-group	
Islamic Jihad	Palestinian Islamic Jihad	PS	armed-group	
Hezbollah	Hizbullah|Hizbollah	LB	armed-group	
Taliban	Taleban|the Taliban	AF	armed-group	
al-Qaeda	al-Qaida|Al-Qaeda|Al Qaeda|al Qaeda|al-Qa'ida|Al-Qaida		armed-group	
Islamic State	ISIS|Isis|ISIL|Isil|IS|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State group		armed-group	
Boko Haram		NG	armed-group	
al-Shabaab	Al-Shabaab|al-Shabab|Al Shabaab|al Shabaab|Shabaab|Shabab	SO	armed-group	
al-Nusra Front	Nusra Front|Jabhat al-Nusra	SY	armed-group	
Houthis	Houthi movement|Houthi rebels|Ansar Allah	YE	armed-group	
Free Syrian Army	FSA	SY	armed-group	
Syrian Democratic Forces	SDF	SY	armed-group	
YPG	People's Protection Units	SY	armed-group	
FARC	Farc|Revolutionary Armed Forces of Colombia	CO	armed-group	
ELN	National Liberation Army	CO	armed-group	
Lashkar-e-Taiba	LeT|Lashkar-e-Tayyiba	PK	armed-group	
Haqqani network	Haqqani Network	AF	armed-group	
Wagner Group	Wagner	RU	armed-group	
Irish Republican Army	IRA	IE	armed-group	
ETA		ES	armed-group	
Lord's Resistance Army	LRA	UG	armed-group	
Ku Klux Klan	KKK	US	armed-group	
FIFA	Fifa		sport	
UEFA	Uefa		sport	
International Olympic Committee	IOC|I.O.C.		sport	
World Anti-Doping Agency	WADA|Wada		sport	
IAAF	World Athletics		sport	
NBA	National Basketball Association	US	sport	
NFL	National Football League	US	sport	
MLB	Major League Baseball	US	sport	
NHL	National Hockey League	US	sport	
NCAA		US	sport	
Premier League	English Premier League	GB	sport	
Football Association		GB	sport	
International Cricket Council			sport	
BCCI	Board of Control for Cricket in India	IN	sport	
Google		US	company	Q95
Alphabet	Alphabet Inc|Alphabet Inc.	US	company	
Apple	Apple Inc|Apple Inc.	US	company	Q312
Microsoft	Microsoft Corp|Microsoft Corporation|Microsoft Corp.	US	company	Q2283
Amazon	Amazon.com|Amazon.com Inc	US	company	Q3884
Facebook	Facebook Inc|Facebook Inc.	US	company	
Meta	Meta Platforms	US	company	Q380
Twitter	Twitter Inc	US	company	
YouTube	Youtube	US	company	
Instagram		US	company	
WhatsApp	Whatsapp	US	company	
Netflix		US	company	
Uber	Uber Technologies	US	company	
Airbnb		US	company	
SpaceX		US	company	
Tesla	Tesla Motors|Tesla Inc|Tesla Inc.	US	company	Q478214
Intel	Intel Corp	US	company	
IBM	International Business Machines	US	company	
Boeing	Boeing Co	US	company	Q66
Airbus			company	
Lockheed Martin		US	company	
General Electric		US	company	
General Motors		US	company	
Ford	Ford Motor|Ford Motor Co|Ford Motor Company	US	company	
Chrysler	Fiat Chrysler		company	
Toyota	Toyota Motor|Toyota Motor Corp	JP	company	Q53268
Honda	Honda Motor	JP	company	
Nissan	Nissan Motor	JP	company	
Volkswagen	VW	DE	company	
BMW		DE	company	
Daimler		DE	company	
Siemens		DE	company	
Deutsche Bank		DE	company	
Lufthansa		DE	company	
Samsung	Samsung Group	KR	company	
Samsung Electronics	Samsung Electronics Co	KR	company	
Hyundai	Hyundai Motor	KR	company	
Sony	Sony Corp	JP	company	
Toshiba		JP	company	
SoftBank	Softbank	JP	company	
Huawei	Huawei Technologies	CN	company	
ZTE		CN	company	
Alibaba	Alibaba Group	CN	company	
Tencent		CN	company	
ByteDance	Bytedance	CN	company	
TikTok	Tiktok		company	
Foxconn	Hon Hai	TW	company	
ExxonMobil	Exxon Mobil|Exxon	US	company	
Chevron		US	company	
BP	British Petroleum	GB	company	Q152057
Shell	Royal Dutch Shell		company	Q154950
Total	TotalEnergies	FR	company	
Gazprom		RU	company	
Rosneft		RU	company	
Lukoil		RU	company	
Sberbank		RU	company	
Rosatom		RU	company	
Aeroflot		RU	company	
Naftogaz		UA	company	
Saudi Aramco	Aramco	SA	company	
Petrobras		BR	company	
PDVSA		VE	company	
Goldman Sachs	Goldman	US	company	
JPMorgan	JPMorgan Chase|JP Morgan|J.P. Morgan	US	company	
Morgan Stanley		US	company	
Citigroup	Citi	US	company	
Bank of America		US	company	
Wells Fargo		US	company	
HSBC		GB	company	
Barclays		GB	company	
Lloyds	Lloyds Banking Group	GB	company	
RBS	Royal Bank of Scotland	GB	company	
UBS		CH	company	
Credit Suisse		CH	company	
BNP Paribas		FR	company	
Standard & Poor's	S&P|Standard and Poor's	US	company	
Moody's	Moody's Investors Service	US	company	
Walmart	Wal-Mart	US	company	
McDonald's		US	company	
Starbucks		US	company	
Coca-Cola	Coca Cola	US	company	
Nike		US	company	
Disney	Walt Disney|Walt Disney Co	US	company	
AT&T		US	company	
Verizon		US	company	
Comcast		US	company	
Pfizer		US	company	
Moderna		US	company	
AstraZeneca	Astrazeneca	GB	company	
Johnson & Johnson	J&J	US	company	
Tesco		GB	company	
British Airways		GB	company	
Ryanair		IE	company	
Malaysia Airlines		MY	company	
Air France		FR	company	
Emirates Airline		AE	company	
Tata	Tata Group|Tata Sons	IN	company	
Reliance	Reliance Industries	IN	company	
Cato Institute		US	research	
Brookings Institution	Brookings	US	research	
Heritage Foundation		US	research	
RAND Corporation	Rand Corporation|RAND	US	research	
Carnegie Endowment for International Peace	Carnegie Endowment	US	research	
Council on Foreign Relations	CFR	US	research	
Chatham House		GB	research	
International Crisis Group			research	
Center for Strategic and International Studies	CSIS	US	research	
International Institute for Strategic Studies	IISS	GB	research	
American Enterprise Institute	AEI	US	research	
Atlantic Council		US	research	
Harvard University	Harvard	US	research	
Yale University	Yale	US	research	
Stanford University	Stanford	US	research	
Princeton University	Princeton	US	research	
Columbia University		US	research	
MIT	Massachusetts Institute of Technology	US	research	
Oxford University	University of Oxford	GB	research	
Cambridge University	University of Cambridge	GB	research	
London School of Economics	LSE	GB	research	
Johns Hopkins University	Johns Hopkins	US	research	
Georgetown University		US	research	
George Washington University		US	research	
Stimson Center		US	research	
Catholic Church	Roman Catholic Church	VA	charity	
Russian Orthodox Church		RU	charity	
Church of England		GB	charity	
AFL-CIO		US	union	
Fitch	Fitch Ratings	US	company	
New York Stock Exchange	NYSE	US	company	
Nasdaq	NASDAQ	US	company	
Syrian Observatory for Human Rights	SOHR		charity	
Wikipedia			charity	
WikiLeaks	Wikileaks		charity	
Bilderberg			intergovernmental	
Rosoboronexport		RU	company	
Arizona Diamondbacks	Diamondbacks	US	sport	
Atlanta Braves		US	sport	
Baltimore Orioles	Orioles	US	sport	
Boston Red Sox	Red Sox	US	sport	
Chicago Cubs	Cubs	US	sport	
Chicago White Sox	White Sox	US	sport	
Cincinnati Reds		US	sport	
Cleveland Indians		US	sport	
Colorado Rockies		US	sport	
Detroit Tigers		US	sport	
Houston Astros	Astros	US	sport	
Kansas City Royals		US	sport	
Los Angeles Angels		US	sport	
Los Angeles Dodgers	Dodgers|L.A. Dodgers	US	sport	
Miami Marlins	Florida Marlins	US	sport	
Milwaukee Brewers		US	sport	
Minnesota Twins		US	sport	
New York Mets	Mets	US	sport	
New York Yankees	Yankees	US	sport	
Oakland Athletics	Oakland A's	US	sport	
Philadelphia Phillies	Phillies	US	sport	
Pittsburgh Pirates		US	sport	
San Diego Padres	Padres	US	sport	
San Francisco Giants		US	sport	
Seattle Mariners		US	sport	
St. Louis Cardinals		US	sport	
Tampa Bay Rays		US	sport	
Texas Rangers		US	sport	
Toronto Blue Jays	Blue Jays	US	sport	
Washington Nationals		US	sport	
Arizona Cardinals		US	sport	
Atlanta Falcons		US	sport	
Baltimore Ravens		US	sport	
Buffalo Bills		US	sport	
Carolina Panthers		US	sport	
Chicago Bears		US	sport	
Cincinnati Bengals		US	sport	
Cleveland Browns		US	sport	
Dallas Cowboys		US	sport	
Denver Broncos	Broncos	US	sport	
Detroit Lions		US	sport	
Green Bay Packers	Packers	US	sport	
Houston Texans		US	sport	
Indianapolis Colts		US	sport	
Jacksonville Jaguars		US	sport	
Kansas City Chiefs		US	sport	
Los Angeles Rams	St. Louis Rams	US	sport	
Miami Dolphins		US	sport	
Minnesota Vikings		US	sport	
New England Patriots		US	sport	
New Orleans Saints		US	sport	
New York Giants		US	sport	
New York Jets		US	sport	
Oakland Raiders	Las Vegas Raiders	US	sport	
Philadelphia Eagles		US	sport	
Pittsburgh Steelers	Steelers	US	sport	
San Diego Chargers	Los Angeles Chargers	US	sport	
San Francisco 49ers	49ers	US	sport	
Seattle Seahawks	Seahawks	US	sport	
Tampa Bay Buccaneers		US	sport	
Tennessee Titans		US	sport	
Washington Redskins	Redskins	US	sport	
Atlanta Hawks		US	sport	
Boston Celtics	Celtics	US	sport	
Brooklyn Nets		US	sport	
Charlotte Hornets		US	sport	
Chicago Bulls		US	sport	
Cleveland Cavaliers		US	sport	
Dallas Mavericks		US	sport	
Denver Nuggets		US	sport	
Detroit Pistons		US	sport	
Golden State Warriors		US	sport	
Houston Rockets		US	sport	
Indiana Pacers		US	sport	
Los Angeles Clippers	L.A. Clippers	US	sport	
Los Angeles Lakers	Lakers	US	sport	
Memphis Grizzlies		US	sport	
Miami Heat		US	sport	
Milwaukee Bucks		US	sport	
Minnesota Timberwolves		US	sport	
New Orleans Pelicans		US	sport	
New York Knicks	Knicks	US	sport	
Oklahoma City Thunder		US	sport	
Orlando Magic		US	sport	
Philadelphia 76ers	76ers	US	sport	
Phoenix Suns		US	sport	
Portland Trail Blazers		US	sport	
Sacramento Kings		US	sport	
San Antonio Spurs		US	sport	
Toronto Raptors		US	sport	
Utah Jazz		US	sport	
Washington Wizards		US	sport	
Boston Bruins		US	sport	
Chicago Blackhawks		US	sport	
Detroit Red Wings		US	sport	
Edmonton Oilers		US	sport	
Montreal Canadiens		US	sport	
New York Rangers		US	sport	
Pittsburgh Penguins		US	sport	
Toronto Maple Leafs		US	sport	
Vancouver Canucks		US	sport	
Washington Capitals		US	sport	
Arsenal F.C.	Arsenal FC	GB	sport	
Manchester United	Man United|Man Utd	GB	sport	
Manchester City	Man City	GB	sport	
Chelsea F.C.	Chelsea FC	GB	sport	
Liverpool F.C.	Liverpool FC	GB	sport	
Tottenham Hotspur	Tottenham	GB	sport	
Aston Villa		GB	sport	
West Ham United	West Ham	GB	sport	
Newcastle United		GB	sport	
Leicester City		GB	sport	
Swansea City		GB	sport	
Real Madrid			sport	
Bayern Munich			sport	
FC Barcelona			sport	
Paris Saint-Germain	PSG		sport	
AC Milan			sport	
Inter Milan			sport	
Juventus			sport	
Borussia Dortmund			sport	
Ajax Amsterdam			sport	
Skype			company	
Snapchat	Snap Inc		company	
Reddit			company	
Pinterest			company	
LinkedIn			company	
Kickstarter			company	
PayPal			company	
eBay			company	
Yahoo	Yahoo!|Yahoo Inc		company	
AOL			company	
Dropbox			company	
Spotify			company	
Hulu			company	
T-Mobile			company	
Verizon Wireless			company	
Warner Bros.	Warner Bros		company	
Paramount Pictures			company	
Universal Pictures			company	
Sony Pictures	Sony Pictures Entertainment		company	
Time Warner			company	
Viacom			company	
Costco			company	
Home Depot			company	
Best Buy			company	
Sears			company	
Kmart			company	
J.C. Penney	JCPenney|J. C. Penney		company	
Walgreens			company	
CVS			company	
Procter & Gamble	P&G|Procter and Gamble		company	
Unilever			company	
Nestlé	Nestle		company	
Kraft Foods			company	
Mondelez	Mondelez International|Mondelēz		company	
General Mills			company	
Kimberly-Clark			company	
Clorox	Clorox Co		company	
Colgate-Palmolive			company	
PepsiCo			company	
Anheuser-Busch			company	
Chick-fil-A	Chick-Fil-A		company	
Burger King			company	
KFC			company	
Taco Bell			company	
Dunkin' Donuts			company	
Chipotle			company	
Hewlett-Packard	Hewlett Packard		company	
Cisco Systems			company	
Qualcomm			company	
Nvidia			company	
Salesforce			company	
Monsanto			company	
DuPont			company	
Dow Chemical			company	
Novartis			company	
GlaxoSmithKline			company	
Sanofi			company	
Eli Lilly			company	
Raytheon			company	
Northrop Grumman			company	
Halliburton			company	
ConocoPhillips			company	
Koch Industries			company	
BlackRock			company	
Blackstone Group			company	
Bain Capital			company	
Berkshire Hathaway			company	
Fannie Mae			company	
Freddie Mac			company	
American Express			company	
Mastercard	MasterCard		company	
Capital One			company	
Delta Air Lines	Delta Airlines		company	
United Airlines			company	
American Airlines			company	
Southwest Airlines			company	
JetBlue			company	
FedEx			company	
Amtrak			company	
Lyft			company	
Ticketmaster			company	
Live Nation			company	
Sierra Club			charity	
FreedomWorks			charity	
Americans for Prosperity			charity	
Club for Growth			charity	
Emily's List	EMILY's List		charity	
Human Rights Campaign			charity	
Southern Poverty Law Center			charity	
Anti-Defamation League	ADL		charity	
Log Cabin Republicans			charity	
Everytown for Gun Safety			charity	
Crime Stoppers	Crimestoppers		charity	
Salvation Army			charity	
Royal British Legion			charity	
American Legion			charity	
Boy Scouts of America	Boy Scouts		charity	
Girl Scouts			charity	`;
