// Made by tools/build-lexicon.ts from data/lexicon/media.tsv; do not edit.
// News media: newspapers, magazines, agencies, broadcasters and sites.
// Written for Variorum from general knowledge. Wikidata identifiers are given where sure. Licence: MIT, as the rest of the project.
// kind: newspaper, magazine, agency, broadcaster, site. Lists are separated by "|".
// Columns: name, other_names, country, kind, wikidata.
export const mediaRows: string = `Reuters	Thomson Reuters	GB	agency	Q130879
Associated Press	AP|A.P.|The Associated Press	US	agency	Q40469
Agence France-Presse	AFP|Agence France Presse	FR	agency	Q40464
United Press International	UPI	US	agency	
Bloomberg	Bloomberg News	US	agency	
Press Association	PA Media|Press Assn	GB	agency	
Deutsche Presse-Agentur	DPA|dpa	DE	agency	
EFE		ES	agency	
ANSA	Ansa	IT	agency	
TASS	Tass|ITAR-TASS|Itar-Tass|ITAR-Tass	RU	agency	
RIA Novosti	RIA|Ria Novosti	RU	agency	
Interfax		RU	agency	
Interfax-Ukraine		UA	agency	
Ukrinform		UA	agency	
UNIAN		UA	agency	
Xinhua	Xinhua News Agency|New China News Agency	CN	agency	
China News Service		CN	agency	
Kyodo	Kyodo News	JP	agency	
Jiji Press	Jiji	JP	agency	
Yonhap	Yonhap News Agency|Yonhap News	KR	agency	
Korean Central News Agency	KCNA	KP	agency	
Rodong Sinmun		KP	newspaper	
Press Trust of India	PTI	IN	agency	
Asian News International	ANI	IN	agency	
IANS	Indo-Asian News Service	IN	agency	
Anadolu Agency	Anadolu|Anadolu Ajansı	TR	agency	
IRNA		IR	agency	
Fars News Agency	Fars	IR	agency	
Tasnim	Tasnim News Agency	IR	agency	
Mehr News Agency	Mehr	IR	agency	
SANA	Syrian Arab News Agency	SY	agency	
Saudi Press Agency	SPA	SA	agency	
WAM	Emirates News Agency	AE	agency	
MENA	Middle East News Agency	EG	agency	
Ma'an News Agency	Ma'an	PS	agency	
WAFA	Wafa	PS	agency	
Antara		ID	agency	
Bernama		MY	agency	
Vietnam News Agency	VNA	VN	agency	
Belta	BelTA	BY	agency	
PAP	Polish Press Agency	PL	agency	
Inter Press Service	IPS		agency	
BBC	British Broadcasting Corporation|BBC News|BBC World Service|BBC Radio 4|BBC One|BBC Two|BBC Newsnight	GB	broadcaster	Q9531
ITV	ITV News	GB	broadcaster	
Channel 4	Channel 4 News	GB	broadcaster	
Channel 5		GB	broadcaster	
Sky News	Sky	GB	broadcaster	
LBC	LBC Radio	GB	broadcaster	
CNN	Cable News Network	US	broadcaster	Q48340
Fox News	Fox News Channel|Fox	US	broadcaster	Q186068
MSNBC		US	broadcaster	
CNBC		US	broadcaster	
NBC	NBC News	US	broadcaster	
ABC News	ABC	US	broadcaster	
CBS	CBS News	US	broadcaster	
PBS		US	broadcaster	
NPR	National Public Radio	US	broadcaster	
C-SPAN		US	broadcaster	
HBO		US	broadcaster	
Univision		US	broadcaster	
Telemundo		US	broadcaster	
ESPN		US	broadcaster	
Voice of America	VOA	US	broadcaster	
Radio Free Europe/Radio Liberty	RFE/RL|Radio Free Europe|Radio Liberty	US	broadcaster	
Radio Free Asia	RFA	US	broadcaster	
CBC	CBC News|Canadian Broadcasting Corporation	CA	broadcaster	
CTV	CTV News	CA	broadcaster	
Australian Broadcasting Corporation		AU	broadcaster	
SBS		AU	broadcaster	
Al Jazeera	Al-Jazeera|al-Jazeera|Al Jazeera English	QA	broadcaster	
Al Arabiya	Al-Arabiya|al-Arabiya	SA	broadcaster	
Al Mayadeen		LB	broadcaster	
Al-Manar		LB	broadcaster	
Press TV		IR	broadcaster	
RT	Russia Today	RU	broadcaster	
Sputnik	Sputnik News	RU	agency	
Rossiya 24	Rossiya-24|Rossiya 1	RU	broadcaster	
Channel One		RU	broadcaster	
NTV		RU	broadcaster	
Dozhd	TV Rain	RU	broadcaster	
Ekho Moskvy	Echo of Moscow	RU	broadcaster	
CCTV	China Central Television	CN	broadcaster	
CGTN		CN	broadcaster	
NHK		JP	broadcaster	
KBS		KR	broadcaster	
Deutsche Welle	DW	DE	broadcaster	
ARD		DE	broadcaster	
ZDF		DE	broadcaster	
France 24		FR	broadcaster	
TF1		FR	broadcaster	
BFM TV	BFMTV	FR	broadcaster	
Europe 1		FR	broadcaster	
RFI	Radio France Internationale	FR	broadcaster	
RAI	Rai	IT	broadcaster	
RTE	RTÉ	IE	broadcaster	
TVE		ES	broadcaster	
Cadena Ser		ES	broadcaster	
NDTV		IN	broadcaster	
Times Now		IN	broadcaster	
India Today		IN	magazine	
Republic TV		IN	broadcaster	
Geo News	Geo TV|Geo	PK	broadcaster	
Channel NewsAsia	CNA	SG	broadcaster	
Euronews			broadcaster	
The Guardian	Guardian	GB	newspaper	Q11148
The Observer	Observer	GB	newspaper	
The Daily Telegraph	Daily Telegraph|The Telegraph|Telegraph	GB	newspaper	Q192621
The Sunday Telegraph	Sunday Telegraph	GB	newspaper	
The Times	Times of London|The Times of London	GB	newspaper	Q50008
The Sunday Times	Sunday Times	GB	newspaper	
Financial Times	The Financial Times|FT	GB	newspaper	
The Independent	Independent	GB	newspaper	
The i		GB	newspaper	
Daily Mail	The Daily Mail|Mail Online|MailOnline	GB	newspaper	
The Mail on Sunday	Mail on Sunday	GB	newspaper	
Daily Express	The Daily Express	GB	newspaper	
Daily Mirror	The Daily Mirror|The Mirror	GB	newspaper	
The Sun		GB	newspaper	
Daily Star		GB	newspaper	
Evening Standard	London Evening Standard|The Evening Standard	GB	newspaper	
The Scotsman		GB	newspaper	
The Herald		GB	newspaper	
Daily Record		GB	newspaper	
The Irish Times	Irish Times	IE	newspaper	
Irish Independent		IE	newspaper	
The Economist	Economist	GB	magazine	Q180089
The Spectator	Spectator	GB	magazine	
New Statesman		GB	magazine	
The Week		GB	magazine	
Private Eye		GB	magazine	
The Lancet	Lancet	GB	magazine	
Nature		GB	magazine	
New Scientist		GB	magazine	
The New York Times	New York Times|NYT|NY Times|N.Y. Times	US	newspaper	Q9684
The Washington Post	Washington Post	US	newspaper	Q166032
The Wall Street Journal	Wall Street Journal|WSJ	US	newspaper	Q164746
USA Today		US	newspaper	
Los Angeles Times	The Los Angeles Times|LA Times|L.A. Times	US	newspaper	
Chicago Tribune	The Chicago Tribune	US	newspaper	
New York Post	The New York Post	US	newspaper	
New York Daily News	Daily News	US	newspaper	
The Boston Globe	Boston Globe	US	newspaper	
The Philadelphia Inquirer	Philadelphia Inquirer	US	newspaper	
San Francisco Chronicle		US	newspaper	
The Dallas Morning News	Dallas Morning News	US	newspaper	
Houston Chronicle		US	newspaper	
Miami Herald	The Miami Herald	US	newspaper	
The Seattle Times	Seattle Times	US	newspaper	
The Denver Post	Denver Post	US	newspaper	
Star Tribune		US	newspaper	
The Washington Times	Washington Times	US	newspaper	
Christian Science Monitor	The Christian Science Monitor	US	newspaper	
The Hill		US	newspaper	
Politico		US	site	
Axios		US	site	
ProPublica		US	site	
HuffPost	Huffington Post|The Huffington Post	US	site	
BuzzFeed	BuzzFeed News|Buzzfeed	US	site	
Vox		US	site	
Vice	Vice News|VICE|VICE News	US	site	
Slate		US	site	
Salon		US	site	
The Daily Beast	Daily Beast	US	site	
The Intercept	Intercept	US	site	
Breitbart	Breitbart News	US	site	
The Daily Caller	Daily Caller	US	site	
Business Insider		US	site	
Quartz		US	site	
TMZ		US	site	
Mashable		US	site	
TechCrunch		US	site	
The Verge		US	site	
Gizmodo		US	site	
GlobalPost		US	site	
The Fiscal Times	Fiscal Times	US	site	
MarketWatch		US	site	
Time	Time magazine|TIME|TIME magazine	US	magazine	
Newsweek		US	magazine	
The Atlantic		US	magazine	
The New Yorker	New Yorker	US	magazine	
Foreign Policy	Foreign Policy magazine	US	magazine	
Foreign Affairs		US	magazine	
The National Interest	National Interest	US	magazine	
The Diplomat			magazine	
The Nation		US	magazine	
National Review		US	magazine	
The Weekly Standard	Weekly Standard	US	magazine	
The New Republic	New Republic	US	magazine	
Mother Jones		US	magazine	
Rolling Stone	Rolling Stone magazine	US	magazine	
Vanity Fair		US	magazine	
Forbes	Forbes magazine	US	magazine	
Fortune		US	magazine	
Wired		US	magazine	
People	People magazine	US	magazine	
National Geographic		US	magazine	
Playboy		US	magazine	
Variety		US	magazine	
The Hollywood Reporter	Hollywood Reporter	US	magazine	
Billboard		US	magazine	
Barron's		US	magazine	
The Globe and Mail	Globe and Mail	CA	newspaper	
Toronto Star	The Toronto Star	CA	newspaper	
National Post		CA	newspaper	
Maclean's		CA	magazine	
The Sydney Morning Herald	Sydney Morning Herald	AU	newspaper	
The Age		AU	newspaper	
The Australian		AU	newspaper	
The New Zealand Herald	New Zealand Herald	NZ	newspaper	
Le Monde		FR	newspaper	
Le Figaro		FR	newspaper	
Libération	Liberation	FR	newspaper	
Le Parisien		FR	newspaper	
L'Express		FR	magazine	
Charlie Hebdo		FR	magazine	
Paris Match		FR	magazine	
Der Spiegel	Spiegel|Spiegel Online	DE	magazine	
Bild	Bild am Sonntag	DE	newspaper	
Die Welt		DE	newspaper	
Die Zeit		DE	newspaper	
Süddeutsche Zeitung	Sueddeutsche Zeitung	DE	newspaper	
Frankfurter Allgemeine Zeitung	FAZ|Frankfurter Allgemeine	DE	newspaper	
Handelsblatt		DE	newspaper	
El País	El Pais	ES	newspaper	
El Mundo		ES	newspaper	
La Vanguardia		ES	newspaper	
Corriere della Sera		IT	newspaper	
La Repubblica		IT	newspaper	
La Stampa		IT	newspaper	
L'Osservatore Romano		VA	newspaper	
Kathimerini		GR	newspaper	
Gazeta Wyborcza		PL	newspaper	
Neue Zürcher Zeitung	Neue Zuercher Zeitung|NZZ	CH	newspaper	
De Telegraaf		NL	newspaper	
De Standaard		BE	newspaper	
Aftonbladet		SE	newspaper	
Dagens Nyheter		SE	newspaper	
Politiken		DK	newspaper	
Jyllands-Posten		DK	newspaper	
Aftenposten		NO	newspaper	
Helsingin Sanomat		FI	newspaper	
Kommersant		RU	newspaper	
Izvestia	Izvestiya	RU	newspaper	
Novaya Gazeta		RU	newspaper	
Vedomosti		RU	newspaper	
Pravda		RU	newspaper	
Rossiyskaya Gazeta	Rossiiskaya Gazeta	RU	newspaper	
Komsomolskaya Pravda		RU	newspaper	
The Moscow Times	Moscow Times	RU	newspaper	
Meduza		RU	site	
Kyiv Post		UA	newspaper	
Kyiv Independent	The Kyiv Independent	UA	site	
Ukrainska Pravda		UA	site	
Hürriyet	Hurriyet|Hürriyet Daily News	TR	newspaper	
Cumhuriyet		TR	newspaper	
Daily Sabah		TR	newspaper	
Haaretz	Ha'aretz	IL	newspaper	
The Jerusalem Post	Jerusalem Post	IL	newspaper	
The Times of Israel	Times of Israel	IL	site	
Yedioth Ahronoth	Yediot Ahronot|Yedioth Ahronot	IL	newspaper	
Israel Hayom		IL	newspaper	
Al-Ahram	Al Ahram	EG	newspaper	
The National		AE	newspaper	
Gulf News		AE	newspaper	
Khaleej Times		AE	newspaper	
Asharq Al-Awsat	Asharq al-Awsat	SA	newspaper	
Arab News		SA	newspaper	
Tehran Times		IR	newspaper	
Dawn		PK	newspaper	
The Express Tribune	Express Tribune	PK	newspaper	
The Times of India	Times of India	IN	newspaper	
The Hindu		IN	newspaper	
Hindustan Times		IN	newspaper	
The Indian Express	Indian Express	IN	newspaper	
The Economic Times	Economic Times	IN	newspaper	
The Telegraph India		IN	newspaper	
The Wire		IN	site	
The Daily Star		BD	newspaper	
Prothom Alo		BD	newspaper	
People's Daily		CN	newspaper	
Global Times		CN	newspaper	
China Daily		CN	newspaper	
Caixin		CN	magazine	
South China Morning Post	SCMP	HK	newspaper	
Apple Daily		HK	newspaper	
Taipei Times		TW	newspaper	
Asahi Shimbun	Asahi	JP	newspaper	
Yomiuri Shimbun	Yomiuri	JP	newspaper	
Mainichi Shimbun	Mainichi	JP	newspaper	
Nikkei	Nikkei Asian Review|Nikkei Asia	JP	newspaper	
The Japan Times	Japan Times	JP	newspaper	
Chosun Ilbo		KR	newspaper	
JoongAng Ilbo	Joongang Ilbo|Korea JoongAng Daily	KR	newspaper	
Dong-a Ilbo		KR	newspaper	
The Korea Herald	Korea Herald	KR	newspaper	
The Korea Times	Korea Times	KR	newspaper	
Hankyoreh		KR	newspaper	
NK News		KR	site	
Daily NK	DailyNK	KR	site	
38 North		US	site	
The Straits Times	Straits Times	SG	newspaper	
Bangkok Post		TH	newspaper	
The Jakarta Post	Jakarta Post	ID	newspaper	
Philippine Daily Inquirer		PH	newspaper	
Rappler		PH	site	
Punch	The Punch	NG	newspaper	
Vanguard		NG	newspaper	
Premium Times		NG	site	
Daily Nation		KE	newspaper	
Mail & Guardian	Mail and Guardian	ZA	newspaper	
Daily Maverick		ZA	site	
News24		ZA	site	
Folha de S.Paulo	Folha de S. Paulo|Folha	BR	newspaper	
O Globo	Globo	BR	newspaper	
Clarín	Clarin	AR	newspaper	
La Nación	La Nacion	AR	newspaper	
El Universal		MX	newspaper	
Reforma		MX	newspaper	
Granma		CU	newspaper	
El Nacional		VE	newspaper	
Telesur	teleSUR	VE	broadcaster	
El Comercio		PE	newspaper	
El Tiempo		CO	newspaper	`;
