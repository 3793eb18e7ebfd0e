export { createFetcher } from "./fetcher.ts";
export { createPoster } from "./poster.ts";
export type { FetcherSettings } from "./settings.ts";
export { defaultLimits } from "./settings.ts";
export type { Resolve } from "./connector.ts";
export type { FetchClock } from "./turns.ts";
export { isInRange, isPublicAddress, parseAddress, parseRange } from "./addresses.ts";
export type { AddressRange } from "./addresses.ts";
export { discoverSources, openSource } from "./discover.ts";
export type { Discovery, FoundSource, OpenedSource } from "./discover.ts";
export type {
  Failed,
  Fetched,
  FetchedPage,
  Fetcher,
  FetchLimits,
  FetchRequest,
  Freshness,
  NotModified,
  Redirect,
  Refused,
  WantedKind,
} from "../../../ports/index.ts";
