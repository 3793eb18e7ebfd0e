import type { Role } from "../../../ports/index.ts";

/**
 * What addresses ask of the one who asks; null asks for nobody in particular. What is not named here asks a reader to read and an editor
 * to change: a new page is closed until somebody opens it.
 */
const rules: readonly (readonly [path: RegExp, needed: Role | null])[] = [
  [/^\/(?:sign-in|desk\.css|desk\.js|keys\.js|favicon\.ico)$/, null],
  // What belongs to one person alone: their account, what they watch, the digest by mail, how they see pages.
  [/^\/(?:sign-out|display|account(?:\/.*)?|watches(?:\/.*)?|subscribe)$/, "reader"],
  [/^\/(?:metrics|accounts(?:\/.*)?)$/, "admin"],
];

export function neededRole(method: string, path: string): Role | null {
  const rule = rules.find(([pattern]) => pattern.test(path));
  if (rule !== undefined) return rule[1];
  return isReading(method) ? "reader" : "editor";
}

/** What programs ask for. They understand a status and no page that asks for a password. */
export function isForPrograms(path: string): boolean {
  return /^\/(?:api\/|metrics$|feed\.|digest\.)/.test(path);
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
export function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
