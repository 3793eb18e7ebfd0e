const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * An EDTF level 1 value for people: "2015-03-11" is "11 March 2015", "2015-05" is "May 2015", "201X" is "2010s",
 * "1939/1945" is "1939 to 1945". What it cannot put into words it gives back as it is.
 */
export function toDateWords(value: string): string {
  const parts = value.split("/");
  if (parts.length === 2) {
    const [from = "", to = ""] = parts;
    if (from === "" || from === "..") return `until ${toDateWords(to)}`;
    if (to === "" || to === "..") return `from ${toDateWords(from)}`;
    return `${shortenedBy(toDateWords(from), toDateWords(to))} to ${toDateWords(to)}`;
  }
  const found = /^(-?\d{3}[\dX])(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?([?~%])?$/.exec(value);
  if (!found) return value;
  const [, year = "", month, day, doubt] = found;
  const about = doubt === undefined ? "" : "about ";
  if (month === undefined) return `${about}${year.endsWith("X") ? `${year.slice(0, -1)}0s` : year}`;
  const name = monthOrSeason(Number(month));
  if (name === undefined) return value;
  return `${about}${day === undefined ? "" : `${Number(day)} `}${name} ${year}`;
}

/** The beginning of a period without the month and year that its end says too: "1" of "1 June 2031" before "7 June 2031". */
function shortenedBy(from: string, to: string): string {
  const own = from.split(" ");
  const other = to.split(" ");
  while (own.length > 1 && own.length === other.length && own[own.length - 1] === other[other.length - 1]) {
    own.pop();
    other.pop();
  }
  return own.join(" ");
}

/** EDTF codes 21 to 24 are seasons. */
function monthOrSeason(code: number): string | undefined {
  return code > 20 ? ["spring", "summer", "autumn", "winter"][code - 21] : months[code - 1];
}

/** Place of an EDTF value on a line of years, as [start, end); undefined when it has no year. */
export function toYears(value: string): readonly [number, number] | undefined {
  const parts = value.split("/").filter((part) => part !== "" && part !== "..");
  const places = parts.map(toYearRange).filter((place) => place !== undefined);
  const first = places[0];
  const last = places[places.length - 1];
  return first === undefined || last === undefined ? undefined : [first[0], Math.max(first[1], last[1])];
}

function toYearRange(value: string): readonly [number, number] | undefined {
  const found = /^(\d{3})([\dX])(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value);
  if (!found) return undefined;
  const [, front = "", last = "", month, day] = found;
  if (last === "X") return [Number(front) * 10, Number(front) * 10 + 10];
  const year = Number(front + last);
  if (month === undefined) return [year, year + 1];
  // A season covers three months, beginning with March.
  const code = Number(month);
  const from = year + (code > 20 ? 2 + (code - 21) * 3 : code - 1) / 12;
  if (code > 20) return [from, from + 3 / 12];
  return day === undefined ? [from, from + 1 / 12] : [from + (Number(day) - 1) / 372, from + Number(day) / 372];
}
