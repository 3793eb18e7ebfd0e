/*
 * Which kind of political event a predicate tells, in the types of PLOVER (Open Event Data Alliance, codebook 0.5), after the
 * definitions of PLOVER and of CAMEO (Gerner, Schrodt and Yilmaz), with word lists written for this project. A verb has a type of
 * its own, one that its object decides ("lift a curfew", "lift a siege"), or none; light verbs leave the word to their noun.
 */

export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
  "INVESTIGATE",
  "DEMAND",
  "DISAPPROVE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "MOBILIZE",
  "SANCTION",
  "COERCE",
  "ASSAULT",
  "FIGHT",
] as const;

export type EventType = (typeof eventTypes)[number];

/** Acts that harm or pressure the other side: announced, they are threats; announced acts of the other types are promises. */
export const hostileTypes: ReadonlySet<EventType> = new Set<EventType>([
  "DISAPPROVE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "MOBILIZE",
  "SANCTION",
  "COERCE",
  "ASSAULT",
  "FIGHT",
]);

/** Classes of nouns on which the type of a verb may hang. A noun may stand in several. */
export const nounClasses = {
  accord: "agreement accord treaty pact deal protocol convention memorandum contract constitution",
  talks: "talk talks negotiation dialogue discussion meeting summit conference consultation mediation conversation contact",
  visit: "visit trip tour",
  ties: "tie relation relationship link cooperation collaboration partnership trade flight embassy consulate membership",
  aid: `aid assistance help relief loan grant funding fund donation food medicine supply goods equipment arm arms weapon weaponry
    ammunition material materiel grain flour wheat rice blanket tent shelter fuel vaccine dollar euro money expertise training
    technology credit subsidy intelligence`,
  asylum: "asylum refuge sanctuary haven",
  peacekeeper: "peacekeeper peace-keeper peacekeeping peace-keeping",
  inspector: "inspector observer monitor investigator",
  envoy: "diplomat ambassador envoy attaché attache consul inspector observer monitor official staff journalist correspondent agency",
  force: `troop force soldier army unit brigade battalion warship tank aircraft fleet reserve reservist police policeman navy contingent
    regiment division militia armor armour personnel carrier`,
  restriction: "curfew emergency martial-law law ban censorship restriction siege crackdown state limit control",
  embargo: "sanction embargo blockade boycott closure border checkpoint tariff",
  dissent: "demonstration rally protest march strike gathering procession assembly sit-in demonstrator protester protestor boycott",
  captive: "prisoner hostage detainee captive inmate pow dissident",
  property: `home house building property land line bridge church mosque village farm crop pipeline office shop car vehicle website site web
    school temple tower plant power statue embassy settlement`,
  leader: "minister president premier leader delegation chancellor king emir envoy ambassador secretary chief counterpart official",
  person: "national citizen immigrant refugee foreigner migrant worker family people resident alien",
  exercise: "exercise drill manoeuvre maneuver wargame",
  hostility: `attack raid strike offensive assault bombing shelling fighting war hostility fire operation incursion violence campaign
    bombardment activity`,
  ceasefire: "ceasefire cease-fire truce armistice peace",
  politics: "candidate election party politician opposition participation newspaper",
  secret: "information evidence intelligence data technology expertise",
  reform: "reform freedom election democracy amnesty right independence autonomy concession",
  demand: "demand request proposal offer appeal call plea suggestion bid invitation",
} as const;

export type NounClass = keyof typeof nounClasses;

/**
 * Verbs by type. "verb" alone decides always, "verb+class" when one of its nouns is of the class, "verb=word" when one is that word
 * ("#name" is a name or a pronoun for a person), "verb@word" when a phrase with that preposition or an infinitive ("@to") follows,
 * "verb@" when it has no object. A verb with its particle is written with an underscore.
 */
export const verbRules: Readonly<Record<EventType, string>> = {
  AGREE: "agree accept consent reach=agreement reach=consensus reach+accord reach=compromise strike+accord give=consent",
  CONSULT: `visit meet negotiate mediate confer consult telephone phone discuss parley bargain arbitrate arrive travel@to hold+talks hold+visit
    pay+visit make+visit begin+talks meet+talks intercede receive+leader host+leader host+talks greet+leader talk@with talk@to
    host=#name receive=#name`,
  SUPPORT: `praise endorse back hail welcome applaud apologize apologise congratulate ratify forgive commend laud support uphold vindicate
    salute honor honour thank champion establish+ties restore+ties resume+ties normalize normalise open=embassy rally=support
    express=support express=sympathy voice=support conclude+accord cement reaffirm renew+accord extend=condolence express=condolence
    mobilize=support recognize=government recognize=state recognize=independence recognize=#name recognise=government
    recognise=state recognise=independence recognise=#name sign+accord sign=document sign=declaration sign=statement sign=bill
    sign=law defend=right defend=decision defend=policy defend=government defend=record defend=action`,
  COOPERATE: `cooperate collaborate share+secret exchange+secret extradite conduct+exercise hold+exercise launch+exercise stage+exercise
    begin+exercise exchange+captive launch=game hold=game stage=game conduct=game begin=game co-operate coordinate`,
  AID: `donate aid assist rescue help provide+aid give+aid send+aid supply deliver+aid grant+aid grant+asylum give+asylum offer+asylum
    contribute+aid hand_over+aid airlift evacuate=wounded evacuate=civilian evacuate=refugee evacuate=injured lend fund finance
    ship+aid arm distribute+aid send+peacekeeper deploy+peacekeeper extend+aid subsidize allocate pour+aid bail_out drop+aid
    repatriate arrive+peacekeeper cancel=debt forgive=debt write_off=debt waive=debt`,
  CONCEDE: `concede yield relent lift+restriction shorten+restriction liberalize liberalise democratize allow+dissent permit+dissent
    allow+politics permit+politics legalize+politics legalise+politics legalize legalise call_off+dissent end+dissent enhance+reform introduce+reform
    implement+reform grant+reform restore+reform abolish pardon give_in back_down overhaul reform revoke+restriction
    remove+restriction end+restriction unban cancel+dissent commute capitulate relax+restriction loosen+restriction bow@to
    ease+restriction`,
  RETREAT: `withdraw retreat surrender demobilize demobilise disarm liberate+captive resign lift+embargo ease+embargo remove+embargo
    end+embargo declare+ceasefire pull_out pull_back disband compensate pay=compensation return=territory return=property return+aid
    return=body return+captive hand_over+captive let=inspector allow+inspector allow=aid allow+aid allow=delivery permit+inspector
    admit+inspector receive+inspector reopen+embargo open+embargo evacuate step_down vacate abdicate lay_down complete=withdrawal
    decommission allow+peacekeeper demilitarize stand_down cede deescalate release+captive
    release+person release+leader release=#name free+captive free+person free+leader free=#name dismantle=weapon dismantle=base
    dismantle=settlement`,
  INVESTIGATE: `investigate probe inspect inquire interrogate dispatch+inspector send+inspector open=hearing hold=hearing interview exhume
    question=suspect question=witness question=#name`,
  DEMAND: `demand urge appeal request insist plead beg entreat exhort implore petition beseech lobby pressure call@for call@on call@upon
    call@to ask@to ask@for press@for press@to push@for push@to require@to order@to encourage@to`,
  DISAPPROVE: `criticize criticise denounce condemn accuse blame charge complain deplore decry rebuke chide lambast slam blast assail censure
    disapprove call_out castigate scold reprimand regret oppose sue indict allege object ridicule call=terrorist file=complaint lodge=protest
    lodge=complaint reproach scorn upbraid express=concern express=anger express=regret voice=concern impeach berate fault vilify
    deride convict`,
  REJECT: `reject refuse decline veto rebuff turn_down dismiss defy spurn deny+demand deny ignore repudiate rule_out balk disobey flout
    violate+demand violate+restriction break=law renege backtrack resist oppose+demand block+demand shun+talks vote_down`,
  THREATEN: `threaten vow swear menace brandish intimidate issue=ultimatum issue=warning issue=threat give=ultimatum set=deadline
    deliver=ultimatum`,
  PROTEST: `protest riot picket boycott stop=work loot stone walk_out rebel revolt rampage stage+dissent hold+dissent
    organize+dissent organise+dissent begin+dissent continue+dissent launch+dissent block=road block=street block=highway
    block=transport block=traffic barricade throw=stone hurl=stone pelt burn=flag burn=effigy burn=tire burn=tyre join+dissent
    resume+dissent chant go=strike go=street demonstrate@ demonstrate@against demonstrate@for march@ march@against march@for
    march@on rally@against rally@for rally@in`,
  MOBILIZE: `mobilize mobilise mass+force deploy+force reinforce strengthen+force alert muster amass build_up+force train+force
    send+force dispatch+force put=alert place=alert remain=alert prepare+hostility parade conscript draft recruit rearm fortify
    station+force move+force concentrate+force step_up=security test=missile bolster+force raise=alert test-fire`,
  SANCTION: `suspend halt cancel expel sever break_off cut_off recall withdraw+envoy withdraw+aid break+ties cut+ties cut+aid freeze
    end+talks stop+aid stop+talks end+aid end+ties reduce+ties reduce+aid downgrade withhold deny=entry deny=visa deny=access
    ban=entry force_out postpone+visit postpone+talks boycott+talks discontinue shelve adjourn break=relation terminate abrogate
    close=embassy pull_out+envoy ship_out+peacekeeper blacklist suspend+ties suspend+aid withdraw+peacekeeper oust+envoy sanction
    quit`,
  COERCE: `arrest detain seize confiscate impose reimpose censor deport jail imprison banish outlaw ban prohibit demolish raze kidnap
    abduct hijack blockade occupy impound intern extort besiege conquer deface hack prevent+dissent declare+restriction disperse
    institute+restriction tighten extend+restriction blow_up+property destroy dynamite sabotage vandalize torch close+embargo seal
    evict expel+person block+embargo shut_down sentence quarantine block annex crush quell suppress repress dissolve silence fine
    execute coerce exile round_up handcuff nationalize apprehend capture+person expropriate raid ransack uproot burn+property
    tear_down force+person bulldoze bar=#name`,
  ASSAULT: `torture die=torture die=bombing die=explosion rape abuse assassinate murder stab poison massacre mutilate behead kill wound
    injure maim ambush explode detonate bomb set_fire plant=bomb molest lynch slay harass assault slaughter strangle shoot manhandle
    beat+dissent beat+captive beat+person`,
  FIGHT: `fight shell invade bombard clash attack battle strafe overrun retake recapture bomb+force open=fire launch=attack
    launch=offensive launch=rocket launch=missile launch=artillery launch=mortar launch=strike mount=offensive mount=invasion
    shoot_down violate+ceasefire breach+ceasefire break+ceasefire storm pound capture raid+force skirmish wage engage=cleansing
    exchange=fire repel engage=battle engage=combat launch+hostility mount+hostility carry_out+hostility stage+hostility fire@on
    fire@at fire@into fire=shot fire=rocket fire=missile fire=shell fire=bomb fire=round fire=mortar`,
};

/** Nouns of action by type: objects of light verbs, and events that a sentence tells by a noun alone. */
export const nounRules: Readonly<Record<EventType, string>> = {
  AGREE: "consensus promise pledge commitment compromise",
  CONSULT: "talk talks negotiation meeting mediation visit summit dialogue consultation discussion conference trip conversation",
  SUPPORT: "praise endorsement apology recognition support backing tribute condolence",
  COOPERATE: "cooperation collaboration exercise drill manoeuvre maneuver wargame",
  AID: "aid assistance relief asylum donation airlift",
  CONCEDE: "concession reform amnesty",
  RETREAT: "withdrawal ceasefire cease-fire truce armistice retreat surrender release resignation pullout disarmament",
  INVESTIGATE: "investigation probe inquiry inspection hearing",
  DEMAND: "demand appeal request plea petition call",
  DISAPPROVE: "accusation criticism complaint condemnation lawsuit denunciation allegation",
  REJECT: "rejection refusal veto denial",
  THREATEN: "ultimatum threat warning",
  PROTEST: "demonstration rally protest march riot sit-in strike walkout uprising unrest rioting boycott",
  MOBILIZE: "alert mobilization mobilisation deployment reinforcement buildup build-up",
  SANCTION: "sanction embargo expulsion suspension",
  COERCE: "curfew blockade arrest detention crackdown deportation censorship siege confiscation ban kidnapping abduction",
  ASSAULT: "bombing bomb torture assassination murder massacre killing explosion rape abuse beating blast",
  FIGHT: `attack raid offensive invasion shelling war battle fighting clash incursion airstrike bombardment cleansing fire gunfire
    hostility combat assault ambush artillery firefight`,
};

/** Verbs that leave the word to their noun. */
export const lightVerbs = `hold stage launch begin start continue carry_out conduct mount make take give issue engage resort open renew resume undertake
    commit organize organise attend join do perform have see wage use lead step_up pursue intensify initiate trigger spark impose be
    declare announce order receive host deliver file lodge express voice offer set_up put suffer face come involve end_up`;

/** What a verb does to the clause or noun that it governs. */
export type Operator =
  /** Readiness: always a promise. */
  | "offer"
  | "promise"
  | "agree"
  /** Intention: a promise or a threat, by what is intended. */
  | "intend"
  | "prepare"
  | "vow"
  | "threaten"
  /** A threat when it tells what the one who warns will do. */
  | "warn"
  | "demand"
  | "refuse"
  /** Brings about or goes on: the type of what follows. */
  | "pass"
  /** Brings to an end. */
  | "stop"
  | "accuse";

export const operators: Readonly<Record<Operator, string>> = {
  offer: "offer volunteer willing ready",
  promise: "promise pledge commit committed guarantee assure undertake",
  agree: "agree accept consent",
  intend: "plan intend prepared determined poised mean aim schedule consider",
  prepare: "prepare",
  vow: "vow swear",
  threaten: "threaten",
  warn: "warn caution",
  demand: "demand urge call ask appeal request press insist plead beg exhort implore petition push order",
  refuse: "refuse decline reject balk fail unwilling unable reluctant oppose",
  pass: "begin start continue resume try attempt seek keep manage decide proceed complete finish speed hasten accelerate",
  stop: "stop halt cease end suspend cancel break_off call_off quit abandon give_up freeze interrupt postpone",
  accuse: "accuse blame charge suspect condemn criticize criticise denounce allege",
};

/** Who fights with weapons of war, and with what: told apart from violence without them. */
export const warfare = `aircraft warplane plane jet helicopter gunship tank artillery mortar rocket missile shell warship navy troop soldier army drone
    cannon howitzer gunboat squadron`;

export const crimes = "bomb suicide car roadside bomber bombing truck explosive assassination gunman torture";
