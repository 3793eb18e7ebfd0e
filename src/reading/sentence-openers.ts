/*
 * Words that tell the begin of a sentence from its middle after an abbreviation or a closed quotation. Closed classes of
 * English: articles, pronouns, prepositions, conjunctions, adverbs of place and time, and the plainest verbs of saying.
 */

const openers = new Set(
  `a about after again all also although among an and another any are as at because before both but by despite did do does during each
  earlier either even every few first for from had has have he her here his how however i if in indeed instead is it its just last later
  many meanwhile more most much my neither never nevertheless next no nobody none nonetheless nor not nothing now of on once one only or
  other others our out over perhaps several she should similarly since so some something sometimes soon still such than that the their
  then there these they this those though three through thus to today tomorrow two under unlike until we were what when where whether
  which while who why will with within without would yesterday yet you your`.split(/\s+/),
);

/** True when a word, written with a capital, is more likely to open a sentence than to be part of a name. */
export function opensSentence(word: string): boolean {
  return word !== "I" ? openers.has(word.toLowerCase()) : true;
}

const speechVerbs = new Set(
  `said says say asked asks replied replies added adds wrote writes told tells exclaimed cried demanded shouted wondered answered
  continued joked quipped recalled insisted declared announced`.split(/\s+/),
);

export function isSpeechVerb(word: string): boolean {
  return speechVerbs.has(word);
}
