import { decodeBody, parseFields, parsePart } from "./mime.ts";
import type { Part } from "./mime.ts";

/** What became of one address. */
export interface BouncedRecipient {
  readonly address: string;
  readonly action: "failed" | "delayed" | "delivered" | "relayed" | "expanded" | "unknown";
  /** Enhanced status code, "5.1.1" (RFC 3463); null when there is none. */
  readonly status: string | null;
  /** Failed, and for ever: the status begins with 5. A delay never is. */
  readonly permanent: boolean;
  readonly diagnostic: string | null;
}

export interface Bounce {
  readonly recipients: readonly BouncedRecipient[];
  /** Id of the mail that came back, without angle brackets: which digest it was. */
  readonly messageId: string | null;
  readonly reportedBy: string | null;
}

/** A notification with the returned mail is shorter; what comes later is not looked at. */
const mailCharactersMax = 2_000_000;

/** A report has a few recipients; more are an attack on whoever reads it. */
const recipientsMax = 100;

/**
 * Reads a delivery status notification (RFC 3464, in a multipart/report of RFC 6522). Undefined for any other mail: an answer of a
 * person or a note about holidays is no bounce. Total and linear; `mail` is the whole mail, one character a byte or decoded.
 */
export function parseBounce(mail: string): Bounce | undefined {
  const whole = parsePart(mail.slice(0, mailCharactersMax));
  const report = whole.children.length > 0 ? whole : undefined;
  const status = report === undefined ? undefined : findPart(report, /^message\/(?:global-)?delivery-status$/);
  if (status === undefined) return undefined;
  const [about = new Map<string, string>(), ...groups] = decodeBody(status)
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .filter((group) => group.trim() !== "")
    .map(parseFields);
  const recipients = groups.slice(0, recipientsMax).flatMap(toRecipient);
  if (recipients.length === 0) return undefined;
  const returned = findPart(report!, /^(?:message\/(?:global|rfc822)|text\/rfc822)(?:-headers)?$/);
  const headers = returned === undefined ? undefined : parseFields(decodeBody(returned).split(/\r?\n\r?\n/)[0]!);
  return {
    recipients,
    messageId: headers?.get("message-id")?.replaceAll(/^\s*<|>\s*$/g, "") ?? null,
    reportedBy: afterType(about.get("reporting-mta")),
  };
}

function findPart(part: Part, type: RegExp): Part | undefined {
  if (type.test(part.type)) return part;
  for (const child of part.children) {
    const found = findPart(child, type);
    if (found !== undefined) return found;
  }
  return undefined;
}

const actions = ["failed", "delayed", "delivered", "relayed", "expanded"] as const;

function toRecipient(fields: ReadonlyMap<string, string>): readonly BouncedRecipient[] {
  // The original address is the one that we sent to; the final one may be where it was forwarded.
  const address = afterType(fields.get("original-recipient")) ?? afterType(fields.get("final-recipient"));
  if (address === null) return [];
  const action = actions.find((name) => name === fields.get("action")?.trim().toLowerCase()) ?? "unknown";
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get("status") ?? "")?.[0] ?? null;
  return [
    {
      address: address.replaceAll(/^<|>$/g, ""),
      action,
      status,
      permanent: action === "failed" && status?.startsWith("5") === true,
      diagnostic: afterType(fields.get("diagnostic-code")),
    },
  ];
}

/** "rfc822;ada@example.org" without its type. */
function afterType(value: string | undefined): string | null {
  const text = value?.replace(/^[^;]*;/, "").trim();
  return text === undefined || text === "" ? null : text;
}
