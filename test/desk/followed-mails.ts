import { paragraph } from "./followed-feeds.ts";

/** A newsletter of one article; `id` null: without a Message-ID. */
export const mailOf = (title: string, id: string | null = title): string =>
  [
    "From: The Gull <news@gull.example>",
    `Subject: ${title}`,
    "Date: Tue, 16 Jun 2026 07:00:00 +0200",
    ...(id === null ? [] : [`Message-ID: <${id.replaceAll(" ", "-")}@gull.example>`]),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    title,
    "",
    `${title}. ${paragraph.repeat(3)}`,
    "",
  ].join("\n");

export const boxOf = (...mails: readonly string[]): string =>
  mails.map((mail) => `From news@gull.example Tue Jun 16 07:00:00 2026\n${mail}\n`).join("");
