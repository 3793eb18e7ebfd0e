export type { Delivery, Mailer, OutgoingMail } from "./mailer.ts";
