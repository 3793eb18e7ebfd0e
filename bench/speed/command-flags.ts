/** The flags that the first line of the command starts Node with. */
const always = ["--no-concurrent-recompilation", "--max-semi-space-size=4", "--no-parallel-scavenge", "--no-regexp-tier-up"] as const;

/** With those that the command sets itself to serve, so that what is measured is what a user runs. */
export const commandFlags: readonly string[] = [...always, "--heap-growing-percent=70"];

/** With those that it sets itself for \`page\`. */
export const pageFlags: readonly string[] = [...always, "--heap-growing-percent=120"];
