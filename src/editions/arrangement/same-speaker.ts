import type { DossierUtterance } from "../../dossier/index.ts";

/** One entity, or nobody of whom more is known than what the reports call them. */
export function sameSpeaker(left: DossierUtterance, right: DossierUtterance): boolean {
  const [one, other] = [left.speaker, right.speaker];
  return one.entity === other.entity && (one.entity !== null || (one.name === other.name && one.owner === other.owner));
}
