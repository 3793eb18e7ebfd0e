// Development and tests only: lets the pinned Node run `.tsx` sources unbuilt. The published package holds plain JavaScript.
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/** What JSX calls; the package finds it in `dist`, the sources beside them. */
const runtime = new URL("../src/editions/markup/jsx-runtime.ts", import.meta.url).href;

registerHooks({
  resolve(specifier, context, nextResolve) {
    return nextResolve(specifier === "#markup/jsx-runtime" ? runtime : specifier, context);
  },
  load(url, context, nextLoad) {
    if (!url.endsWith(".tsx")) return nextLoad(url, context);
    return { format: "module", shortCircuit: true, source: compile(fileURLToPath(url)) };
  },
});

let transformSync;
function compile(file) {
  transformSync ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("oxc-transform").transformSync;
  const { code, errors } = transformSync(file, readFileSync(file, "utf8"), { jsx: { runtime: "automatic", importSource: "#markup" } });
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`);
  return code;
}
