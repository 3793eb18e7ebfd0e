import type { DeskContext } from "../protection.ts";

/** Fields of a form as text; one that is missing, or is a file, is empty. */
export async function readFields<Name extends string>(
  context: DeskContext,
  names: readonly Name[],
): Promise<Readonly<Record<Name, string>>> {
  const form = await context.req.parseBody();
  const read = (name: Name): string => {
    const value = form[name];
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string>;
}
