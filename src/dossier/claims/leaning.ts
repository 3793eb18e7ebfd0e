/** What remains of the importance of a line that leans on one before it ("But he …"). */
export const leaningShare = 0.6;

/** Openings by which a sentence joins the one before it: a conjunction, or a pronoun, also behind a short phrase of time or as the speaker. */
export const leaning: RegExp =
  /^[“"‘']?(?:and|but|or|so|yet|nor|also|however|instead|then|still|otherwise|that|this|these|those|such|it|he|she|they|his|her|their|its|another)\b|^[^,]{3,25}, (?:he|she|it|they)\b|^(?:since|on|by|in|until|during) [^,]{3,20} (?:he|she|it|they)\b|[”"’'] (?:[a-z]+ )?(?:he|she|they)\b/i;

/** As a line of a briefing such an opening, or that of a clause inside its sentence, leaves open who is meant: "He added", "her aides had worked". */
export const opensElsewhere: RegExp = /^[“"‘']?(?:\p{Ll}|(?:He|She|They|His|Her|Their|And|But)\b)/u;
