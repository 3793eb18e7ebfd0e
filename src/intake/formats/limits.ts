/** Limits of what is taken from one document. What lies beyond is left out and said. */
export const formatLimits = {
  /** The largest honest feed measured has about 1,000 items; a feed shows what is new, not its archive. */
  feedEntries: 2_000,
  /** The limit of the sitemap protocol (sitemaps.org): 50,000 addresses a file. */
  sitemapEntries: 50_000,
  /** A large subscription list of a newsroom has some hundreds; more would make us a tool against others. */
  opmlSources: 2_000,
  /** Folders in folders. */
  opmlDepth: 30,
  /** A site has a few dozen sitemaps; the protocol allows 50,000 in an index. */
  sitemapsOfIndex: 1_000,
  /** Mailboxes keep years; a newsletter is news for days, and the newest stand at the end. */
  mailsOfMailbox: 2_000,
  /** One entry's text; longer ones are a dump (see articleCharacters in the kernel). */
  contentCharacters: 1_000_000,
  /** Authors and categories of one entry. */
  namesOfEntry: 50,
} as const;
