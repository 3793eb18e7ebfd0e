export { createFetcher } from "./fetcher.ts";
export type { FetcherSettings } from "./settings.ts";
export { defaultLimits } from "./settings.ts";
export type { Resolve } from "./connector.ts";
export type { FetchClock } from "./turns.ts";
export { isPublicAddress } from "./addresses.ts";
