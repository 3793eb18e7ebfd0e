import { renderMarkup } from "../markup/index.ts";
import type { Children, JSX } from "../markup/index.ts";
import { sheets, styles } from "./look.ts";

/** A preheader shows up beside the subject; inboxes show about this much of it. */
const preheaderCharacters = 140;

/** Word-based Outlook knows no max-width: it gets a table of a fixed width, in comments that only it reads. */
const outlookOpen =
  '<!--[if mso]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->';
const outlookClose = "<!--[if mso]></td></tr></table><![endif]-->";

export interface SheetProps {
  readonly title: string;
  /** What inboxes show beside the subject. */
  readonly preheader: string;
  /** Rows. */
  readonly children: Children;
}

/** The HTML part of a mail: one column that is as wide as a phone, and 600 pixels at most. */
export function renderSheet({ title, preheader, children }: SheetProps): string {
  const head = renderMarkup(
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no, date=no, address=no" />
      <title>{title}</title>
      {sheets.map((sheet) => (
        <style verbatim={sheet} />
      ))}
    </head>,
  );
  return (
    `<!doctype html>\n<html lang="en">${head}<body class="v-ground" style="${styles.body}">` +
    renderMarkup(<div style={styles.preheader}>{filledUp(preheader)}</div>) +
    `<table role="presentation" class="v-ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.outer}"><tr><td align="center">` +
    `${outlookOpen}${renderMarkup(<Sheet>{children}</Sheet>)}${outlookClose}</td></tr></table></body></html>\n`
  );
}

function Sheet({ children }: { readonly children: Children }): JSX.Element {
  return (
    <table role="presentation" class="v-sheet" width="100%" cellpadding="0" cellspacing="0" style={styles.sheet}>
      {children}
    </table>
  );
}

/** What follows is filled up so that no program shows the beginning of the body beside it. */
function filledUp(words: string): string {
  const shown = words.length <= preheaderCharacters ? words : `${words.slice(0, preheaderCharacters - 1).toWellFormed()}…`;
  return shown + "\u00a0\u200c".repeat(preheaderCharacters - shown.length);
}
