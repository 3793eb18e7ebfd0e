import { VariorumError } from "../kernel/index.ts";
import type { Role } from "../ports/index.ts";

/** From the least to the most. */
export const roles: readonly Role[] = ["reader", "editor", "admin"];

/** Whether one of this role may do what asks for the other. */
export function covers(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** A role as somebody wrote it. Throws `account-wrong`. */
export function readRole(written: string): Role {
  const role = roles.find((one) => one === written);
  if (role !== undefined) return role;
  throw new VariorumError("account-wrong", `Expected one of the roles ${roles.join(", ")}, but "${written}" came. Choose one of them.`);
}

export function lesserOf(left: Role, right: Role): Role {
  return covers(left, right) ? right : left;
}
