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
});
