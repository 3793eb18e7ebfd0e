/*
 * Nouns and adjectives that judge while they name: which of them an outlet chooses is a choice of words and not of facts. Written by hand for this project, English only; a word that is a plain office or trade is not here.
 */
const judging = new Set(
  (
    "strongman dictator despot tyrant autocrat ruler warlord kingpin mastermind ringleader henchman crony cronies thug gangster criminal terrorist extremist militant radical fanatic zealot jihadist insurgent rebel guerrilla separatist fighter " +
    "freedom-fighter activist campaigner dissident whistleblower leaker traitor defector hero martyr saint icon legend pioneer visionary maverick firebrand hardliner moderate populist demagogue nationalist ideologue propagandist loyalist puppet " +
    "stooge apologist critic foe enemy rival pariah outcast rogue regime junta establishment elite oligarch tycoon mogul billionaire magnate baron heir playboy socialite celebrity pundit troll provocateur " +
    "migrant refugee alien perpetrator attacker gunman shooter killer murderer butcher monster predator bully clown buffoon liar fraud failure loser supremo guru " +
    "controversial disgraced embattled notorious infamous beleaguered divisive outspoken respected renowned celebrated beloved fiery hawkish reclusive ruthless brutal corrupt authoritarian recalcitrant belligerent defiant so-called self-styled self-proclaimed " +
    "historic unprecedented landmark bold reckless dangerous risky safe illegal unlawful legal brutal peaceful violent massive minor dramatic modest popular unpopular secret fake bogus false true " +
    "crippling rickety dilapidated devastating catastrophic tragic senseless heinous shocking stunning surprising humiliating crushing decisive narrow fierce bitter tough harsh strict lenient generous lavish meagre miserable poor rich " +
    "fast close warm cosy cozy cold icy strained tense fragile shaky solid strong weak genuine sham puppet failed successful botched hasty sudden long-awaited overdue belated timely needless necessary vital key crucial so-called alleged"
  ).split(" "),
);

/** True for a lemma that judges what it names. */
export function isJudging(lemma: string): boolean {
  return judging.has(lemma);
}

/** Adjectives of age (Dixon, "Where Have All the Adjectives Gone?", 1977): whether a thing is called new or old is a choice as well. */
const ages = new Set(
  "new old young ancient fresh novel budding nascent modern traditional lasting enduring perennial long-standing longstanding long-running long-lived long-established age-old centuries-old decades-old years-old brand-new newfound new-found".split(
    " ",
  ),
);

/** True for a word, compound ones whole, that says how old a thing is. */
export function isAge(word: string): boolean {
  return ages.has(word);
}
