/** The flags that the first line of the command starts Node with, and those that it sets itself to serve, so that what is measured is what a user runs. */
export const commandFlags: readonly string[] = [
  "--no-concurrent-recompilation",
  "--max-semi-space-size=4",
  "--heap-growing-percent=70",
  "--no-parallel-scavenge",
];
