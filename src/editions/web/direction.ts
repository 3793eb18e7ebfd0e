const rightToLeft =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/**
 * The direction of a line by its first letter (rule P2 of the Unicode bidirectional algorithm, UAX 9), as an attribute. Words of reports
 * stand in `bdi`, which `dir="auto"` of the line around them does not look into; without this a line of Arabic would start at the left.
 */
export function directionOf(text: string): { readonly dir?: "rtl" } {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return rightToLeft.test(letter) ? { dir: "rtl" } : {};
}
