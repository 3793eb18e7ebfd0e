export {
  addAccount,
  authenticate,
  findAccount,
  passwordCharactersMax,
  passwordCharactersMin,
  removeAccount,
  setPassword,
  setRole,
  toName,
} from "./accounts.ts";
export type { Accounts } from "./accounts.ts";
export { createAllowance } from "./allowance.ts";
export type { Allowance, AllowanceOptions } from "./allowance.ts";
export { hashPassword, isOutdated, isPassword, usualCost } from "./password.ts";
export type { Cost } from "./password.ts";
export { covers, readRole, roles } from "./roles.ts";
export { formTokenOf, hashSecret, isSameText } from "./secret.ts";
export { accountOfSession, endSession, idleMs, sessionMs, sessionsMax, startSession, touchMs } from "./sessions.ts";
export { accountOfToken, isTokenLike, makeAccessToken, removeAccessToken } from "./tokens.ts";
