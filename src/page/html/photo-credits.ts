import type { PageView } from "./page-view.ts";

/** A caption has two or three sentences; a longer text that ends with a credit is a report with one glued to it. */
const longestCaption = 400;

/** Agencies and stocks of pictures. They also stand in sentences, so that the form of a credit is asked for as well. */
const agency =
  "(?:getty images?|getty|ap(?: photo| images)?|associated press|reuters|afp|epa|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|usa today sports|picture alliance|imago|unsplash)";

/** "(Ann Holm/Getty Images)", "Photo: Ann Holm", "AP Photo/Ann Holm", "(Photo by Ann Holm)", at the end of a text. */
const credits: readonly RegExp[] = [
  new RegExp(`\\((?:[^()]{0,80}(?:/|,|\\||via|for|:) ?)?${agency}(?:(?:/| via )[^()]{1,50})?\\)\\.?$`, "i"),
  new RegExp(`(?:\\w ?/ ?|\\bvia |\\bcourtesy of )${agency}(?:/[\\p{L}\\p{M} .-]{1,40})?\\.?$`, "iu"),
  /\b(?:AP Photo|REUTERS) ?\/ ?\p{Lu}[\p{L}\p{M} .'’-]{1,50}$/u,
  /\((?:photos?|photograph|images?|picture|credit|courtesy)(?: (?:by|credit|courtesy|of)\b|:)[^()]{2,80}\)\.?$/i,
  /(?:^|[.!?"”)] )(?:photo(?:graph)?s?|image|picture|foto|fotos|bild)(?: (?:credits?|courtesy(?: of)?|by))?: [^.!?]{2,60}$/i,
  /(?:^|\s)(?:Credits?|CREDIT): ?[^.!?:]{2,60}\.?$/,
];

/** "Photo by Ann Holm", "Photo courtesy of the museum", "Submitted photo: …": the credit in front of the caption. */
const opening =
  /^(?:(?:submitted|courtesy|file|contributed) )?(?:photos?|photographs?|images?|pictures?)(?: credits?)?(?: (?:by|courtesy|via|from|supplied)\b|:) ?\S/i;

/** What every credit holds near its end; most texts hold none of it. */
const credited = /[/(:]/;
const longestCredit = 120;

/** True for a text that ends with the credit of a picture, or opens with it: a caption, whatever element it stands in. */
export function isPhotoCredit(text: string): boolean {
  if (text.length > longestCaption) return false;
  return opening.test(text) || (credited.test(text.slice(-longestCredit)) && credits.some((pattern) => pattern.test(text)));
}

/** Drops captions that no element marks as such. */
export function dropPhotoCredits(view: PageView, kept: boolean[]): void {
  view.blocks.forEach(({ text }, index) => {
    if (kept[index] && isPhotoCredit(text)) kept[index] = false;
  });
}
