import { renderMarkup } from "../markup/index.ts";
import { mailHeaders } from "./headers.ts";
import { styles } from "./look.ts";
import type { MailEdition } from "./mail.ts";

export interface Question {
  /** Name of the desk. */
  readonly desk: string;
  /** "07:00 Europe/Oslo". */
  readonly schedule: string;
  /** Leads to the page that confirms. */
  readonly link: string;
}

/**
 * The question whether it was the reader who subscribed. It holds nothing that whoever filled in the form could write, so that the form
 * carries nobody's message to a stranger.
 */
export function renderQuestionMail({ desk, schedule, link }: Question): MailEdition {
  const asked = `Somebody, probably you, asked “${desk}” to send its digest to this address (${schedule}).`;
  const todo = "To get it, open this link and press the button there:";
  const otherwise = "If it was not you, do nothing: no digest is sent, and the link stops working in three days.";
  const html = renderMarkup(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Confirm</title>
      </head>
      <body style={styles.body}>
        <p style={styles.line}>{asked}</p>
        <p style={styles.line}>
          {todo}{" "}
          <a href={link} style={styles.link}>
            {link}
          </a>
        </p>
        <p style={styles.line}>{otherwise}</p>
      </body>
    </html>,
  );
  return {
    subject: `Do you want the digest of ${desk}?`.toWellFormed(),
    html: `<!doctype html>\n${html}\n`,
    text: `${asked}\n\n${todo}\n\n${link}\n\n${otherwise}\n`,
    headers: mailHeaders({}),
  };
}
