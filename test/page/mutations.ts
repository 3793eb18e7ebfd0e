/** Seeded damage to pages, as broken software and hostile people do it. */
export function mutate(page: string, random: () => number): string {
  let damaged = page;
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time++) damaged = mutations[Math.floor(random() * mutations.length)]!(damaged, random);
  return damaged;
}

const place = (page: string, random: () => number): number => Math.floor(random() * (page.length + 1));

const scraps = [
  "<",
  ">",
  '"',
  "'",
  "</div>",
  "<p",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<table><tr>",
  "&#",
  "&amp",
  "\u0000",
  "<svg>",
  "<textarea>",
  "<a href='",
  "]]>",
  "<body>",
  "</html>",
  "\ud83d\ude00",
  "<br>",
  "<h1>",
  "<x-text>",
  "</x-text>",
];

const mutations: readonly ((page: string, random: () => number) => string)[] = [
  // The rest is lost, as when a download breaks off.
  (page, random) => page.slice(0, place(page, random)),
  (page, random) => {
    const at = place(page, random);
    return page.slice(0, at) + scraps[Math.floor(random() * scraps.length)]! + page.slice(at);
  },
  (page, random) => {
    const at = place(page, random);
    return page.slice(0, at) + page.slice(at + Math.floor(random() * 2_000));
  },
  (page, random) => {
    const at = place(page, random);
    const piece = page.slice(at, at + Math.floor(random() * 3_000));
    const to = place(page, random);
    return page.slice(0, to) + piece + page.slice(to);
  },
  (page, random) => {
    const name = ["div", "p", "script", "article", "li", "style"][Math.floor(random() * 6)]!;
    return page.replaceAll(`</${name}>`, "");
  },
  (page, random) => {
    const at = place(page, random);
    return page.slice(0, at) + "<div>".repeat(Math.floor(random() * 3_000)) + page.slice(at);
  },
  (page, random) => {
    const at = place(page, random);
    return page.slice(0, at) + String.fromCharCode(Math.floor(random() * 0xd7ff)) + page.slice(at + 1);
  },
];

/** Mulberry32: small, seeded, the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
