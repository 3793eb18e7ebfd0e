import type { Reading, Sentence, Token } from "../../reading/index.ts";
import { looseEnds, teasersBehindLabels } from "./loose-ends.ts";
import type { Part } from "./material.ts";

/**
 * Words of the page that a text file carries in its running text: labels and captions of pictures and players, prompts, lists of tags.
 * They open with words that no sentence of a report opens with. Saved pages lose theirs in extraction, where the marks of the page help.
 */
const openings =
  /^\W*(?:image (?:copyright|caption|source|credit)\b|media (?:caption|playback)\b|(?:photo|picture)s?\s?(?:credit|by|:)|file photo\b|read more\b(?: about)?:?|read the (?:full|rest|whole|complete|entire|original)\b|also read:|see also:|related(?: articles?| stories| posts)?:|watch:|advertisement\b|story continues\b|click here\b|sign up (?:now )?(?:for|to)\b|subscribe (?:to|now)\b|keep up with\b|follow (?:us\b|\p{Lu}[\p{L} ]+ on (?:twitter|facebook|instagram)\b)|(?:this|the) (?:article|story|post) was (?:originally |first |last )?(?:published|posted|updated)\b|this (?:article|story|post|column) (?:was |has been )?(?:(?:originally|first|last) )?(?:published|posted|updated|revised|appeared|corrected|prepared|produced)\b|editor['’]s note\b|story highlights\b|(?:photo|image|video)s? via\b|share this\b|to contact the (?:reporter|editor|author|writer)s?\b|tweet with a location$|file ?[-–—] ?(?=\p{L})|updated (?:at|on)\b|an? (?:\p{L}+ )?version of this (?:article|story|report|post|column)\b|(?:\p{L}+ icon\b\W*){2,})/iu;

/** As these, but told by their capitals ("GETTY Holm waves"): "Close to three hundred came", "reporting by hand" are none. */
const namedOpenings =
  /^\W*(?:CLOSE (?=\p{Lu})|(?:Additional r|With r|R)eporting by \p{Lu}|(?:Writing|Editing|Edited|Produced|editing|writing|Updated) [Bb]y \p{Lu}|(?:With|Additional) (?:assistance|contributions?|files) (?:from|by) \p{Lu}|Contributing: \p{Lu}|A message from \p{Lu}[^:.]{1,40}:|\d[^:.]*\bUPDATE: (?:Adds|Recasts|Updates)\b|(?:GETTY|REUTERS|AFP|EPA|SWNS|REX|ALAMY|USA TODAY NETWORK) (?=\p{Lu}\p{Ll}))/u;

/** "Skip to the third minute of the film above", "listen to the song below!": an order to the reader that points at the page. */
const pointers = /^\W*(?:skip|scroll|jump|swipe|tap|watch|see|listen to|check out)\b[^.!?]*\b(?:above|below)(?:\W*$| to\b)/iu;

/** Labels in capitals of the players that a page carries, and what a player or a form says to its user, wherever it stands. */
const players =
  /\b(?:JUST WATCHED|MUST WATCH|NOW PLAYING)\b|\bReplay More Videos\b|\b[Aa]utoplay\b|\bVideo Unavailable\b|\b[Cc]lick to (?:share on|play\b)|\([Oo]pens in (?:a )?new window\)|\b[Ss]croll down for (?:videos?|more)\b|\bInvalid [Ee]mail\b|\bHide [Cc]aption\b|\bx Embed x Share\b|\bSkip Ad\b|\bBuy Photo\b|\b[Pp]lay [Ss]lideshow\b|\bSign Up (?:Continue|Receive)\b|\b[Mm]essage from our sponsors?\b|\b[Vv]ideo will (?:start|play) in\b|\b[Bb]rowser does not support\b|\bFlash [Pp]layer to (?:view|watch|see|play)\b|\b[Gg]et breaking news alerts\b|\bmodern browser with Java[Ss]cript\b|\b1 of \d+ Full Screen\b|\b(?:visit|contact|go to)\b[^.!?]{0,60}\b(?:https?:|www\.)|\b[Cc]opy this (?:code|link) to your\b|\b(?:[Gg]et|[Ss]ign up for|[Rr]eceive|[Ss]ubscribe to) (?:our|the|your)(?: [\p{L}’'-]+){0,3} newsletters?\b/u;

/** "Mayor Anna Anna HolmHolm: bridge is safe MORE on Monday left": links under a name, with no space behind the name and a label at their end. */
const linksInSentence = /\p{Ll}\p{Lu}\p{Ll}+.*\bMORE\b/u;

/** "CHAUVE, June 19. REUTERS/Anna Holm": the credit of a picture, in or behind its caption. */
const credits =
  /\b(?:REUTERS|AP|AFP|EPA|Getty Images)\s?\/\s?\p{Lu}\p{Ll}+|\((?:AP|REUTERS|AFP|Getty Images?)[^)]{0,20}\b(?:Photo|Images)\b/u;

/** "Getty Images 9 Holm waves to the crowd", "3/8 The pier … 4/8 The ferry …": marks of the agency and numbers of the pictures of a gallery. */
const gallery =
  /\b(?:Reuters|EPA|AFP|Getty Images|\p{Lu}{2,4}:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*) \d{1,2}(?= \p{Lu}|$)|(?:\b\d{1,2}\/\d{1,2} \p{Lu}.*){3}/u;

/** The credit of a picture or a text alone, a link in brackets, the controls of a gallery, the place of a weather box. */
const pictures =
  /^(?:screenshot|illustration|photograph|image|video|graphic)s? (?:by|from|courtesy)\b|^\(?credit:|^[►▶➤]|\bcontributed to this (?:report|story|article)\b|\p{Lu}\p{Ll}+(?:,? also)? contributed\.$|^copyright\b|^©|^\[[^\]]+\]?$|^[\p{L} .]+, [A-Z]{2} \(\d{5}\)|, (?:(?:far|top|bottom|cent(?:er|re)|second|third|front)[ -](?:from )?)?(?:left|right|cent(?:er|re)),(?= \p{L})|\((?:pictured|(?:top |bottom |far |center[- ]|centre[- ])?(?:left|right))\)|\bimage \d+ of\b|\bcaption close\b/iu;

/** "Ferry leaves Vik for the last time 01:55": the title of a film with its length; a time of day has a preposition before it. */
const lengthOfFilm = /(?<!\b(?:at|by|from|to|till|until|of|around|about|after|before|since|past))\s\d{1,2}:\d{2}$/iu;

/** "Anyone with information may call 555-010-0100": whom readers may call is no news of the event. */
const tipLine =
  /\b(?:to|may|can|should|please|by|or) (?:also )?(?:call|text|contact|phone|dial)(?:ing)?\b.*(?:\(\d{3}\) ?\d{3}-\d{4}|\b(?:1-)?\d{3}-(?:\d{3}|\p{Lu}{3,4})-(?:\d{3,4}|\p{Lu}{2,4})|\b0\d{2,4} \d{3,4} \d{3,4})|\b(?:call|text|contact)(?:ing)? crime ?stoppers\b/iu;

/** "High 58F. Winds NE at 10 to 20 mph. Chance of rain 90%.": the weather box that local papers carry. */
const forecast =
  /^(?:high|low)s? (?:near |around |of )?\d{1,3} ?°?[FC]?\.?$|^winds? (?:[NESW]{1,3}|variable|light)\b[^.]*\bmph\.*$|^chance of (?:rain|snow|showers|precipitation)\b[^.]*\d+ ?%\.?$/iu;

/** "(1/2) — Anna Holm (@annaholm) March 2, 2016": who wrote the message that is shown above, and when. */
const signature = /^(?:\(\d+\/\d+\)\s*)?[—–-]+\s*[^()]{2,60}\(@\w+\)/u;

/** A row of buttons: "Share Facebook", "Twitter", "Email Print". */
const buttons =
  /^(?:\W*\b(?:play|share|tweet|email|e-mail|print|embed|copy link|facebook|twitter|pinterest|linkedin|whatsapp|reddit|google\+?|comments?)\b)+\W*$/iu;

/** What the box in which one signs up for a newsletter says, wherever its text was cut. */
const signUpBox =
  /\bverify (?:that )?you['’]re not a robot\b|\binvalid e-?mail address\b|\bre-?enter your e-?mail\b|^\W*please re-?enter\.?$|\bmust select a newsletter\b|\bnewsletter sign[ -]?up\b|\byou (?:will receive|agree to receive) (?:\p{L}+ ){0,3}(?:e-?mails|updates|newsletters?)\b|\bopt[ -]out or contact us\b|\bview all (?:\p{L}+ ){0,5}newsletters\b|\bthank you for subscribing\b|\bcontinue reading the main story\b|\bdirectly to your inbox\b/iu;

/** What a server, an archive or a service says in place of the report: no error, crawl or prompt is news. */
const hostPages =
  /\b(?:page (?:is not available|not found|cannot be found|could not be found|you (?:requested|are looking for|were looking for))|access (?:to this page )?(?:has been |is )?denied|(?:enable|turn on) (?:javascript|cookies)|effort to archive pages|(?:web collections|collection of \p{L}+ web content)|add location information to your tweets|unusual traffic from your|check your dns settings|your dns cache|ip address for this domain|50[234] (?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out))\b/iu;

/** A longer text has more to say than that. */
const hostPageCharacters = 1000;

function isHostPage({ text }: Part["report"]): boolean {
  return text.length <= hostPageCharacters && hostPages.test(text);
}

/** Sentences of a part that are furniture, found once: every clause and every act of a sentence asks. */
export function furnitureOf(part: Part): ReadonlySet<number> {
  return foundIn(part).all;
}

/** The same without captions that only their missing stop betrays: whom they show has a part in the story. */
export function pageFurnitureOf(part: Part): ReadonlySet<number> {
  return foundIn(part).page;
}

interface Furniture {
  readonly all: ReadonlySet<number>;
  readonly page: ReadonlySet<number>;
}

const found = new WeakMap<Reading, Furniture>();

function foundIn(part: Part): Furniture {
  let known = found.get(part.reading);
  if (known === undefined) {
    const page = findPageFurniture(part);
    found.set(part.reading, (known = { page, all: new Set([...page, ...looseEnds(part)]) }));
  }
  return known;
}

function findPageFurniture(part: Part): ReadonlySet<number> {
  const { report, reading } = part;
  const texts = reading.sentences.map(({ start, end }) => report.text.slice(start, end));
  const captions = new Set([
    ...datedCaptions(report.text, reading),
    ...galleryCaptions(report.text, reading),
    ...creditedCaptions(reading, texts),
    ...teasersBehindLabels(part),
  ]);
  const isHosts = isHostPage(report);
  return new Set(
    texts.flatMap((text, index) =>
      isHosts || isFurniture(text) || captions.has(index) || isCredited(reading, texts, index) || isBetween(reading, texts, index)
        ? [index]
        : [],
    ),
  );
}

/** "Holm is calling for a vote... (Associated Press)": an agency alone in brackets behind a sentence is the credit of its picture. */
function isCredited({ sentences }: Reading, texts: readonly string[], at: number): boolean {
  return sentences[at + 1]?.block === sentences[at]!.block && agencyAlone.test(texts[at + 1]!.trim());
}

const agencyAlone = /^\((?:AP|AFP|EPA|PA|Reuters|REUTERS|Associated Press|Getty(?: Images)?)\)$/;

/** "(Anna Holm/The Courier)", "(Anna Holm / The Courier)" */
const creditInBrackets = /\(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} ?\/ ?(?:for )?(?:The )?\p{Lu}[^()/]{1,30}\)/u;

/** What ends with the credit of a picture, or stands in one block before it, is what the picture shows. */
function creditedCaptions({ sentences }: Reading, texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, index) => {
    const credit = creditInBrackets.exec(text);
    if (credit === null) return [];
    if (credit.index > 0) return credit.index + credit[0].length >= text.length - 1 ? [index] : [];
    const isBehind = index > 0 && sentences[index - 1]!.block === sentences[index]!.block;
    return isBehind ? [index - 1] : [];
  });
}

/** "3/19" and "Hide Caption 4 of 76": the number of a picture; "AGENCY 9 Crowds wait": the credit of the one before and how many there are. */
const counters = /\b(\d{1,3}) ?(?:\/|of) ?(\d{1,3})\b|\b(?:Getty Images|Getty|Reuters|AFP|EPA|AP|PA|Alamy) (\d{1,3}) (?=\p{Lu})/gu;

/** Two fractions of one whole may stand in any text. */
const picturesMin = 3;

/** Sentences from the first picture of a gallery to the last: they are captions, however they are cut. Behind a credit the text may go on. */
function galleryCaptions(text: string, { sentences }: Reading): ReadonlySet<number> {
  const counted = [...text.matchAll(counters)].map(({ index, 0: all, 1: part, 2: whole, 3: total }) => ({
    start: index,
    end: index + all.length,
    number: total === undefined ? Number(part) : undefined,
    gallery: whole ?? `credit ${total}`,
  }));
  const found = new Set<number>();
  for (const pictures of Map.groupBy(counted, ({ gallery }) => gallery).values()) {
    const inOrder = pictures.filter(({ number }, at) => number === undefined || at === 0 || number === pictures[at - 1]!.number! + 1);
    if (pictures.length < picturesMin || inOrder.length !== pictures.length) continue;
    sentences.forEach(({ start, end }, index) => {
      const holds = (from: number, to: number): boolean => end > from && start < to;
      const isCaption =
        pictures[0]!.number === undefined
          ? pictures.some((picture) => holds(picture.start, picture.end))
          : holds(pictures[0]!.start, pictures.at(-1)!.end);
      if (isCaption) found.add(index);
    });
  }
  return found;
}

/** "A man looks at the sea in Vik, Tuesday, 25 June 2030.": the present with a whole date behind a comma is the grammar of captions. */
function datedCaptions(text: string, { times, tokens, sentences }: Reading): ReadonlySet<number> {
  const whole = times.filter(({ partial }) => partial.year !== null && partial.day !== null);
  if (whole.length === 0) return new Set();
  const captions = new Set<number>();
  sentences.forEach(({ start, end, first, last }, index) => {
    const time = whole.find((one) => one.start >= start && one.end <= end);
    if (time === undefined) return;
    const verbs = tokens.slice(first, last).filter(({ tag, fine }) => (tag === "VERB" || tag === "AUX") && fine !== "VBN" && fine !== "VB");
    // "June 25, 2030 A man looks": a date that nothing joins to the sentence is that of the picture.
    const isHead = time.start === start && /^ \p{Lu}/u.test(text.slice(time.end, time.end + 2));
    const before = tokens.slice(first, last).findLast((token) => token.end <= time.start);
    // "in Port Ellery June 25, 2030": behind a name without a preposition as well.
    const isApart = isHead || /, ?(?:on )?$/.test(text.slice(Math.max(0, time.start - 5), time.start)) || before?.tag === "PROPN";
    const isWeekday = /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text.slice(time.start, time.end));
    const isPresent =
      verbs.length > 0 &&
      verbs.slice(0, isApart ? 1 : verbs.length).every(({ fine, lemma }) => /^VB[ZPG]$/.test(fine) && !saysNow.has(lemma));
    if (isPresent && (isApart || isWeekday || pictured.has(verbs[0]!.lemma))) captions.add(index);
  });
  return captions;
}

/** What people are seen doing: "The mayor waves to a diver on June 25, 2030". */
const pictured = new Set("embrace gesture greet hug kiss kneel listen look pose shake smile walk watch wave weep".split(" "));

/** In the present also in running text. */
const saysNow = new Set(["say", "have", "write", "report"]);

/** A sentence or a title that is page furniture and tells nothing. */
export function isFurniture(text: string): boolean {
  // A string of its own: one that is cut from a text would hold the text.
  const line = ` ${text}`;
  let known = asked.get(line);
  if (known === undefined) {
    if (asked.size >= askedMax) asked.clear();
    const trimmed = text.trim();
    asked.set(line, (known = patterns.some((pattern) => pattern.test(trimmed))));
  }
  return known;
}

const patterns: readonly RegExp[] = [
  openings,
  namedOpenings,
  pointers,
  players,
  linksInSentence,
  credits,
  gallery,
  pictures,
  lengthOfFilm,
  signature,
  buttons,
  forecast,
  tipLine,
  signUpBox,
];

/** Sentences that were asked about: texts of one event print the same ones. Changes the speed and never the result; the bound keeps a service small. */
const asked = new Map<string, boolean>();
const askedMax = 10_000;

/** A headline in the running text, even with a stop ("Judge Tells Vik to Pay the U.S."): each word that says something has a capital. */
function isInTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ tag, text }) => tag !== "AUX" && contentTags.has(tag) && /^\p{L}/u.test(text));
  const capital = words.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  return words.length >= titleWordsMin && capital.length * 2 > words.length && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

const contentTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV"]);

/** A shorter sentence may have a capital in each of its words by chance ("Anna Holm Agreed."). */
const titleWordsMin = 5;

/** A line of running text without a verb and without a stop at its end is a heading, a label or a link, and states nothing. */
export function isHeading(part: Part, sentence: Sentence): boolean {
  let known = headings.get(sentence);
  if (known === undefined) headings.set(sentence, (known = looksLikeHeading(part, sentence)));
  return known;
}

/** A heading hangs on its text alone; each clause of a sentence asks. */
const headings = new WeakMap<Sentence, boolean>();

function looksLikeHeading({ report, reading: { tokens } }: Part, { block, start, end, first, last }: Sentence): boolean {
  if (report.blocks[block]!.kind !== "paragraph") return false;
  if (isInTitleCase(tokens.slice(first, last))) return true;
  if (/[.!?…:;,][)\]"'’”]*$/u.test(report.text.slice(start, end).trimEnd())) return false;
  return !tokens.slice(first, last).some(({ tag }) => tag === "VERB" || tag === "AUX");
}

/** What stands between two offers of newsletters, or words of such a box, in one block belongs to the same box. */
function isBetween({ sentences }: Reading, texts: readonly string[], at: number): boolean {
  const offers = (index: number): boolean =>
    sentences[index]?.block === sentences[at]!.block && (/\bnewsletters?\b/i.test(texts[index]!) || signUpBox.test(texts[index]!));
  const near = [1, 2];
  return near.some((step) => offers(at - step)) && near.some((step) => offers(at + step));
}
