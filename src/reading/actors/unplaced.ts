import { countryOf, foldName, isFirstName, placeOf, plainName } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { standsAsSpeaker } from "./cast.ts";
import type { Layers, Mention } from "./mention.ts";
import { isSource } from "./sources.ts";

/**
 * Single words that the recogniser took for places, that no gazetteer has and that stand nowhere as a place does: behind "in" or "near",
 * beside a larger place, before "residents". They are bodies where they speak or are told, else something of which no more is known.
 */
export function withoutUnplaced(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const held = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.type !== "place" || !isUnknown(mention)) continue;
    const key = keyOf(mention);
    const list = held.get(key);
    if (list === undefined) held.set(key, [mention]);
    else list.push(mention);
  }
  const types = new Map<string, "organization" | "other">();
  for (const [key, places] of held) {
    if (places.some((mention) => isPlaced(layers, mention))) continue;
    const acts = places.some((mention) => isSource(layers, mention) || standsAsSpeaker(layers, mention.first, mention.last));
    types.set(key, acts && !isFirstName(places[0]!.text) ? "organization" : "other");
  }
  if (types.size === 0) return mentions;
  return mentions.map((mention) => {
    const type = mention.type === "place" ? types.get(keyOf(mention)) : undefined;
    return type === undefined ? mention : { ...mention, type };
  });
}

function keyOf({ text }: Mention): string {
  return foldName(plainName(text));
}

/** Shores, quarters of the sky and abbreviations ("Hld.") are places of which a gazetteer need not know. */
const regions =
  /^(?:north|south|east|west|mid)|(?:wood|town|ville|burg|burgh|land|shire|side|way|coast|ton|ham|don|well|boro|borough|field|ford|port|bury|capitol)$|^[A-Z]{2}$|\./iu;

function isUnknown({ first, last, text, titleGender }: Mention): boolean {
  if (last - first > 1 || titleGender !== null || regions.test(text)) return false;
  return placeOf(text) === undefined && countryOf(text) === undefined;
}

const locatives = new Set(
  "in at to from near across outside inside into through throughout around toward towards via on off along nearby downtown central".split(
    " ",
  ),
);

/** Nouns beside the names of places. */
const local = new Set(
  `area city village town region province neighborhood neighbourhood station district department county island street streets road airport bridge
  resident residents police mayor suburb shore coast border market crash shooting massacre attack`.split(/\s+/),
);

function isPlaced({ tokens, sentences }: Layers, { first, last, sentence, text }: Mention): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]];
  const isThe = before?.lower === "the";
  // "The Carrier factory": the article is that of the noun.
  if (isThe && after?.tag !== "NOUN") return true;
  const at = isThe ? first - 2 : first - 1;
  if (locatives.has(tokens[at]?.lower ?? "") || /ern$/.test(tokens[at]?.lower ?? "")) return true;
  if (
    tokens[at]?.lower === "of" &&
    (tokens[at - 1]?.tag === "PROPN" || tokens[at - 1]?.text === "," || local.has(tokens[at - 1]?.lemma ?? ""))
  )
    return true;
  if (local.has(after?.lower ?? "") || local.has(before?.lower ?? "") || after?.text === "-") return true;
  if (isBesidePlace(before, tokens[first - 2]) || isBesidePlace(after, tokens[last + 1])) return true;
  if (isGoverned(tokens, last)) return true;
  // "Vale in Halden"
  if (after?.lower === "in" && tokens[last + 1]?.tag === "PROPN") return true;
  // "VIK — The ferry", "VIK, Hld. — The ferry": where the report was written.
  const heads = sentences[sentence]?.first === first;
  return heads && (/^[(—–―-]/.test(after?.text ?? "") || (after?.text === "," && /^\p{Lu}{3,}$/u.test(text)));
}

/** "The Halden transport ministry": only a place has a government, its offices and its people. */
function isGoverned(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at < last + wordsBetween && (tokens[at]?.tag === "ADJ" || tokens[at]?.tag === "NOUN")) at++;
  return at > last && tokens.slice(last, at).some(({ lemma }) => offices.has(lemma));
}

const wordsBetween = 4;

const offices = new Set(
  `ministry minister government parliament president premier governor official authority army navy troops court council senator lawmaker
  voter citizen capital embassy ambassador`.split(/\s+/),
);

/** "Vik, Halden", "Vik (Halden)": a comma or a bracket between two names. */
function isBesidePlace(mark: Token | undefined, name: Token | undefined): boolean {
  return mark !== undefined && /^[,(]$/.test(mark.text) && name?.tag === "PROPN";
}
