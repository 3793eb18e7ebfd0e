import type { Range } from "../../kernel/index.ts";
import { attributesOf } from "../html/attributes.ts";
import { decodeValue } from "../html/references.ts";
import type { PageTree, RawElement } from "../html/tree.ts";

/** A value of structured data and where it stands in the source. */
export interface LinkedValue extends Range {
  readonly value: string;
}

/** What the page's structured data say of one article. */
export interface LinkedArticle {
  readonly type: string;
  readonly headline: LinkedValue | undefined;
  readonly alternative: LinkedValue | undefined;
  readonly description: LinkedValue | undefined;
  readonly body: LinkedValue | undefined;
  readonly authors: readonly LinkedValue[];
  readonly published: LinkedValue | undefined;
  readonly modified: LinkedValue | undefined;
  readonly publisher: LinkedValue | undefined;
  readonly parentPublisher: LinkedValue | undefined;
  readonly section: LinkedValue | undefined;
  readonly language: LinkedValue | undefined;
  readonly url: LinkedValue | undefined;
  /** False when the page says that the text is behind a wall. */
  readonly free: boolean;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

/** Structured data nest shallowly; a deeper search only meets hostile pages. */
const deepest = 12;
const mostNodes = 5_000;

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Posting|NewsItem)$/;
const weakType = /^(?:WebPage|ItemPage|VideoObject|ImageGallery|MediaGallery|CreativeWork|PodcastEpisode|Recipe)$/;

/** Every article that the JSON-LD scripts of a page describe; nodes of the strong types first, then pages and other works. */
export function linkedArticles(tree: PageTree): readonly LinkedArticle[] {
  const strong: LinkedArticle[] = [];
  const weak: LinkedArticle[] = [];
  for (const script of tree.raw) {
    if (script.name !== "script" || !isLinkedData(tree.source, script)) continue;
    const parsed = parseLenient(tree.source.slice(script.contentStart, script.contentEnd));
    if (parsed === undefined) continue;
    const nodes = collectNodes(parsed);
    const byId = new Map<string, Node>();
    for (const node of nodes) {
      const id = node["@id"];
      if (typeof id === "string" && !byId.has(id) && Object.keys(node).length > 1) byId.set(id, node);
    }
    for (const node of nodes) {
      const type = typeOf(node);
      if (articleType.test(type)) strong.push(readArticle(node, type, byId, tree.source, script));
      else if (weakType.test(type)) weak.push(readArticle(node, type, byId, tree.source, script));
    }
  }
  return [...strong, ...weak];
}

function isLinkedData(source: string, script: RawElement): boolean {
  const type = attributesOf(source, script.attributesStart, script.attributesEnd).get("type");
  return type !== undefined && /ld\+json/i.test(source.slice(type.start, type.end));
}

/** Pages write control characters into strings, comments round the data and semicolons after them; all of that is forgiven. */
function parseLenient(text: string): Json | undefined {
  const bare = withoutTail(text).replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "");
  const milder = (): string => bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([\]}])/g, "$1");
  // Some page builders escape a script as if it were text of the page.
  const unescaped = (): string => (bare.includes("&quot;") ? milder().replaceAll("&quot;", '"').replaceAll("&amp;", "&") : "");
  for (const attempt of [(): string => bare, milder, unescaped]) {
    try {
      return JSON.parse(attempt()) as Json;
    } catch {
      // Broken structured data are frequent and carry no fact; the next attempt is milder, after that the page speaks alone.
    }
  }
  return undefined;
}

/** Marks of comments and CDATA sections, and what may follow them, are short. */
const tailReach = 60;

function withoutTail(text: string): string {
  const trimmed = text.trimEnd();
  const from = Math.max(0, trimmed.length - tailReach);
  return trimmed.slice(0, from) + trimmed.slice(from).replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?\s*;?$/, "");
}

function collectNodes(root: Json): Node[] {
  const nodes: Node[] = [];
  let level: Json[] = [root];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: Json[] = [];
    for (const value of level) {
      if (value === null || typeof value !== "object") continue;
      if (nodes.length >= mostNodes) return nodes;
      if (Array.isArray(value)) next.push(...(value as Json[]).slice(0, mostNodes));
      else {
        const node = value as Node;
        nodes.push(node);
        for (const [key, inner] of Object.entries(node)) {
          // Articles inside these are other articles.
          if (
            inner !== null &&
            typeof inner === "object" &&
            !/^(?:isPartOf|hasPart|citation|mentions|relatedLink|itemListElement|review|comment|liveBlogUpdate|about)$/.test(key)
          ) {
            next.push(inner);
          }
        }
      }
    }
    level = next;
  }
  return nodes;
}

function typeOf(node: Node): string {
  const type = node["@type"];
  const names = Array.isArray(type) ? (type as Json[]) : [type];
  const strong = names.find((name) => typeof name === "string" && articleType.test(name)) ?? names[0];
  return typeof strong === "string" ? strong.replace(/^.*[/:]/, "") : "";
}

function readArticle(node: Node, type: string, byId: ReadonlyMap<string, Node>, source: string, script: RawElement): LinkedArticle {
  const place = (value: string | undefined): LinkedValue | undefined => (value === undefined ? undefined : locate(value, source, script));
  const text = (key: string): LinkedValue | undefined => place(firstText(node[key]));
  const page = resolve(node["mainEntityOfPage"], byId);
  const publisher = resolve(firstOf(node["publisher"]), byId);
  const parent = isNode(publisher) ? resolve(firstOf(publisher["parentOrganization"]), byId) : undefined;
  return {
    type,
    headline: text("headline") ?? (articleType.test(type) ? text("name") : undefined),
    alternative: text("alternativeHeadline"),
    description: text("description"),
    body: text("articleBody"),
    authors: namesOf(node["author"] ?? node["creator"], byId).map((value) => locate(value, source, script)),
    published: text("datePublished") ?? text("dateCreated"),
    modified: text("dateModified"),
    publisher: place(nameOf(publisher)),
    parentPublisher: place(nameOf(parent)),
    section: text("articleSection"),
    language: place(isNode(node["inLanguage"]) ? firstText(node["inLanguage"]["alternateName"]) : firstText(node["inLanguage"])),
    url: place(firstText(node["url"]) ?? (typeof page === "string" ? page : isNode(page) ? firstText(page["@id"]) : undefined)),
    free: !/^"?false"?$/i.test(JSON.stringify(node["isAccessibleForFree"] ?? true)),
  };
}

function namesOf(value: Json | undefined, byId: ReadonlyMap<string, Node>): string[] {
  const list = Array.isArray(value) ? (value as Json[]) : value === undefined ? [] : [value];
  const names: string[] = [];
  for (const entry of list.slice(0, 40)) {
    const name = nameOf(resolve(entry, byId));
    if (name !== undefined && name.trim() !== "") names.push(name);
  }
  return names;
}

function nameOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (!isNode(value)) return undefined;
  const name = value["name"];
  if (Array.isArray(name)) return (name as Json[]).filter((part) => typeof part === "string").join(", ");
  return typeof name === "string" ? name : isNode(name) ? firstText(name["name"]) : undefined;
}

function resolve(value: Json | undefined, byId: ReadonlyMap<string, Node>): Json | undefined {
  if (!isNode(value)) return value;
  const id = value["@id"];
  return typeof id === "string" && value["name"] === undefined ? (byId.get(id) ?? value) : value;
}

function firstOf(value: Json | undefined): Json | undefined {
  return Array.isArray(value) ? (value as Json[])[0] : value;
}

function firstText(value: Json | undefined): string | undefined {
  const first = firstOf(value);
  return typeof first === "string" && first.trim() !== "" ? first : undefined;
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where a value stands: the written string when it can be found, else the whole script. */
function locate(value: string, source: string, script: RawElement): LinkedValue {
  const written = JSON.stringify(value).slice(1, -1);
  // Long values are found by their beginning; a search is bounded by the script.
  const needle = written.slice(0, 80);
  const content = source.slice(script.contentStart, script.contentEnd);
  let at = content.indexOf(`"${needle}`) + 1;
  if (at === 0) at = content.indexOf(`"${needle.replaceAll("/", "\\/")}`) + 1;
  if (at === 0 && content.includes("&quot;")) at = content.indexOf(`&quot;${needle}`) + 1 && content.indexOf(`&quot;${needle}`) + 6;
  const meant = decodeValue(value).replace(/\s+/g, " ").trim();
  if (at === 0) return { value: meant, start: script.contentStart, end: script.contentEnd };
  const start = script.contentStart + at;
  return { value: meant, start, end: Math.min(start + written.length, script.contentEnd) };
}
