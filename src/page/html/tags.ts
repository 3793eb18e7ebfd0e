import { WordTable } from "../word-table.ts";

/** What the scanner must know of an element by its name. */
export interface Tag {
  readonly name: string;
  /** Position in `tags`; 0 stands for every unknown name. */
  readonly code: number;
  /** Starts and ends a block of text. */
  readonly block: boolean;
  /** Has no content. */
  readonly empty: boolean;
  /** Its content is not markup; the scanner jumps to the closing tag. */
  readonly raw: boolean;
  /** Bits that hold for everything inside; see `inside`. */
  readonly inside: number;
}

/** What an element or one of its ancestors is, as bits. */
export const inside = {
  link: 1,
  strong: 2,
  navigation: 4,
  aside: 8,
  footer: 16,
  header: 32,
  form: 64,
  figure: 128,
  article: 256,
  main: 512,
  list: 1024,
  table: 2048,
  /** Never shown by a browser: hidden attributes and styles. */
  hidden: 4096,
  /** Content of elements whose text is no prose of the page: buttons, options, fall-backs of players. */
  control: 8192,
  quotation: 16384,
  heading: 32768,
  caption: 65536,
  head: 131072,
  section: 262144,
  address: 524288,
  preformatted: 1048576,
  time: 2097152,
  paragraph: 4194304,
  /** The page says itself that this is the article's body (microdata). */
  marked: 8388608,
} as const;

const blockNames =
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul";
const inlineNames =
  "a abbr acronym audio b bdi bdo big br button canvas cite code data del dfn em font i img input ins kbd label link mark meta meter noscript object output picture progress q rp rt ruby s samp script select slot small source span strike strong style sub sup svg template textarea time title track tt u var video wbr base area col embed param iframe math noembed noframes xmp amp-img amp-ad amp-video keygen colgroup map";
const emptyNames = new Set("area base br col embed hr img input keygen link meta param source track wbr".split(" "));
const rawNames = new Set("script style textarea title iframe svg math noembed noframes xmp".split(" "));

const insideOf: Readonly<Record<string, number>> = {
  a: inside.link,
  b: inside.strong,
  strong: inside.strong,
  nav: inside.navigation,
  menu: inside.navigation,
  dialog: inside.aside,
  aside: inside.aside,
  footer: inside.footer,
  header: inside.header,
  form: inside.form,
  fieldset: inside.form,
  label: inside.form,
  legend: inside.form,
  search: inside.form,
  figure: inside.figure,
  figcaption: inside.caption,
  caption: inside.caption,
  article: inside.article,
  main: inside.main,
  ul: inside.list,
  ol: inside.list,
  dl: inside.list,
  table: inside.table,
  button: inside.control,
  select: inside.control,
  option: inside.control,
  optgroup: inside.control,
  noscript: inside.control,
  object: inside.control,
  audio: inside.control,
  video: inside.control,
  canvas: inside.control,
  progress: inside.control,
  meter: inside.control,
  template: inside.hidden,
  blockquote: inside.quotation,
  h1: inside.heading,
  h2: inside.heading,
  h3: inside.heading,
  h4: inside.heading,
  h5: inside.heading,
  h6: inside.heading,
  head: inside.head,
  section: inside.section,
  address: inside.address,
  pre: inside.preformatted,
  time: inside.time,
  p: inside.paragraph,
};

/** All known elements; `tags[0]` is the unknown element, an inline one as in browsers. */
export const tags: readonly Tag[] = makeTags();

/** 1 for the codes of elements that start and end a block of text. */
export const isBlockTag: Uint8Array = new Uint8Array(tags.map((tag) => Number(tag.block)));

export function tagCode(name: string): number {
  return byName.get(name)?.code ?? 0;
}

const byName: ReadonlyMap<string, Tag> = new Map(tags.map((tag) => [tag.name, tag]));

/** The hash of an empty name, to be mixed with each character of a name: FNV-1a over small letters. */
export const nameStart: number = 0x811c9dc5 | 0;

/** Elements by the hash of their name: the scanner meets thousands of names a page and makes no string of them. */
const byHash = new WordTable(tags.slice(1).map(({ name, code }) => [[...name].reduce((hash, letter) => mixName(hash, letter.charCodeAt(0)), nameStart), code] as const)); // prettier-ignore

export function mixName(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit | 32 : unit), 0x01000193);
}

/** The element whose name has this hash and this length. */
export function tagOf(hash: number, length: number): Tag {
  const tag = tags[byHash.bitsOf(hash)]!;
  return tag.name.length === length ? tag : tags[0]!;
}

function makeTags(): Tag[] {
  const blocks = new Set(blockNames.split(" "));
  const names = ["", ...blocks, ...inlineNames.split(" ")];
  return names.map((name, code) => ({
    name,
    code,
    block: blocks.has(name),
    empty: emptyNames.has(name),
    raw: rawNames.has(name),
    inside: insideOf[name] ?? 0,
  }));
}
