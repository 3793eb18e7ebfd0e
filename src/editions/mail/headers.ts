import { toLink } from "../arrangement/reports.ts";
import type { MailOptions } from "./mail.ts";

/**
 * Headers of a digest. One-click unsubscription needs both headers and an HTTPS address (RFC 8058, 3.1): with plain HTTP the second
 * one would promise what no program does. A value with a line end would add headers of its own and is dropped.
 */
export function mailHeaders(options: MailOptions): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { "Auto-Submitted": "auto-generated", Precedence: "bulk" };
  const web = toLink(options.unsubscribe ?? null);
  const mail = /^mailto:[^\s<>,]+$/i.test(options.unsubscribeMail ?? "") ? options.unsubscribeMail! : null;
  const ways = [web, mail].filter((way) => way !== null);
  if (ways.length > 0) headers["List-Unsubscribe"] = ways.map((way) => `<${way}>`).join(", ");
  if (web?.startsWith("https:") === true) headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
  if (options.listId !== undefined && !/[\r\n]/.test(options.listId)) headers["List-Id"] = options.listId;
  return headers;
}
