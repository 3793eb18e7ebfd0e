import type { Attribution } from "./attribution.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { isOpaque, lastSign } from "./syntax.ts";

/** Attributions that concern each other stand at most so many cues apart. */
const reach = 5;

/**
 * What the attributions of one sentence say about each other:
 *  1. a participle after a pause goes on about the speaker of the sentence ("said …, adding that …")
 *  2. a content ends where another source is given for the whole ("… as “a farce,” the agency reported")
 *  3. a content ends where, after a pause, another speaker begins a clause of his own
 *  4. what speakers say of their own hopes and plans is part of what they say
 */
export function settleNeighbours(syntax: Syntax, attributions: readonly Attribution[]): readonly Attribution[] {
  return withoutSelfReports(syntax, endedByNext(syntax, endedByOthers(participles(syntax, attributions))));
}

function participles(syntax: Syntax, attributions: readonly Attribution[]): readonly Attribution[] {
  const settled = [...attributions];
  for (let index = 1; index < settled.length; index++) {
    const later = settled[index]!;
    const pause = pauseBefore(syntax, later);
    if (pause < 0) continue;
    for (let back = index - 1; back >= 0 && back >= index - reach; back--) {
      const earlier = settled[back]!;
      if (earlier.sentence !== later.sentence) break;
      if (earlier.kind !== "verb" || earlier.source === undefined || syntax.tokens[earlier.cue.first]!.fine === "VBG") continue;
      if (!follows(earlier, later)) continue;
      settled[index] = { ...later, source: earlier.source };
      settled[back] = { ...earlier, contents: earlier.contents.map((content) => endBefore(content, later.cue.first, pause)) };
      break;
    }
  }
  return settled;
}

/** The token after which a participle of saying goes on, when a comma or a quotation that ends with one stands there; else -1. */
function pauseBefore(syntax: Syntax, { kind, cue, group, lemma }: Attribution): number {
  if (kind !== "verb" || syntax.tokens[cue.first]!.fine !== "VBG" || !goesOn.test(lemma)) return -1;
  const before = group.first - 1;
  if (before < 0) return -1;
  if (isOpaque(syntax, before)) {
    const { content } = syntax.marks.passages[syntax.passage[before]!]!;
    return lastSign(syntax.text, content) === "," ? group.first : -1;
  }
  return /^(?:,|—|–|--)$/.test(syntax.tokens[before]!.lower) ? before : -1;
}

/** Verbs whose participle after a pause belongs to the speaker and not to somebody inside the content. */
const goesOn =
  /^(?:add|hint|indicate|imply|assert|contend|complain|caution|declare|accuse|note|say|stress|warn|insist|explain|argue|claim|cite|call|describe|tell|suggest|point out|emphasi[sz]e|acknowledge|conclude|predict|promise|vow|write|tweet|post|joke|quip|recall|remark|observe)$/;

/** The participle stands behind the speaker's cue, inside or right after what he said. */
function follows(earlier: Attribution, later: Attribution): boolean {
  if (earlier.cue.last > later.cue.first) return false;
  return earlier.contents.some((content) => content.first < later.cue.first && later.group.first <= content.last + 2);
}

function endBefore(content: Stretch, cue: number, last: number): Stretch {
  return content.first < last && last < content.last && cue < content.last ? { first: content.first, last } : content;
}

function endedByOthers(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((attribution, index) => {
    const { contents, cue, sentence } = attribution;
    let ended = contents;
    for (let other = index + 1; other < attributions.length && other <= index + reach; other++) {
      const outer = attributions[other]!;
      if (outer.sentence !== sentence) break;
      if (outer.source === undefined) continue;
      const whole = outer.contents[0]!;
      const isAround = whole.first <= cue.first && cue.last <= whole.last && whole.last <= outer.source.first;
      if (isAround) ended = ended.map((content) => endBefore(content, outer.source!.first, whole.last));
    }
    return ended === contents ? attribution : { ...attribution, contents: ended };
  });
}

/** "The mayor praised the plan, the council said …": the clause of the next speaker is no part of what the first one said. */
function endedByNext(syntax: Syntax, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((attribution, index) => {
    let { contents } = attribution;
    for (let other = index + 1; other < attributions.length && other <= index + reach; other++) {
      const next = attributions[other]!;
      if (next.sentence !== attribution.sentence) break;
      const pause = next.source === undefined ? -1 : pauseBeforeClause(syntax, attribution, next, next.source);
      if (pause >= 0) contents = contents.map((content) => endAtPause(syntax, content, pause));
    }
    return contents === attribution.contents ? attribution : { ...attribution, contents };
  });
}

/** The pause before a source that begins a clause of its own behind a cue; -1 for none. */
function pauseBeforeClause(syntax: Syntax, earlier: Attribution, next: Attribution, source: Stretch): number {
  const { tokens } = syntax;
  const isAfter = earlier.cue.last <= source.first && source.last <= next.cue.first && next.cue.last <= next.contents[0]!.first;
  const isJoined = /^(?:and|but)$/.test(tokens[source.first - 1]?.lower ?? "");
  if (next.kind !== "verb" || !isAfter || /^(?:WP|WDT)$/.test(tokens[source.first]!.fine)) return -1;
  // "He said it was done, and he indicated …": a second verb of saying of his own.
  if (tokens[source.first]!.fine === "PRP" && !(isJoined && next.manner === "statement" && earlier.manner === "statement")) return -1;
  const before = isJoined ? source.first - 2 : source.first - 1;
  const pause = isJoined ? /^(?:,|—|–|--)$/ : /^,$/;
  return before > earlier.cue.first && pause.test(tokens[before]!.lower) && !isOpaque(syntax, before) ? before : -1;
}

/** A clause that opens with "if" or "while" goes on behind its pause; so does one that has no verb yet. */
const opensSubordinate = /^(?:if|when|while|although|though|since|because|as|after|before|unless|once|until|in|at|on|by|with|despite)$/;

function endAtPause(syntax: Syntax, content: Stretch, pause: number): Stretch {
  if (pause <= content.first || pause >= content.last) return content;
  for (let index = content.first; index < pause; index++) {
    const opens = index === content.first || syntax.tokens[index - 1]!.lower === "," || syntax.tokens[index - 1]!.lower === "that";
    if (opens && opensSubordinate.test(syntax.tokens[index]!.lower)) return content;
  }
  return { first: content.first, last: pause };
}

/** "She said she hoped that …" is one utterance: what speakers say of their own hopes and plans is part of what they say. */
function withoutSelfReports(syntax: Syntax, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter((attribution, index) => {
    const { source, manner, cue } = attribution;
    if (source === undefined || source.last - source.first > 1 || manner === "statement" || manner === "question") return true;
    if (syntax.tokens[source.first]!.fine !== "PRP") return true;
    for (let other = Math.max(0, index - 4); other < Math.min(attributions.length, index + 5); other++) {
      if (other === index || attributions[other]!.sentence !== attribution.sentence) continue;
      if (attributions[other]!.contents.some((content) => content.first <= cue.first && cue.last <= content.last)) return false;
    }
    return true;
  });
}
