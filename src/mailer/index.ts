export { composeMail } from "./compose.ts";
export { createHmacSigner } from "./hmac-signer.ts";
export { blameOf, createSmtpMailer } from "./smtp.ts";
export type { SmtpOptions, SmtpServer } from "./smtp.ts";
