/** The usual prefix of each namespace that feeds, sitemaps and subscription lists use; "" is the document's own language. */
const usualPrefixes: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/atom": "atom",
  "http://purl.org/atom/ns#": "atom",
  "http://purl.org/rss/1.0/": "",
  "http://my.netscape.com/rdf/simple/0.9/": "",
  "http://channel.netscape.com/rdf/simple/0.9/": "",
  "http://backend.userland.com/rss2": "",
  "http://blogs.law.harvard.edu/tech/rss": "",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  "http://purl.org/rss/1.0/modules/content/": "content",
  "http://purl.org/rss/1.0/modules/syndication/": "sy",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
  "http://search.yahoo.com/mrss/": "media",
  "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "http://www.w3.org/1999/xhtml": "xhtml",
  "http://www.sitemaps.org/schemas/sitemap/0.9": "",
  "http://www.google.com/schemas/sitemap/0.84": "",
  "http://www.google.com/schemas/sitemap-news/0.9": "news",
};

/** Prefixes that are declared at some place of a document, from the inside out. */
export interface Namespaces {
  readonly prefixes: ReadonlyMap<string, string>;
}

export const noNamespaces: Namespaces = { prefixes: new Map() };

/** Real documents declare about ten; more are a flood, because each element that declares one takes a copy of all. */
const prefixesMax = 100;

/** The namespaces inside an element that declares some; the same object when it declares none. */
export function declareNamespaces(outer: Namespaces, attributes: ReadonlyMap<string, string>): Namespaces {
  let prefixes: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const usual = usualPrefixes[value.trim().toLowerCase()];
    const written = name === "xmlns" ? "" : name.slice("xmlns:".length);
    prefixes ??= new Map(outer.prefixes);
    if (prefixes.size < prefixesMax || prefixes.has(written)) prefixes.set(written, usual ?? (written === "" ? "" : written));
  }
  return prefixes === undefined ? outer : { prefixes };
}

/** The name with the usual prefix; `own` is the prefix of the document's own language, which is left out. */
export function usualName(written: string, namespaces: Namespaces, own: string): string {
  const colon = written.indexOf(":");
  const local = written.slice(colon + 1).toLowerCase();
  const prefix = colon < 0 ? "" : written.slice(0, colon).toLowerCase();
  // Many feeds forget to declare a prefix: it is then taken for what it usually is.
  const usual = namespaces.prefixes.get(prefix) ?? prefix;
  return usual === "" || usual === own ? local : `${usual}:${local}`;
}
