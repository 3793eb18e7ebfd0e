import type { Digest } from "../digest/index.ts";
import { deskLinks } from "../editions/desk/index.ts";
import { renderMail, renderQuestionMail } from "../editions/index.ts";
import type { MailEdition } from "../editions/index.ts";
import type { OutgoingMail } from "../ports/index.ts";

interface Envelope {
  readonly to: string;
  /** Signed; stands in the link. */
  readonly token: string;
  readonly dateMs: number;
  /** Makes the Message-ID one that nobody can guess: a bounce that names it is believed. */
  readonly id: string;
}

/** The mails of a list. The same input gives the same mail. */
export interface Letters {
  question(letter: Envelope & { readonly schedule: string }): OutgoingMail;
  digest(letter: Envelope & { readonly digest: Digest }): OutgoingMail;
}

export interface LettersOptions {
  /** Name of the desk. */
  readonly name: string;
  readonly from: string;
  /** "https://desk.example": from the settings, never from a request, or a forged Host header would stand in mails. */
  readonly baseUrl: string;
}

export function createLetters({ name, from, baseUrl }: LettersOptions): Letters {
  const host = new URL(baseUrl).hostname;
  const sender = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? host;
  const link = (token: string): string => `${baseUrl}/mail/${token}`;
  const toMail = (kind: string, { to, dateMs, id }: Envelope, edition: MailEdition): OutgoingMail => ({
    ...edition,
    from,
    to,
    dateMs,
    messageId: `${kind}-${id}@${sender}`,
  });
  return {
    question: (letter) =>
      toMail("question", letter, renderQuestionMail({ desk: name, schedule: letter.schedule, link: link(letter.token) })),
    digest(letter) {
      const options = {
        unsubscribe: link(letter.token),
        web: `${baseUrl}/digest?day=${letter.digest.date}`,
        listId: `<digest.${host}>`,
      };
      return toMail("digest", letter, renderMail(letter.digest, options, deskLinks(baseUrl)));
    },
  };
}
