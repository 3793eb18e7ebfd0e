// Runs what is built in place of the sources: what is measured is what a user runs.
import { registerHooks } from "node:module";

const [sources, built] = ["src", "dist"].map((folder) => new URL(`../../${folder}/`, import.meta.url).href);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const found = nextResolve(specifier, context);
    if (!found.url.startsWith(sources)) return found;
    return { ...found, format: "module", url: built + found.url.slice(sources.length).replace(/\.tsx?$/, ".js") };
  },
});
