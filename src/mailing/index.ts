export { createLetters } from "./letters.ts";
export type { Letters } from "./letters.ts";
export { createMailingList } from "./list.ts";
export type { MailingList, Suspension } from "./list.ts";
export { draftDigest } from "./round.ts";
export { createSending } from "./sending.ts";
export type { Sending } from "./sending.ts";
