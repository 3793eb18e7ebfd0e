import type { Digest } from "../../digest/index.ts";
import {
  renderAtom,
  renderDigestHtml,
  renderDigestJson,
  renderDigestMarkdown,
  renderDigestText,
  renderJsonFeed,
  renderMail,
  renderRss,
  toDigestFeed,
} from "../../editions/index.ts";
import type { MailOptions } from "../../editions/index.ts";
import { composeDigest } from "./digest-mail.ts";
import type { Io } from "./io.ts";
import { chooseFiles, giveOutput } from "./output.ts";
import type { Output } from "./output.ts";
import { wantsColor } from "./screen.ts";

export const digestFormats = ["text", "markdown", "html", "json", "mail", "atom", "rss", "jsonfeed"] as const;
type Format = (typeof digestFormats)[number];

export type DigestOutput = Output<Format>;

/** What of the options says where a digest goes and how. */
export interface OutputOptions {
  readonly format: string | undefined;
  readonly out: readonly string[];
  readonly color: string | undefined;
  readonly from: string | undefined;
  readonly to: readonly string[];
  readonly unsubscribe: string | undefined;
}

const endings: readonly (readonly [RegExp, Format])[] = [
  [/\.x?html?$/i, "html"],
  [/\.(md|markdown)$/i, "markdown"],
  [/\.json$/i, "json"],
  [/\.eml$/i, "mail"],
  [/\.atom$/i, "atom"],
  [/\.(rss|xml)$/i, "rss"],
];

/** One edition for each --out; standard output when there is none and nothing is sent. */
export function chooseOutputs(chosen: OutputOptions, wantsScreen: boolean): readonly DigestOutput[] {
  const format = chosen.format as Format | undefined;
  if (chosen.out.length === 0) return wantsScreen || format !== undefined ? [{ format: format ?? "text", file: undefined }] : [];
  return chooseFiles(chosen, endings, "digest");
}

/** One edition of a digest, to a file or to standard output. */
export async function writeDigest(io: Io, digest: Digest, output: DigestOutput, chosen: OutputOptions, width: number): Promise<void> {
  const color = wantsColor(io, output.file === undefined ? io.stdout : undefined, chosen.color);
  const text = await render(digest, output.format, chosen, { width, color });
  await giveOutput(io, output.file, text);
}

async function render(digest: Digest, format: Format, chosen: OutputOptions, screen: { width: number; color: boolean }): Promise<string> {
  switch (format) {
    case "text":
      return renderDigestText(digest, { ...screen, offsets: true });
    case "markdown":
      return renderDigestMarkdown(digest);
    case "html":
      return renderDigestHtml(digest);
    case "json":
      return renderDigestJson(digest);
    case "mail":
      return composeDigest(digest, renderMail(digest, toMailOptions(chosen)), chosen.from, chosen.to[0]);
    case "atom":
      return renderAtom(toDigestFeed(digest));
    case "rss":
      return renderRss(toDigestFeed(digest));
    case "jsonfeed":
      return renderJsonFeed(toDigestFeed(digest));
  }
}

export function toMailOptions(chosen: OutputOptions): MailOptions {
  return chosen.unsubscribe === undefined ? {} : { unsubscribe: chosen.unsubscribe };
}
