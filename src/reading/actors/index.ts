export { displayName } from "./display-name.ts";
export { identifyWithCountry, isInstitution, ledGovernmentKey } from "./context.ts";
export type { Identity } from "./identity.ts";
export type { NameSpan } from "./mention.ts";
export { blocksOf, comparePersonNames, parsePersonName, pointsAt } from "./person-names.ts";
export type { NameLikeness, PersonName } from "./person-names.ts";
export { resolveActors } from "./resolve.ts";
export type { ActorsInput, ResolvedActors } from "./resolve.ts";
export { isAcronymOf, isShortFormOf, shorteningKeys } from "./shortenings.ts";
