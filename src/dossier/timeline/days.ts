import { daysFromCivil } from "../../kernel/index.ts";

/** First and last day of a time, counted from 1970. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** First and last day of a date, a month, a year or an interval of such, counted from 1970; undefined for any other value. */
export function daysOf(value: string): Days | undefined {
  const slash = value.indexOf("/");
  if (slash >= 0) {
    const [from, to] = [daysOf(value.slice(0, slash)), daysOf(value.slice(slash + 1))];
    return from && to && { first: from.first, last: to.last };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:]+)?$/.exec(value)?.map(Number) ?? [];
  if (year === undefined || (month !== undefined && month > 12)) return undefined;
  if (day) return { first: daysFromCivil(year, month!, day), last: daysFromCivil(year, month!, day) };
  if (month) return { first: daysFromCivil(year, month, 1), last: daysFromCivil(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1 };
  return { first: daysFromCivil(year, 1, 1), last: daysFromCivil(year + 1, 1, 1) - 1 };
}
