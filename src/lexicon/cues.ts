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
    acknowledge:qco add:qc admit:qco+to affirm:qco agree:qc allude:+to announce:qco answer:q apologise:q+for apologize:q+for
    argue:qco assert:qco assure:qca attest:c begin:q bellow:q bemoan:qo blog:qc boast:qc+about+of brag:qc+about calculate:c call:o
    caption:q caution:qc certify:c chant:q characterise:o+as characterize:o+as chime_in:q cite:o claim:qcio clarify:qc comment:q+on
    concede:qco conclude:qc concur:qc confess:qc+to confide:qc confirm:qco conjecture:c contend:qc continue:q contradict:o convey:co
    counter:qc cry:q declare:qco decree:c deduce:c describe:o+as defend:o detail:o disclose:qco discuss:o dub:o echo:qo editorialize:c
    elaborate:q email:qo emphasise:qco emphasize:qco estimate:c exclaim:q explain:qco express:o find:c fire_back:q forecast:co
    fume:q go_on:q guarantee:c gush:q highlight:o hint:c+at hit_back:q holler:q implore:q imply:co indicate:c inform:qca
    insist:qc+on interject:q intimate:c joke:qc+about kid:q label:o+as liken:o maintain:qc make_clear:qc make_plain:qc marvel:q+at
    mention:oc murmur:q muse:q mutter:q narrate:q note:qco notify:ca observe:qc opine:qc outline:o point:+to point_out:qc
    portray:o+as posit:c post:q preach:qc predict:qco proclaim:qco profess:ci project:c pronounce:o quip:qc quote:o rail:+against
    rant:q+about read:q reaffirm:co reassure:qca recall:qco recite:qo reckon:qc recount:qo refer:+to reference:o reiterate:qco
    relate:qc remark:qc+on remind:qca repeat:qo reply:qc report:qco respond:q+to retort:q reveal:qco rule:c say:qc+of+about scream:q
    shoot_back:q shout:qc show:c signal:c snap:q speak:+of+about specify:c speculate:c state:qc stipulate:c stress:qco submit:c
    suggest:qco summarise:oq summarize:oq swear:qci talk:+about+of tease:q tell:qca+about+of term:o testify:qc text:q theorise:c
    theorize:c thunder:q trumpet:oq tweet:qco underline:co underscore:co vent:q verify:c voice:o vouch:+for
    warn:qca+of+about+against whisper:q write:qc+of yell:q`,
  denial: `
    balk:+at brush_off:o decline:i deflect:oq deny:qco disavow:o disclaim:o dismiss:oq+as dispute:oc downplay:o object:qc+to
    protest:qco rebut:oq refuse:i refute:oq reject:oc+as repudiate:o rule_out:o shrug_off:o`,
  plan: `
    offer:i pledge:qcio promise:qcio propose:qcio threaten:qci undertake:i vow:qci`,
  belief: `
    anticipate:co assume:c believe:c conceive:c doubt:co dream:+of envisage:o envision:o expect:c fear:co feel:c foresee:oc guess:c
    hope:ci+for judge:c know:c presume:c realise:c realize:c recognise:c recognize:c sense:c surmise:c suspect:c think:c wish:c
    worry:qc+about`,
  question: `
    ask:qca+about enquire:qc+about inquire:qc+about press:+about query:qo question:qco wonder:qc+about`,
  demand: `
    advise:qcx advocate:oc+for appeal:+for ask:x+for beg:qxi beseech:qx call:+for+on call_upon:x challenge:x command:qx dare:x
    demand:qcio encourage:x exhort:qx implore:qx insist:qc instruct:qx lobby:+for order:xqc petition:x plead:qi+for press:x prod:x
    push:+for recommend:qco tell:x urge:qcxo warn:x`,
  praise: `
    applaud:oq champion:o commend:oq compliment:o congratulate:o credit:o endorse:o enthuse:q extol:o hail:o+as laud:o
    lionize:o praise:oq rave:+about salute:o thank:o tout:o welcome:oq`,
  blame: `
    accuse:oq admonish:oqx allege:qco assail:oq attack:o berate:oq blame:oq blast:oq bristle:q+at call_out:o castigate:oq charge:qc
    chastise:oq chide:oq complain:qc+about+of condemn:oq+as criticise:oqc+as criticize:oqc+as decry:oq denounce:oq+as deplore:oq
    deride:oq disparage:o excoriate:oq fault:o fulminate:+against gripe:qc+about grumble:qc+about inveigh:+against lambast:oq
    lambaste:oq lament:qco lash_out:q+at+against mock:oq pan:o pillory:o rebuke:oq regret:qco ridicule:oq rip:o scoff:q+at scold:oq
    skewer:o slam:oq sneer:q+at taunt:oq trash:o upbraid:oq vilify:o whine:qc+about`,
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
  swear: "swore sworn swearing swears",
  read: "read reading reads",
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
  label: "labeled labelled labeling labelling labels",
  signal: "signaled signalled signaling signalling signals",
  concur: "concurred concurring concurs",
  regret: "regretted regretting regrets",
  marvel: "marveled marvelled marveling marvelling marvels",
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
