const separators = /\s*(?:,|;|\||\/|&|\n|·|•|\band\b|\bund\b|\bet\b|\s+y\s+|\bwith\b)\s*/i;
const introduction =
  /^(?:(?:story|words|written|reported|analysis|review|opinion|photos?|text|edited|posted|article|report)\s+)?(?:by|von|par|por|di|door|av|af|autor(?:in)?|author|text)\s*:?\s+/i;

/** "ByAnn Example", as pages write it that put the word and the name into two boxes. */
const gluedIntroduction = /^By(?=\p{Lu}\p{Ll})/u;

/** "Ann Example Senior Writer": an office in words that are no part of a name; also degrees and the outlet in capitals. */
const trailingOffice =
  /\s+(?:(?:senior|chief|staff|managing|deputy|contributing|freelance|news|sports|political|associate|assistant|executive|lead)\s+)*(?:editor|writer|reporter|correspondent|producer|columnist|contributor|author|journalist|editor-in-chief|redakteur(?:in)?)s?$|\s+(?:MS|MA|MD|PhD|RDN|RD|LD|MPH)$|\s+(?:(?:the )?associated press|usa today(?: network)?|reuters|bloomberg news)$/i;

/** Words that show that a part of a byline is an office or a place and not a person. */
const office =
  /\b(?:editors?|correspondents?|reporters?|writers?|columnists?|producers?|staff|contributors?|contributing|freelance|special to|bureau|chief|senior|desk|team|redaktion|rédaction|redacción|political|business|sports?|science|health|in [A-Z]\w+$|for the|at the|updated|published|min read|minutes?|hours?|ago|head of|sponsored|content|media|press|news|university|institute|\S+\.(?:com|org|net|co)|@\S+)\b/i;

/** The persons of a byline, in order; an agency or a desk that signs alone stays as written. */
export function splitNames(byline: string): readonly string[] {
  const bare = byline.replace(introduction, "").replace(/\s+/g, " ").trim();
  const parts = bare
    .split(separators)
    .map((part) => part.replace(introduction, "").replace(gluedIntroduction, "").replace(trailingOffice, "").trim())
    .filter((part) => /\p{L}/u.test(part) && part.length <= 80 && !/^\(|^the$/i.test(part));
  const named = parts.filter((part) => !office.test(part));
  // "Ann Example, RDN, LD": degrees and stations behind a name.
  const persons = named.filter((part, index) => index === 0 || !/^\p{Lu}{2,5}$/u.test(part));
  return [...new Set(persons.length > 0 ? persons : parts.slice(0, 1))];
}
