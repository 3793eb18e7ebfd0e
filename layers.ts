/**
 * Who may import whom. The only copy: the lint configuration, `test/architecture.test.ts` and the table in ARCHITECTURE.md come
 * from it or are compared with it.
 */
export interface Layer {
  /** Path below `src`, a folder or a file without ending. The longest one that fits a file is its layer. */
  readonly name: string;
  /** Layers that it may import; `types of` are layers of which only types may be imported. */
  readonly imports: readonly string[];
  readonly typesOf: readonly string[];
  /** Values in, values out: no I/O, no clock, no randomness, no process, no `node:` module. */
  readonly pure: boolean;
  /** Other packages that it may import. */
  readonly packages: readonly string[];
  /** Doors besides `index.ts`, so that a part can be loaded without the rest. */
  readonly doors?: readonly string[];
  /** May make connections. Every other layer, pure or not, is handed a `Fetcher`: real holes are always a second path without the check. */
  readonly reachesNetwork?: true;
  /** Each file is a door of its own: for word data, of which nobody should load more than is needed. */
  readonly everyFileIsDoor?: true;
}

const everyStage = ["kernel", "lexicon", "intake", "page", "reading", "stories", "dossier", "digest", "editions", "collation"] as const;

/** Formats and the ways in and out, each with a door of its own: most runs need none of them. */
const intakeParts = ["intake/formats", "intake/schedule", "intake/transport", "intake/transport/http"] as const;

export const layers: readonly Layer[] = [
  { name: "kernel", imports: [], typesOf: [], pure: true, packages: [] },
  { name: "web-assembly", imports: [], typesOf: [], pure: true, packages: [] },
  { name: "lexicon", imports: ["kernel"], typesOf: [], pure: true, packages: [], everyFileIsDoor: true },
  { name: "ports", imports: [], typesOf: ["kernel"], pure: true, packages: [] },
  { name: "intake", imports: ["kernel"], typesOf: [], pure: true, packages: [] },
  { name: "intake/formats", imports: ["kernel", "intake"], typesOf: [], pure: true, packages: ["entities", "postal-mime"] },
  { name: "page", imports: ["kernel", "lexicon", "web-assembly"], typesOf: ["intake"], pure: true, packages: ["entities"] },
  { name: "reading", imports: ["kernel", "lexicon", "web-assembly"], typesOf: ["page"], pure: true, packages: [] },
  { name: "stories", imports: ["kernel", "lexicon"], typesOf: ["page", "reading"], pure: true, packages: ["stemmer"] },
  { name: "dossier", imports: ["kernel", "lexicon", "reading", "stories"], typesOf: ["page"], pure: true, packages: ["stemmer"] },
  { name: "digest", imports: ["kernel", "lexicon", "stories", "dossier"], typesOf: [], pure: true, packages: [] },
  { name: "collation", imports: [], typesOf: ["kernel", "intake", "page", "dossier"], pure: true, packages: [] },
  {
    name: "editions",
    imports: ["kernel"],
    typesOf: ["intake", "page", "reading", "dossier", "digest", "collation", "ports"],
    pure: true,
    packages: ["string-width"],
    // The pages of the desk are loaded by the desk alone.
    doors: ["src/editions/dossiers.ts", "src/editions/desk/index.ts"],
  },
  {
    name: "rewriting",
    imports: ["kernel", "lexicon", "dossier"],
    typesOf: ["reading", "collation", "ports"],
    pure: true,
    packages: [],
  },
  { name: "new-since", imports: ["digest"], typesOf: ["dossier", "collation"], pure: true, packages: [] },
  { name: "model-endpoint", imports: ["kernel"], typesOf: ["ports"], pure: false, packages: [] },
  { name: "engine", imports: [...everyStage], typesOf: [], pure: true, packages: [] },
  { name: "digest-files", imports: [...everyStage, "engine"], typesOf: [], pure: true, packages: [] },
  { name: "subscription", imports: ["kernel"], typesOf: [], pure: true, packages: [] },
  { name: "mailer", imports: ["kernel"], typesOf: ["ports", "subscription"], pure: false, packages: ["nodemailer"] },
  { name: "model-files", imports: ["reading"], typesOf: [], pure: false, packages: [] },
  { name: "intake/schedule", imports: ["kernel"], typesOf: ["ports", "intake/formats"], pure: true, packages: [] },
  { name: "intake/coding", imports: [], typesOf: [], pure: false, packages: [] },
  {
    name: "intake/transport",
    imports: ["kernel", "intake", "intake/coding", "intake/formats", "intake/transport/http"],
    typesOf: ["ports"],
    pure: false,
    packages: ["smol-toml"],
  },
  {
    name: "intake/transport/http",
    imports: ["kernel", "intake/coding", "intake/formats"],
    typesOf: ["ports"],
    pure: false,
    packages: ["undici"],
    reachesNetwork: true,
    // Settings name ranges of addresses, also those of commands that fetch nothing; the client of HTTP would come with the folder's door.
    doors: ["src/intake/transport/http/addresses.ts"],
  },
  { name: "store", imports: ["kernel"], typesOf: ["ports"], pure: false, packages: [] },
  { name: "accounts", imports: ["kernel"], typesOf: ["ports"], pure: false, packages: [] },
  {
    name: "desk",
    imports: [
      "kernel",
      "lexicon",
      "intake",
      "intake/formats",
      "intake/schedule",
      "page",
      "reading",
      "stories",
      "dossier",
      "digest",
      "engine",
      "model-files",
    ],
    typesOf: ["ports"],
    pure: false,
    packages: ["stemmer"],
  },
  {
    name: "mailing",
    imports: ["kernel", "digest", "editions", "subscription", "mailer", "desk"],
    typesOf: ["ports"],
    pure: false,
    packages: [],
  },
  {
    name: "apps",
    imports: [
      ...everyStage,
      ...intakeParts,
      "engine",
      "digest-files",
      "mailer",
      "mailing",
      "model-endpoint",
      "model-files",
      "new-since",
      "rewriting",
      "subscription",
      "store",
      "accounts",
      "desk",
      "index",
    ],
    typesOf: ["ports"],
    pure: false,
    packages: ["@hono/node-server", "hono", "smol-toml"],
  },
  {
    name: "index",
    imports: [
      ...everyStage,
      "engine",
      "digest-files",
      "intake/transport",
      "intake/transport/http",
      "model-endpoint",
      "model-files",
      "new-since",
      "rewriting",
    ],
    typesOf: ["ports"],
    pure: false,
    packages: [],
  },
];

/** Globals that read the world or differ from run to run. */
export const impureGlobals: readonly string[] = [
  "Date",
  "console",
  "crypto",
  "fetch",
  "performance",
  "process",
  "setImmediate",
  "setInterval",
  "setTimeout",
  "EventSource",
  "WebSocket",
  "XMLHttpRequest",
];

/** Modules and globals that make connections; for layers with `reachesNetwork` only. */
export const networkModules: readonly string[] = [
  "node:dgram",
  "node:dns",
  "node:dns/promises",
  "node:http",
  "node:http2",
  "node:https",
  "node:net",
  "node:tls",
];
export const networkGlobals: readonly string[] = ["EventSource", "WebSocket", "XMLHttpRequest", "fetch"];

/** Names that tell nothing about what is inside. */
export const forbiddenNames: readonly string[] = [
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "misc",
  "manager",
  "service",
  "base",
  "lib",
  "stuff",
];

/** Lines of a source file; word data and generated files are longer by nature. */
export const sourceLinesMax = 300;
export const isWordData = (path: string): boolean => path.endsWith(".generated.ts") || path.startsWith("src/lexicon/");
