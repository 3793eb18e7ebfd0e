export { composeMail } from "./compose.ts";
export { createHmacSigner } from "./hmac-signer.ts";
export { createSmtpMailer } from "./smtp.ts";
export type { SmtpOptions } from "./smtp.ts";
