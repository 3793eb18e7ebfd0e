/** Rows of one shape, turned: a list of values for each property. Like values stand side by side, which zstd packs three times better. */
export type Columns = Readonly<Record<string, Column>> | readonly unknown[];

/** Whole numbers as steps from row to row: offsets rise evenly. */
type Column = { readonly steps: readonly number[] } | { readonly values: readonly unknown[] };

export function toColumns(rows: readonly object[]): Columns {
  const keys = Object.keys(rows[0] ?? {});
  // Rows of several shapes stay rows: nothing may be lost.
  if (!rows.every((row) => Object.keys(row).length === keys.length && keys.every((key) => key in row))) return rows;
  return Object.fromEntries(keys.map((key) => [key, toColumn(rows.map((row) => (row as Record<string, unknown>)[key]))]));
}

export function fromColumns<Row>(columns: Columns): Row[] {
  if (Array.isArray(columns)) return columns as Row[];
  const read = Object.entries(columns as Readonly<Record<string, Column>>).map(([key, column]) => ({ key, values: fromColumn(column) }));
  const length = read[0]?.values.length ?? 0;
  const rows: Row[] = [];
  for (let at = 0; at < length; at++) {
    // Property by property: rows of one shape share it then.
    const row: Record<string, unknown> = {};
    for (const { key, values } of read) row[key] = values[at];
    rows.push(row as Row);
  }
  return rows;
}

function toColumn(values: readonly unknown[]): Column {
  if (!values.every((value) => Number.isSafeInteger(value))) return { values };
  let before = 0;
  const steps = (values as readonly number[]).map((value) => {
    const step = value - before;
    before = value;
    return step;
  });
  return { steps };
}

function fromColumn(column: Column): readonly unknown[] {
  if ("values" in column) return column.values;
  let value = 0;
  return column.steps.map((step) => (value += step));
}
