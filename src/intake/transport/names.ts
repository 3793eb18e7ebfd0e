/**
 * A name for each path: its base name, or as many folders before it as tell it from the others. The names depend on the set of
 * paths only, not on their order.
 */
export function shortestNames(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) => path.split(/[\\/]/));
  const depths = paths.map(() => 1);
  for (;;) {
    const names = parts.map((part, index) => part.slice(-depths[index]!).join("/"));
    const uses = new Map<string, number>();
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
    let grown = false;
    for (const [index, name] of names.entries()) {
      if (uses.get(name) === 1 || depths[index]! >= parts[index]!.length) continue;
      depths[index]!++;
      grown = true;
    }
    if (!grown) return names;
  }
}
