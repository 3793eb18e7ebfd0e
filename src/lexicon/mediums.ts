/**
 * News outlets as people who speak and as places where something was said. The lists are open and small on purpose: a medium is
 * mostly known by its noun ("the news agency", "the newspaper"); a name is needed only where it stands bare.
 */

/** Nouns of publications and broadcasters; "agency" and "magazine" stand in names as well ("Xinhua News Agency"). */
export const mediumNouns: ReadonlySet<string> = new Set(
  (
    "newspaper newspapers paper papers daily weekly tabloid broadsheet magazine magazines journal outlet outlets newswire wire " +
    "broadcaster broadcasters channel network networks station website site blog podcast programme program show newsletter periodical " +
    "publication publications bulletin gazette newsroom media press radio television tv reporters reporter journalists journalist"
  ).split(" "),
);

/** Two-word nouns whose first word says which kind of agency or service is meant. */
export const mediumPhrases: ReadonlySet<string> = new Set([
  "news agency",
  "news agencies",
  "press agency",
  "wire service",
  "news service",
  "news channel",
  "news site",
  "news website",
  "news outlet",
  "news outlets",
  "news organization",
  "news organisation",
  "state media",
  "state television",
  "state tv",
  "state radio",
  "public radio",
  "public broadcaster",
  "social media",
  "press conference",
  "news conference",
]);

/** Last words of the names of papers and broadcasters: "the Yorkshire Post", "the Bergen Courier". */
export const outletNameEndings: ReadonlySet<string> = new Set(
  (
    "post times herald news gazette courier tribune chronicle journal telegraph mirror echo argus observer express mail globe examiner " +
    "inquirer bulletin dispatch sentinel record reporter review standard star radio tv television magazine newspaper today advertiser leader " +
    "monitor register republic weekly daily wire agency"
  ).split(" "),
);

/** "told reporters": to the press, no medium by name. */
export const pressNouns: ReadonlySet<string> = new Set(
  "reporters reporter journalists journalist newsmen correspondents press media audience crowd supporters lawmakers conference".split(" "),
);

/** World agencies, broadcasters and papers, in lower case and without article. */
export const outlets: ReadonlySet<string> = new Set(
  [
    "Reuters|Thomson Reuters|Associated Press|AP|Agence France-Presse|AFP|Bloomberg|Bloomberg News|United Press International|UPI|TASS|Itar-Tass|ITAR-TASS",
    "Interfax|RIA Novosti|RIA|Sputnik|Xinhua|Xinhua News Agency|Kyodo|Kyodo News|Yonhap|Yonhap News Agency|Korean Central News Agency|KCNA|DPA|dpa|ANSA|EFE",
    "PTI|Press Trust of India|ANI|IRNA|Fars|Tasnim|Anadolu|Anadolu Agency|SANA|Antara|Bernama|PA|PA Media|Press Association|Dow Jones|Dow Jones Newswires|MarketWatch",
    "BBC|BBC News|BBC Radio|CNN|CNBC|NBC|NBC News|MSNBC|ABC|ABC News|CBS|CBS News|Fox News|Fox|NPR|PBS|PBS NewsHour|C-SPAN|Univision|Telemundo|Sky News|ITV|ITV News|Channel 4",
    "Channel 4 News|Al Jazeera|Al Arabiya|Deutsche Welle|DW|France 24|RFI|RTL|NHK|CBC|CBC News|CTV|Global News|RT|Russia Today|Voice of America|VOA|Radio Free Europe|Radio Free Asia",
    "CCTV|CGTN|NDTV|SABC|LBC|TalkTV|GB News|Newsmax|Euronews|ARD|ZDF|RTÉ|RTE|Rai|TVN|Suspilne",
    "New York Times|NYT|Times|Washington Post|Post|Wall Street Journal|WSJ|USA Today|Los Angeles Times|LA Times|Chicago Tribune|Boston Globe|Miami Herald|Dallas Morning News",
    "San Francisco Chronicle|Philadelphia Inquirer|Politico|Axios|The Hill|Roll Call|Vox|Slate|Salon|Vice|Vice News|HuffPost|Huffington Post|BuzzFeed|BuzzFeed News|Daily Beast|Breitbart|Breitbart News",
    "National Review|New Republic|New Yorker|Atlantic|Time|Time magazine|Newsweek|Economist|Forbes|Fortune|Foreign Policy|Foreign Affairs|National Interest|Business Insider|Insider|Semafor",
    "Guardian|Observer|Daily Telegraph|Telegraph|Sunday Telegraph|Sunday Times|Financial Times|FT|Independent|Daily Mail|Mail on Sunday|Mail|Daily Mirror|Mirror|Sun|Daily Express|Evening Standard|Metro",
    "Spectator|New Statesman|Week|Scotsman|Irish Times|Irish Independent|Globe and Mail|Toronto Star|National Post|Australian|Sydney Morning Herald|Age|New Zealand Herald",
    "Le Monde|Le Figaro|Libération|Der Spiegel|Spiegel|Die Zeit|Die Welt|Bild|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Handelsblatt|El País|El Mundo|La Repubblica|Corriere della Sera|La Stampa",
    "NRC|De Telegraaf|Politiken|Dagens Nyheter|Aftenposten|Gazeta Wyborcza|Rzeczpospolita|Kommersant|Izvestia|Vedomosti|Novaya Gazeta|Meduza|Pravda|Kyiv Independent|Kyiv Post|Ukrainska Pravda",
    "Haaretz|Jerusalem Post|Times of Israel|Al-Ahram|Daily Star|Hürriyet|Dawn|Hindu|Times of India|Hindustan Times|Indian Express|Straits Times|South China Morning Post|Global Times|People's Daily",
    "China Daily|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|Nikkei|Japan Times|Korea Herald|Korea Times|Chosun Ilbo|JoongAng Ilbo|Rodong Sinmun|Bangkok Post|Jakarta Post|Daily Nation|Punch|Folha de S.Paulo|O Globo|Clarín|La Nación",
  ]
    .join("|")
    .split("|")
    .map((name) => name.toLowerCase()),
);

/** Heads of noun phrases that stand for people without a name. */
export const unnamedNouns: ReadonlySet<string> = new Set(
  (
    "official officials analyst analysts expert experts source sources insider insiders observer observers critic critics supporter supporters " +
    "opponent opponents diplomat diplomats aide aides adviser advisers advisor advisors lawmaker lawmakers minister ministers spokesman spokeswoman " +
    "spokesperson spokesmen spokespeople representative representatives witness witnesses resident residents neighbor neighbour neighbors neighbours " +
    "investigator investigators prosecutor prosecutors police lawyer lawyers attorney attorneys economist economists scientist scientists researcher " +
    "researchers strategist strategists operative operatives commentator commentators activist activists campaigner campaigners protester protesters " +
    "trader traders executive executives voter voters people person man woman men women others some many one those everyone someone somebody everybody " +
    "nobody none others another most few several leader leaders politician politicians authority authorities employee employees worker workers " +
    "colleague colleagues friend friends relative relatives parent parents teacher teachers student students doctor doctors soldier soldiers officer " +
    "officers commander commanders mediator mediators negotiator negotiators senator senators democrat democrats republican republicans member members"
  ).split(" "),
);
