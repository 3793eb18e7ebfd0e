/** A cell of text, a number, or nothing. */
export type Cell = string | number | null;

/**
 * Signs with which a spreadsheet takes a text for a formula, also in their full-width forms and after spaces (OWASP, "CSV Injection").
 * A number of ours is a number and keeps its sign.
 */
const formulaStart = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Rows as CSV (RFC 4180): CRLF between rows, quotation marks doubled. Text that could be a formula gets an apostrophe in front. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

function toCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = cell.toWellFormed().replaceAll("\u0000", "\ufffd");
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
