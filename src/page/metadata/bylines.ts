const separators = /\s*(?:,|;|\||\/|&|\n|·|•|\band\b|\bund\b|\bet\b|\s+y\s+|\bwith\b)\s*/iu;
const introduction =
  /^(?:(?:story|words|written|reported|analysis|review|opinion|photos?|text|edited|posted|article|report)\s+)?(?:by|von|par|por|di|door|av|af|autor(?:in)?|author|text)\s*:?\s+/iu;

/** Words that show that a part of a byline is an office or a place and not a person. */
const office =
  /\b(?:editors?|correspondents?|reporters?|writers?|columnists?|producers?|staff|contributors?|contributing|freelance|special to|bureau|chief|senior|desk|team|redaktion|rédaction|redacción|political|business|sports?|science|health|in [A-Z]\w+$|for the|at the|updated|published|min read|minutes?|hours?|ago|@\S+)\b/iu;

/** The persons of a byline, in order; an agency or a desk that signs alone stays as written. */
export function splitNames(byline: string): readonly string[] {
  const bare = byline.replace(introduction, "").replace(/\s+/g, " ").trim();
  const parts = bare
    .split(separators)
    .map((part) => part.replace(introduction, "").trim())
    .filter((part) => /\p{L}/u.test(part) && part.length <= 80);
  const persons = parts.filter((part) => !office.test(part));
  return [...new Set(persons.length > 0 ? persons : parts.slice(0, 1))];
}
