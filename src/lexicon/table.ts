/** Rows of a generated table: fields in the order of the columns. */
export function rowsOf(table: string): string[][] {
  return table.split("\n").map((line) => line.split("\t"));
}

/** A field that holds a list. */
export function listOf(field: string | undefined): readonly string[] {
  return field === undefined || field === "" ? [] : field.split("|");
}

/** A value that is made when it is first needed: a run that never asks for cities does not pay for them. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
