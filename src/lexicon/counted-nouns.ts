/** Nouns for human beings, singular. A count of any of them is a count of persons, whatever else the noun says about them. */
export const personNouns: ReadonlySet<string> = new Set(
  (
    "person people man woman child boy girl baby infant toddler teenager teen adult adolescent youth youngster kid senior pensioner retiree human " +
    "mother father parent son daughter brother sister wife husband widow orphan twin relative sibling grandchild grandparent " +
    "civilian citizen resident inhabitant villager local national foreigner immigrant migrant refugee evacuee asylum-seeker seeker expatriate islander local " +
    "soldier troop trooper fighter rebel militant insurgent gunman terrorist militiaman guerrilla jihadist combatant mercenary conscript reservist recruit veteran marine sailor airman serviceman servicewoman paratrooper peacekeeper commando sniper assailant attacker bomber hijacker kidnapper " +
    "officer policeman policewoman cop guard agent inspector detective firefighter fireman rescuer paramedic responder lifeguard ranger " +
    "official diplomat ambassador minister lawmaker legislator senator congressman congresswoman deputy mayor governor councillor councilor politician candidate delegate envoy president leader premier " +
    "worker employee staff staffer labourer laborer miner farmer fisherman driver pilot engineer technician mechanic builder contractor manager executive director boss employer trader banker broker analyst economist consultant accountant clerk cashier secretary assistant entrepreneur businessman businesswoman investor shareholder customer consumer client buyer seller user subscriber viewer reader listener follower " +
    "doctor physician surgeon nurse medic patient victim casualty survivor donor carer caregiver psychologist scientist researcher academic professor scholar student pupil undergraduate graduate schoolchild schoolboy schoolgirl teacher lecturer headteacher " +
    "lawyer judge juror attorney prosecutor defendant suspect criminal convict inmate prisoner detainee captive hostage offender thief robber murderer smuggler trafficker witness plaintiff claimant " +
    "protester protestor demonstrator activist campaigner marcher striker supporter opponent fan spectator visitor tourist traveller traveler passenger commuter motorist cyclist pedestrian guest pilgrim worshipper worshiper believer clergyman priest monk nun bishop imam " +
    "journalist reporter correspondent photographer editor blogger author writer poet artist actor actress musician singer dancer performer player footballer athlete runner swimmer cricketer boxer golfer coach referee participant attendee entrant contestant volunteer member voter respondent taxpayer holder owner tenant homeowner landlord neighbour neighbor friend colleague partner " +
    "hiker climber skier surfer diver rider bystander passer-by onlooker herder shepherd baker waiter dealer counselor counsellor mediator envoy negotiator interpreter translator caretaker janitor gardener cleaner porter courier astronaut cosmonaut crewman crew expert specialist adviser advisor aide colonel captain lieutenant sergeant " +
    "muslim christian jew hindu buddhist catholic protestant arab kurd turk greek german russian american briton scot pole czech serb croat dane swede finn spaniard thai filipino uzbek tajik kazakh afghan slovak slovene roma gypsy brit hutu tutsi uighur uyghur pashtun latino hispanic"
  ).split(" "),
);

/** Adjectives and participles that stand for persons after a number: "30 dead", "12 wounded". */
export const personStates: ReadonlySet<string> = new Set([
  "dead",
  "wounded",
  "injured",
  "missing",
  "unaccounted",
  "homeless",
  "displaced",
  "hurt",
  "deaths",
  "fatalities",
  "casualties",
  "injuries",
]);

/** Verbs whose bare number object is persons: "killed 12 and wounded 30". */
export const casualtyVerbs: ReadonlySet<string> = new Set(
  "kill killed killing kills wounded wounding wound injured injuring injure arrested arresting detained detaining rescued evacuated hospitalised hospitalized hanged executed".split(
    " ",
  ),
);

/** Verbs and states that make even one or two persons a figure of the story: "two miners are missing". */
export const personVerbs: ReadonlySet<string> = new Set([
  ...casualtyVerbs,
  ..."die died dies dying dead shot stabbed missing hurt drowned survived sentenced charged jailed imprisoned convicted acquitted freed released trapped kidnapped abducted hostage infected born resigned elected expelled deported survivors".split(
    " ",
  ),
]);

/** Irregular plurals of nouns that news counts. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: "person",
    persons: "person",
    men: "man",
    women: "woman",
    children: "child",
    police: "officer",
    feet: "foot",
    teeth: "tooth",
    mice: "mouse",
    geese: "goose",
    oxen: "ox",
    lives: "life",
    wives: "wife",
    knives: "knife",
    wolves: "wolf",
    leaves: "leaf",
    loaves: "loaf",
    halves: "half",
    thieves: "thief",
    shelves: "shelf",
    calves: "calf",
    crises: "crisis",
    analyses: "analysis",
    bases: "base",
    theses: "thesis",
    criteria: "criterion",
    phenomena: "phenomenon",
    media: "medium",
    data: "datum",
    countrymen: "countryman",
    policemen: "policeman",
    gunmen: "gunman",
    firemen: "fireman",
    fishermen: "fisherman",
    servicemen: "serviceman",
    congressmen: "congressman",
    businessmen: "businessman",
    crewmen: "crewman",
    militiamen: "militiaman",
    airmen: "airman",
    schoolchildren: "schoolchild",
    grandchildren: "grandchild",
    series: "series",
    species: "species",
    aircraft: "aircraft",
    sheep: "sheep",
    fish: "fish",
    spacecraft: "spacecraft",
    troops: "troop",
    staff: "staff",
    cattle: "cattle",
    personnel: "person",
    dead: "person",
    wounded: "person",
    injured: "person",
    missing: "person",
    goods: "goods",
    headquarters: "headquarters",
    movies: "movie",
    cookies: "cookie",
    zombies: "zombie",
    ties: "tie",
    lies: "lie",
    buses: "bus",
    gases: "gas",
    viruses: "virus",
    houses: "house",
    cases: "case",
    horses: "horse",
    nurses: "nurse",
    courses: "course",
    shoes: "shoe",
    axes: "axe",
    causes: "cause",
    uses: "use",
    leases: "lease",
    purchases: "purchase",
    diseases: "disease",
    businesses: "business",
    prizes: "prize",
    sizes: "size",
    phases: "phase",
    releases: "release",
    increases: "increase",
    decreases: "decrease",
    licences: "licence",
    licenses: "license",
    responses: "response",
    expenses: "expense",
    losses: "loss",
    exercises: "exercise",
    franchises: "franchise",
    caches: "cache",
    aches: "ache",
    potatoes: "potato",
    tomatoes: "tomato",
    heroes: "hero",
    volcanoes: "volcano",
    vetoes: "veto",
    mosquitoes: "mosquito",
    torpedoes: "torpedo",
    echoes: "echo",
    tornadoes: "tornado",
  }),
);

/**
 * Nouns of events, acts, offices and works: what an ordinal may rank so that it says something about the story ("first official visit",
 * "third term", "second attack"). Other nouns after "first" and "second" only order the sentence ("the first thing", "a second reason").
 */
export const eventNouns: ReadonlySet<string> = new Set(
  (
    "anniversary birthday jubilee edition trip visit tour journey meeting summit talk conference congress session assembly gathering reunion encounter speech address appearance interview debate " +
    "term mandate election vote ballot referendum campaign presidency inauguration cabinet coalition marriage wedding child pregnancy baby grandchild " +
    "attack strike raid bombing blast explosion shooting killing murder assassination coup war invasion battle offensive defeat victory win loss massacre hijacking kidnapping robbery " +
    "test launch flight landing mission voyage spacewalk expedition orbit crash accident fire flood earthquake quake aftershock storm hurricane typhoon cyclone tsunami eruption outbreak wave death fatality case infection casualty victim " +
    "title medal championship trophy goal record match game season race final semifinal tournament cup album single film movie novel book series show concert exhibition " +
    "trial conviction arrest sentence execution hearing appeal verdict ruling lawsuit resignation impeachment indictment charge strike walkout protest rally march parade demonstration shutdown lockdown bailout default recession increase rise fall drop decline cut hike loan payment deal agreement accord treaty sanction resolution veto shipment delivery transplant operation surgery vaccine dose patient attempt bid " +
    "president minister premier chancellor king queen pope woman man person president-elect leader country nation state company"
  ).split(" "),
);
