import { describe, test } from "node:test";
import { checkActors } from "./marked-names.ts";

describe("a family name alone", () => {
  test("is given to neither of two relatives who share it, but their house to them", () => {
    checkActors([
      ["{p:Maria} and {p:Anna Lund} came to the fair. President {p:Lund} smiled.", { "Anna Lund": ["Anna Lund"], Lund: ["Lund"] }],
      ["{p:Maria} and {p:Anna Lund} came to the fair. {p:Mrs. Lund} smiled.", { "Anna Lund": ["Anna Lund", "Lund"] }],
      ["{p:Maria} and {p:Anna Lund} came to the fair. The {p:Lund} home was shut.", { "Anna Lund": ["Anna Lund", "Lund"] }],
      ["{p:Holm} and {p:Anna Lund} came to the fair. {p:Lund} smiled.", { "Anna Lund": ["Anna Lund", "Lund"] }],
    ]);
  });

  test("stays with the one it is said of with a title of his own, though his wife bears it too", () => {
    checkActors([
      [
        "{p:Peter Lund} came at noon. {p:Mr. Lund} smiled. {p:Mrs. Lund} stayed away. Later {p:Mr. Lund} left, and {p:Lund} was cheered.",
        { "Peter Lund": ["Peter Lund", "Lund", "Lund", "Lund"] },
      ],
    ]);
  });

  test("is with an office that of somebody unnamed, when the one who bears it is a relative without an office", () => {
    checkActors([
      [
        "His wife, {p:Anna Vale}, came to the fair. President {p:Vale} smiled. The hall was cold. {p:Vale} left.",
        { "Anna Vale": ["Anna Vale"], Vale: ["Vale", "Vale"] },
      ],
      [
        "{p:Anna Vale} came to the fair. {p:Mr. Vale} was ill. {p:Mrs. Vale} spoke. Governor {p:Vale} smiled.",
        { "Anna Vale": ["Anna Vale", "Vale"], Vale: ["Vale", "Vale"] },
      ],
      ["His sister, Mayor {p:Anna Vale}, came to the fair. Mayor {p:Vale} smiled.", { "Anna Vale": ["Anna Vale", "Vale"] }],
    ]);
  });

  test("is with the office of president not that of a woman or a junior who is never named in full as such", () => {
    checkActors([
      [
        "{p:Anna Vale} came to the fair. President {p:Vale} smiled. Secretary {p:Vale} left.",
        { "Anna Vale": ["Anna Vale", "Vale"], Vale: ["Vale"] },
      ],
      [
        "{p:Jon Vale Jr.} came to the fair. President {p:Vale} smiled. The hall was cold. {p:Mr. Vale} left.",
        { "Jon Vale Jr.": ["Jon Vale Jr."], Vale: ["Vale", "Vale"] },
      ],
      ["President {p:Anna Vale} came to the fair. President {p:Vale} smiled.", { "Anna Vale": ["Anna Vale", "Vale"] }],
      ["{p:Anna Vale}, the president, came to the fair. President {p:Vale} smiled.", { "Anna Vale": ["Anna Vale", "Vale"] }],
    ]);
  });

  test("is, when it is long, taken for the person named in full whose name it nearly is", () => {
    checkActors([
      ["{p:Karl Torstensson} led the board. {p:Mr. Torstenson} left at noon.", { "Karl Torstensson": ["Karl Torstensson", "Torstenson"] }],
      ["{p:Karl Lund} led the board. {p:Mr. Lunt} left at noon.", { "Karl Lund": ["Karl Lund"], Lunt: ["Lunt"] }],
    ]);
  });

  test("is not that of a relative whom nothing but her own naming has brought in", () => {
    checkActors([
      [
        "President {p:Peter Vale} met {p:Anna Holm}. The President and First Lady {p:Mary Vale} came on Tuesday. {p:Vale} praised the storm wardens.",
        { "Peter Vale": ["Peter Vale", "Vale"], "Mary Vale": ["Mary Vale"] },
      ],
      [
        "{p:Asa Vale} spoke to his son, {p:Seth Vale}, of the storm. {p:Asa Vale} left. {p:Seth Vale} stayed. {p:Vale} wrote to the council.",
        { "Asa Vale": ["Asa Vale", "his", "Asa Vale"], "Seth Vale": ["Seth Vale", "Seth Vale", "Vale"] },
      ],
    ]);
  });

  test("is that of the relative whose title stands before it", () => {
    checkActors([
      [
        "{p:Ada Vale} is a daughter of ex-Mayor {p:Peter Vale}. {p:Ada Vale} spoke at noon. {p:Ada Vale} left. Former Mayor {p:Vale} wrote to the council.",
        { "Ada Vale": ["Ada Vale", "Ada Vale", "Ada Vale"], "Peter Vale": ["Peter Vale", "Vale"] },
      ],
    ]);
  });

  test("is that of a full name which the recogniser took for a body, behind a role or where it stands alone for somebody", () => {
    checkActors([
      ["The spokeswoman {o:Anna Lund} came to the fair. {p:Lund} smiled.", { "Anna Lund": ["Anna Lund", "Lund"] }],
      ["At noon {o:Anna Lund} came to the fair. {p:Ms. Lund} smiled.", { "Anna Lund": ["Anna Lund", "Lund"] }],
    ]);
  });

  test("comes first in Chinese names, however long the given name is", () => {
    checkActors([
      [
        "{p:Chen Guangzheng} met his nephew {p:Chen Kewu}. {p:Chen Guangzheng} left. {p:Chen} smiled.",
        { "Chen Guangzheng": ["Chen Guangzheng", "his", "Chen Guangzheng", "Chen"], "Chen Kewu": ["Chen Kewu"] },
      ],
    ]);
  });

  test("of two parts is not what somebody is called who is named in full", () => {
    checkActors([
      [
        "{p:Anna Holm-Vale} came to the fair. {p:Holm-Vale} smiled, and {p:Holm-Vale} left.",
        { "Anna Holm-Vale": ["Anna Holm-Vale", "Holm-Vale", "Holm-Vale"] },
      ],
    ]);
  });
});

describe("an office alone", () => {
  test("is that of whoever is named with the short form of it", () => {
    checkActors([
      ["Gov. {p:Anna Holm} came to the fair. The hall was cold. The governor smiled.", { "Anna Holm": ["Anna Holm", "The governor"] }],
      [
        "Rep. {p:Anna Holm} came to the fair. The hall was cold. The congresswoman smiled.",
        { "Anna Holm": ["Anna Holm", "The congresswoman"] },
      ],
      ["Sen. {p:Anna Holm} came to the fair. The hall was cold. The senator smiled.", { "Anna Holm": ["Anna Holm", "The senator"] }],
    ]);
  });

  test("is of several who hold it that of the one who was named just before, else of the one who is named most", () => {
    const named = "Gov. {p:Anna Holm} came to the fair. {p:Holm} was late. Gov. {p:Peter Lund} stayed away.";
    checkActors([
      [`${named} The governor smiled.`, { "Anna Holm": ["Anna Holm", "Holm"], "Peter Lund": ["Peter Lund", "The governor"] }],
      [
        `${named} The hall was cold. The pier was wet. The boats were old. The governor smiled.`,
        { "Anna Holm": ["Anna Holm", "Holm", "The governor"], "Peter Lund": ["Peter Lund"] },
      ],
    ]);
  });
});
