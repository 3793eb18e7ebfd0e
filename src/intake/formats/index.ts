export type { Claim, Content, DateClaim, Entry, Feed, Listing, Mail, Opml, Outline, PaceHints, Sitemap, SitemapIndex } from "./entry.ts";
