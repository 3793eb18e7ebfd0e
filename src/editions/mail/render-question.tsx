import { mailHeaders } from "./headers.ts";
import { styles } from "./look.ts";
import type { MailEdition } from "./mail.ts";
import { Button, MailLink, Row } from "./parts.tsx";
import { renderSheet } from "./sheet.tsx";

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
  const opens = "The button opens this page, where one more button confirms it:";
  const otherwise = "If it was not you, do nothing: no digest is sent, and the link stops working in three days.";
  const subject = `Do you want the digest of ${desk}?`.toWellFormed();
  const html = renderSheet({
    title: subject,
    preheader: asked,
    children: (
      <Row>
        <h1 class="v-ink v-title" style={styles.title}>
          {subject}
        </h1>
        <p class="v-ink" style={styles.line}>
          {asked}
        </p>
        <Button text="Yes, I want it" link={link} />
        <p class="v-faint" style={styles.faint}>
          {`${opens} `}
          <MailLink text={link} link={link} />
        </p>
        <p class="v-faint" style={`${styles.faint}padding-bottom:16px;`}>
          {otherwise}
        </p>
      </Row>
    ),
  });
  return {
    subject,
    html,
    text: `${asked}\n\n${todo}\n\n${link}\n\n${otherwise}\n`,
    headers: mailHeaders({}),
  };
}
