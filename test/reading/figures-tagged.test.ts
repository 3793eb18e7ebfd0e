import assert from "node:assert/strict";
import { test } from "node:test";
import { findFigures } from "../../src/reading/figures/index.ts";
import type { Figure, Sentence, Tag, Token } from "../../src/reading/index.ts";

/** Universal tags of the Penn tags that the sentences below use. */
const universal: Readonly<Record<string, Tag>> = {
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  NNPS: "PROPN",
  JJ: "ADJ",
  CD: "NUM",
  VB: "VERB",
  VBD: "VERB",
  VBZ: "VERB",
  VBP: "VERB",
  VBG: "VERB",
  VBN: "VERB",
  MD: "AUX",
  IN: "ADP",
  DT: "DET",
  PRP: "PRON",
  PRP$: "PRON",
  POS: "PART",
  TO: "PART",
  RB: "ADV",
  CC: "CCONJ",
  $: "SYM",
  HYPH: "PUNCT",
};

const copulas: ReadonlySet<string> = new Set(["is", "was", "are", "were"]);

/**
 * One sentence with its Penn tags: "The_DT port_NN 's_POS". A token that begins with "+" follows the one before without a space;
 * one without a tag is punctuation.
 */
function tagged(marked: string): { text: string; tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  let text = "";
  for (const piece of marked.split(" ")) {
    const [word = "", fine = "."] = piece.replace(/^\+/, "").split("_");
    if (text !== "" && !piece.startsWith("+")) text += " ";
    const start = text.length;
    text += word;
    tokens.push({
      start,
      end: text.length,
      text: word,
      lower: word.toLowerCase(),
      lemma: word.toLowerCase(),
      tag: copulas.has(word) ? "AUX" : (universal[fine] ?? "PUNCT"),
      fine,
      head: -1,
      relation: "dep",
    });
  }
  return { text, tokens, sentences: [{ start: 0, end: text.length, block: 0, first: 0, last: tokens.length }] };
}

function figuresOf(marked: string): { text: string; figures: readonly Figure[] } {
  const { text, tokens, sentences } = tagged(marked);
  return { text, figures: findFigures(text, tokens, sentences).filter((figure) => !figure.trivial) };
}

test("the phrase of a figure is the part of the clause that says what it measures", () => {
  const rows: readonly (readonly [marked: string, phrases: readonly string[]])[] = [
    [
      "The_DT bank_NN will_MD lend_VB $_$ +40_CD +m_NN for_IN the_DT harbour_NN +'s_POS new_JJ cranes_NNS +, said_VBD Lund_NNP +.",
      ["lend $40m for the harbour's new cranes"],
    ],
    [
      "They_PRP forgave_VBD $_$ +3_CD billion_CD of_IN the_DT island_NN +'s_POS $_$ +5_CD billion_CD debt_NN +.",
      ["forgave $3 billion of the island's $5 billion debt", "the island's $5 billion debt"],
    ],
    ["The_DT loan_NN is_VBZ $_$ +4_CD billion_CD +.", ["The loan is $4 billion"]],
    ["Last_JJ year_NN +, only_RB 200_CD Danes_NNPS visited_VBD +.", ["only 200 Danes visited"]],
    ["Rail_NN traffic_NN fell_VBD 12_CD percent_NN because_IN the_DT bridge_NN closed_VBD +.", ["fell 12 percent"]],
    ["Anna_NNP Holm_NNP +, 45_CD +, was_VBD hurt_VBN +.", ["Anna Holm, 45"]],
    [
      "Anna_NNP and_CC Berta_NNP Holm_NNP +, aged_JJ 16_CD and_CC 13_CD +, sang_VBD +.",
      ["Anna and Berta Holm, aged 16 and 13", "Anna and Berta Holm, aged 16 and 13"],
    ],
    ["Peter_NNP Lund_NNP Jr._NNP +, 56_CD +, was_VBD hurt_VBN +.", ["Peter Lund Jr., 56"]],
    ["It_PRP is_VBZ her_PRP$ first_JJ official_JJ visit_NN as_IN queen_NN +.", ["It is her first official visit as queen"]],
  ];
  for (const [marked, phrases] of rows) {
    const { text, figures } = figuresOf(marked);
    const found = figures.map((figure) => text.slice(figure.phrase.start, figure.phrase.end));
    assert.deepEqual(found, phrases, text);
  }
});

test("tags find the noun that is counted", () => {
  const rows: readonly (readonly [marked: string, words: string, unit: string])[] = [
    ["The_DT 300_CD newly_RB built_VBN wooden_JJ houses_NNS burned_VBD +.", "300 newly built wooden houses", "house"],
    ["They_PRP sent_VBD 14_CD battalion_NN +-_HYPH +sized_VBN units_NNS north_RB +.", "14 battalion-sized units", "unit"],
    ["A_DT talk_NN with_IN 27_CD leaders_NNS -_: British_JJ Prime_NNP Minister_NNP May_NNP +.", "27 leaders", "person"],
    ["They_PRP hold_VBP 40_CD tanks_NNS Norland_NNP lost_VBD +.", "40 tanks", "tank"],
    ["Up_IN to_TO 240_CD million_CD PCs_NNS end_VBP as_IN waste_NN +.", "Up to 240 million PCs", "pc"],
    [
      "It_PRP was_VBD told_VBN by_IN 65_CD northern_JJ defence_NN and_CC port_NN leaders_NNS +.",
      "65 northern defence and port leaders",
      "person",
    ],
    ["They_PRP sent_VBD 40_CD timber_NN and_CC 12_CD dogs_NNS +.", "40 timber", "timber"],
    [
      "It_PRP was_VBD asked_VBN by_IN 5_CD past_NN and_CC present_JJ Norland_NNP senators_NNS +.",
      "5 past and present Norland senators",
      "person",
    ],
    ["She_PRP hit_VBD 39_CD home_NN runs_VBZ this_DT year_NN +.", "39 home runs", "run"],
    ["The_DT model_NN counts_VBZ 7_CD toss_NN +-_HYPH +ups_NNS +.", "7 toss-ups", "toss-up"],
    ["A_DT 30_CD round_NN magazine_NN was_VBD found_VBN +.", "30 round", "round"],
    ["There_EX were_VBD 10_CD Norlanders_NNPS voting_NN for_IN it_PRP +.", "10 Norlanders", "norlander"],
    ["Their_PRP$ first_JJ title_NN last_JJ fall_NN was_VBD luck_NN +.", "first title", "title"],
  ];
  for (const [marked, words, unit] of rows) {
    const { text, figures } = figuresOf(marked);
    assert.deepEqual([figures[0] && text.slice(figures[0].start, figures[0].end), figures[0]?.unit], [words, unit], text);
  }
});

test("tags tell names, adverbs and compounds from counts", () => {
  for (const marked of [
    "The_DT iPhone_NNP 15_CD camera_NN broke_VBD +.",
    "They_PRP first_RB visit_VBP the_DT port_NN +.",
    "It_PRP runs_VBZ on_IN Windows_NNP 10_CD machines_NNS +.",
    "They_PRP won_VBD game_NN 7_CD late_JJ last_JJ night_NN +.",
  ]) {
    const { text, figures } = figuresOf(marked);
    assert.deepEqual(figures, [], text);
  }
});
