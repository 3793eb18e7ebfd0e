export type { Claim, Content, DateClaim, Entry, Feed, Listing, Mail, Opml, Outline, PaceHints, Sitemap, SitemapIndex } from "./entry.ts";
export { readListing } from "./read-listing.ts";
export type { ListingFacts } from "./read-listing.ts";
export { renderOpml, sourcesOf, toOutlines } from "./opml.ts";
export type { ListedSource } from "./opml.ts";
export { toIsoDate } from "./dates.ts";
export { formatLimits } from "./limits.ts";
