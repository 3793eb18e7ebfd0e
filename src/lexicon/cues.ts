/**
 * Words that introduce speech and thought, collected for this project from the grammar of English reporting verbs
 * (Quirk et al., "A Comprehensive Grammar of the English Language", 16.31 and 14.28; Levin, "English Verb Classes", 37).
 *
 * A frame says what the verb can take as the reported content:
 *  q  a quotation ("…," she said)
 *  c  a finite clause (she said that …)
 *  i  an infinitive (she vowed to …)
 *  o  a noun phrase (she denied the report)
 *  a  an addressee as direct object before the content (she told the paper that …)
 *  x  an addressee as direct object before an infinitive (she urged them to …)
 *  +  the preposition that follows it introduces the content (she called for …)
 */

export type Manner = "statement" | "denial" | "plan" | "belief" | "question" | "demand" | "praise" | "blame";

export interface CueVerb {
  readonly lemma: string;
  readonly manner: Manner;
  readonly quotation: boolean;
  readonly clause: boolean;
  readonly infinitive: boolean;
  readonly object: boolean;
  readonly addressee: boolean;
  readonly addresseeThenInfinitive: boolean;
  readonly prepositions: readonly string[];
  /** A particle that the verb needs to be a cue at all: point out, shoot back. */
  readonly particle: string | null;
}

const verbFrames: Readonly<Record<Manner, string>> = {
  statement: `
    say:qc+of+about tell:qca+about+of add:qc note:qco write:qc+of report:qco announce:qco state:qc declare:qco explain:qco argue:qco
    suggest:qco insist:qc+on acknowledge:qco conclude:qc claim:qcio point_out:qc make_clear:qc make_plain:qc point:+to indicate:c reveal:qco show:c find:c
    confirm:qco observe:qc remark:qc+on recall:qco recount:qo mention:oc assert:qco maintain:qc contend:qc stress:qco emphasize:qco
    emphasise:qco reiterate:qco repeat:qo tweet:qco post:q joke:qc+about quip:qc reply:qc respond:q+to answer:q continue:q begin:q
    testify:qc estimate:c imply:co hint:c+at signal:c boast:qc+about+of brag:qc+about comment:q+on refer:+to cite:o quote:o
    talk:+about+of speak:+of+about describe:o+as disclose:qco  rule:c highlight:o outline:o detail:o caution:qc warn:qca+of+about+against
    predict:qco forecast:co project:c remind:qca inform:qca assure:qca notify:ca concede:qco admit:qco+to confess:qc+to
    agree:qc retort:q counter:qc exclaim:q shout:qc yell:q cry:q whisper:q mutter:q murmur:q gush:q snap:q interject:q muse:q opine:qc
    chant:q echo:qo chime_in:q shoot_back:q fire_back:q hit_back:q go_on:q read:q relate:qc attest:c affirm:qco reaffirm:co
    elaborate:q clarify:qc specify:c proclaim:qco profess:ci contradict:o convey:co underscore:co underline:co characterize:o+as characterise:o+as
    portray:o+as liken:o label:o+as dub:o term:o call:o pronounce:o voice:o express:o summarize:oq summarise:oq narrate:q recite:qo caption:q
     intimate:c posit:c theorize:c theorise:c speculate:c deduce:c calculate:c reckon:qc certify:c verify:c
     apologize:q+for apologise:q+for kid:q tease:q text:q email:qo blog:qc editorialize:c
    trumpet:oq rail:+against vent:q rant:q+about fume:q thunder:q bellow:q scream:q holler:q implore:q conjecture:c submit:c 
     preach:qc stipulate:c decree:c vouch:+for bemoan:qo discuss:o reference:o swear:qci guarantee:c`,
  denial: `
    deny:qco refuse:i decline:i reject:oc+as dismiss:oq+as refute:oq rebut:oq dispute:oc disavow:o disclaim:o repudiate:o
    downplay:o deflect:oq brush_off:o shrug_off:o balk:+at object:qc+to protest:qco rule_out:o`,
  plan: `
    promise:qcio vow:qci pledge:qcio threaten:qci propose:qcio  undertake:i offer:i vow:qci  promise:qcio`,
  belief: `
    believe:c think:c suspect:c doubt:co fear:co hope:ci+for worry:qc+about recognize:c recognise:c expect:c anticipate:co
    realize:c realise:c  feel:c  presume:c assume:c  envision:o envisage:o foresee:oc surmise:c
       wish:c guess:c sense:c judge:c conceive:c know:c agree:qc dream:+of`,
  question: `ask:qca+about wonder:qc+about question:qco inquire:qc+about enquire:qc+about query:qo press:+about`,
  demand: `
    ask:x+for urge:qcxo demand:qcio call:+for+on  order:xqc recommend:qco advise:qcx encourage:x implore:qx plead:qi+for beg:qxi
    appeal:+for exhort:qx instruct:qx   insist:qc command:qx beseech:qx lobby:+for push:+for advocate:oc+for press:x prod:x
    petition:x challenge:x dare:x tell:x warn:x call_upon:x`,
  praise: `
    praise:oq laud:o hail:o+as applaud:oq commend:oq thank:o defend:o endorse:o tout:o congratulate:o compliment:o extol:o salute:o
    champion:o credit:o  lionize:o welcome:oq enthuse:q gush:q+about rave:+about`,
  blame: `
    accuse:oq allege:qco charge:qc blame:oq criticize:oqc+as criticise:oqc+as denounce:oq+as condemn:oq+as blast:oq slam:oq assail:oq decry:oq deride:oq
    lambaste:oq lambast:oq ridicule:oq mock:oq deplore:oq castigate:oq chastise:oq chide:oq rebuke:oq scold:oq admonish:oqx excoriate:oq
    berate:oq upbraid:oq  attack:o disparage:o fault:o complain:qc+about+of lament:qco grumble:qc+about gripe:qc+about whine:qc+about
    scoff:q+at sneer:q+at bristle:q+at rip:o  pillory:o lash_out:q+at+against call_out:o fulminate:+against inveigh:+against
    bemoan:qo taunt:oq accuse:oq vilify:o skewer:o pan:o trash:o question:qco decry:oq`,
};

const irregular: Readonly<Record<string, string>> = {
  say: "said saying says",
  tell: "told telling tells",
  write: "wrote written writing writes",
  find: "found finding finds",
  show: "showed shown showing shows",
  speak: "spoke spoken speaking speaks",
  think: "thought thinking thinks",
  know: "knew known knowing knows",
  feel: "felt feeling feels",
  see: "saw seen seeing sees",
  understand: "understood understanding understands",
  swear: "swore sworn swearing swears",
  read: "read reading reads",
  teach: "taught teaching teaches",
  begin: "began begun beginning begins",
  go: "went gone going goes",
  shoot: "shot shooting shoots",
  hit: "hit hitting hits",
  put: "put putting puts",
  make: "made making makes",
  foresee: "foresaw foreseen foreseeing foresees",
  forecast: "forecast forecasted forecasting forecasts",
  beseech: "besought beseeching beseeches",
  undertake: "undertook undertaken undertaking undertakes",
  quip: "quipped quipping quips",
  rip: "ripped ripping rips",
  pan: "panned panning pans",
  kid: "kidded kidding kids",
  prod: "prodded prodding prods",
  beg: "begged begging begs",
  brag: "bragged bragging brags",
  chat: "chatted chatting chats",
  rebut: "rebutted rebutting rebuts",
  refer: "referred referring refers",
  admit: "admitted admitting admits",
  submit: "submitted submitting submits",
  dub: "dubbed dubbing dubs",
  extol: "extolled extolling extols",
  shrug: "shrugged shrugging shrugs",
  slam: "slammed slamming slams",
  dream: "dreamed dreamt dreaming dreams",
  blog: "blogged blogging blogs",
};

/** Regular inflection; final consonants double only in the verbs that are listed above. */
function formsOf(verb: string): readonly string[] {
  const listed = irregular[verb];
  if (listed !== undefined) return [verb, ...listed.split(" ")];
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const plural = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${verb}ed`, `${verb}ing`];
}

function parseFrames(lemma: string, manner: Manner, frames: string): CueVerb {
  const [letters = "", ...prepositions] = frames.split("+");
  const [, particle] = lemma.split("_");
  return {
    lemma: lemma.replace("_", " "),
    manner,
    quotation: letters.includes("q"),
    clause: letters.includes("c"),
    infinitive: letters.includes("i"),
    object: letters.includes("o"),
    addressee: letters.includes("a"),
    addresseeThenInfinitive: letters.includes("x"),
    prepositions: prepositions.filter((word) => word !== ""),
    particle: particle ?? null,
  };
}

function collectVerbs(): ReadonlyMap<string, readonly CueVerb[]> {
  const found = new Map<string, CueVerb[]>();
  const seen = new Set<string>();
  for (const [manner, list] of Object.entries(verbFrames) as [Manner, string][]) {
    for (const entry of list.trim().split(/\s+/)) {
      const [lemma = "", frames = ""] = entry.split(":");
      const key = `${manner} ${lemma}`;
      if (frames === "" || seen.has(key)) continue;
      seen.add(key);
      const verb = parseFrames(lemma, manner, frames);
      for (const form of formsOf(lemma.split("_")[0]!)) {
        const list = found.get(form);
        if (list === undefined) found.set(form, [verb]);
        else if (verb.particle !== null) list.unshift(verb);
        else list.push(verb);
      }
    }
  }
  return found;
}

/** Inflected form in lower case -> the verbs that it can be; those that need a particle come first. */
export const cueVerbs: ReadonlyMap<string, readonly CueVerb[]> = collectVerbs();

const nounManners: Readonly<Record<Manner, string>> = {
  statement: `statement announcement claim assertion remark comment report suggestion argument declaration prediction admission
    acknowledgement acknowledgment contention insistence assurance testimony conclusion finding estimate message reminder revelation
    observation explanation disclosure confirmation assessment warning forecast rumor rumour speculation word notion`,
  denial: `denial refusal rejection dismissal objection`,
  plan: `promise pledge vow threat proposal offer commitment`,
  belief: `belief view opinion hope fear concern worry suspicion doubt conviction expectation impression thought`,
  question: `question query`,
  demand: `demand call request plea appeal recommendation advice`,
  praise: `praise endorsement`,
  blame: `allegation accusation complaint criticism charge`,
};

/** Noun in singular or plural -> manner: "officials' allegations that …", "the warning of the ministry that …". */
export const cueNouns: ReadonlyMap<string, Manner> = new Map(
  (Object.entries(nounManners) as [Manner, string][]).flatMap(([manner, list]) =>
    list
      .trim()
      .split(/\s+/)
      .flatMap((noun): [string, Manner][] => [
        [noun, manner],
        [/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`, manner],
      ]),
  ),
);

/** What a noun of saying is about or asks for, behind its preposition: "the council's criticism of the plan", "her vow to return". */
export const nounPrepositions: Readonly<Record<Manner, readonly string[]>> = {
  statement: ["of", "about"],
  denial: ["of", "to"],
  plan: ["to", "for"],
  belief: ["about", "over", "of"],
  question: ["about", "over"],
  demand: ["for", "to"],
  praise: ["of", "for"],
  blame: ["of", "about", "against"],
};

/** Expressions that put a noun phrase after them as the source of what is said beside them. */
export const sourceExpressions: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "opinion", "of"],
  ["in", "the", "view", "of"],
  ["in", "the", "eyes", "of"],
  ["as", "per"],
];

/** Verbs and adverbs beside a phrase in marks that make it a name or a borrowed term rather than somebody's sentence. */
export const namingWords: ReadonlySet<string> = new Set(
  (
    "called call calls calling dubbed dub dubs dubbing named titled entitled termed nicknamed labeled labelled known so-called " +
    "self-styled self-described headlined captioned branded billed christened"
  ).split(" "),
);
