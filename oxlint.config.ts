import { existsSync } from "node:fs";
import { impureGlobals, layers, networkGlobals, networkModules } from "./layers.ts";
import type { Layer } from "./layers.ts";

/** Real holes are always a second path without the check. */
const onlyFetcher = networkGlobals.map((name) => ({ name, message: "Everything that goes out goes through a Fetcher." }));

/** The layer table as lint rules: what a layer may not import, and for pure layers what they may not touch. */
const overrides = layers.map((layer) => ({
  files: [`src/${layer.name}/**/*.ts`, `src/${layer.name}/**/*.tsx`, `src/${layer.name}.ts`],
  rules: {
    "no-restricted-imports": ["error", { patterns: restrictedImports(layer) }],
    ...(layer.pure
      ? {
          "no-restricted-globals": [
            "error",
            ...impureGlobals.map((name) => ({ name, message: "A pure layer reads nothing but its input." })),
          ],
          "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Same input, same bytes." }],
        }
      : { "no-restricted-globals": layer.reachesNetwork ? "off" : ["error", ...onlyFetcher], "no-restricted-properties": "off" }),
  },
}));

function isFile(layer: Layer): boolean {
  return existsSync(new URL(`src/${layer.name}.ts`, import.meta.url));
}

function restrictedImports(layer: Layer) {
  const others = layers.filter((other) => other.name !== layer.name && !layer.imports.includes(other.name));
  // A folder inside another layer's folder shares its path, so that no pattern can tell them apart; the architecture test does.
  const apart = others.filter((other) => !layer.name.startsWith(`${other.name}/`) && !other.name.startsWith(`${layer.name}/`));
  return [
    ...apart.map((other) => ({
      // A layer that is one file is named like many files ("index"), which is told apart by its folder only.
      // A folder of one's own may have the name of a layer, as "editions/reading" has.
      group: isFile(other)
        ? other.name === "index"
          ? ["**/src/index.ts"]
          : [`**/${other.name}.ts`]
        : [`**/${other.name}/**`, `!./${other.name}/**`],
      allowTypeImports: layer.typesOf.includes(other.name),
      message: `layers.ts: ${layer.name} may not import ${other.name}.`,
    })),
    ...(layer.pure ? [{ group: ["node:*"], message: `layers.ts: ${layer.name} is pure.` }] : []),
    ...(layer.pure || layer.reachesNetwork
      ? []
      : [{ group: [...networkModules], allowTypeImports: true, message: "Everything that goes out goes through a Fetcher." }]),
  ];
}

export default {
  plugins: ["typescript", "unicorn", "oxc", "import"],
  categories: { correctness: "error", suspicious: "error" },
  options: { typeAware: true },
  ignorePatterns: ["dist", "node_modules", "models", "examples", "**/*.generated.ts"],
  rules: {
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-explicit-any": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    // Matters of taste, or wrong too often: each of these flagged only sound code when it was tried.
    "unicorn/no-array-sort": "off",
    "unicorn/require-post-message-target-origin": "off",
    "unicorn/no-array-reverse": "off",
    "unicorn/no-new-array": "off",
    "unicorn/consistent-function-scoping": "off",
    "unicorn/prefer-string-starts-ends-with": "off",
    "import/no-named-as-default-member": "off",
    "no-control-regex": "off",
    "no-shadow": "off",
    "no-underscore-dangle": "off",
    "no-unmodified-loop-condition": "off",
    "typescript/consistent-return": "off",
    "typescript/no-confusing-non-null-assertion": "off",
    "typescript/no-misused-spread": "off",
    "typescript/no-unnecessary-type-assertion": "off",
    "typescript/require-array-sort-compare": "off",
    "no-empty": "error",
    "no-console": "error",
    eqeqeq: "error",
    // Reading JSON, typed arrays and parsed arguments needs assertions that the compiler cannot prove.
    "typescript/no-unsafe-type-assertion": "off",
    "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true }],
  },
  overrides: [
    ...overrides,
    { files: ["tools/**", "bench/**", "training/**"], rules: { "no-console": "off" } },
    // A training loop is one long story, told once.
    { files: ["training/**"], rules: { "max-lines-per-function": ["error", { max: 100, skipBlankLines: true, skipComments: true }] } },
    { files: ["test/**"], rules: { "max-lines": "off", "max-lines-per-function": "off", "typescript/no-floating-promises": "off" } },
    { files: ["tools/test-record.mjs", "*.config.ts"], rules: { "import/no-default-export": "off" } },
  ],
};
