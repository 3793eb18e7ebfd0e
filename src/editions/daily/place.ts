import type { DigestReport } from "../../digest/index.ts";
import type { Quote } from "../../dossier/index.ts";
import { toLink } from "../arrangement/reports.ts";

/** More characters of a quotation would make an address that mail programs break. */
const wholeMax = 60;

/** Words at both ends that find a longer quotation again. */
const endWords = 4;

/**
 * The address of a report at the quoted words: a text fragment, which browsers scroll to and light up. Where a browser does not know
 * them the page opens at its beginning. Null when the report has no address that may be followed.
 * Source: WICG, "URL Fragment Text Directives".
 */
export function toPlaceLink(report: DigestReport | undefined, quote: Quote): string | null {
  const address = toLink(report?.url ?? null);
  if (address === null) return null;
  const words = quote.text.split(/\s+/).filter((word) => word !== "");
  const whole = words.join(" ");
  const directive =
    whole.length <= wholeMax || words.length <= 2 * endWords
      ? toFragment(whole)
      : `${toFragment(words.slice(0, endWords).join(" "))},${toFragment(words.slice(-endWords).join(" "))}`;
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** A hyphen, a comma and an ampersand have meanings of their own in a text directive. */
function toFragment(words: string): string {
  return encodeURIComponent(words.toWellFormed())
    .replaceAll("-", "%2D")
    .replaceAll("'", "%27")
    .replaceAll("(", "%28")
    .replaceAll(")", "%29");
}
