import { VariorumError } from "../../kernel/index.ts";
import type { DeskContext } from "./protection.ts";

/* What an address asks for, checked. */

export function found<View>(view: View | undefined, expected: string, asked: string): View {
  if (view !== undefined) return view;
  throw new VariorumError("no-match", `Expected ${expected} of this desk, but there is none for “${asked}”. Search for it.`);
}

export function askedDay(context: DeskContext): string | undefined {
  const day = context.req.query("day");
  if (day === undefined) return undefined;
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day)) return day;
  throw new VariorumError("usage", `Expected a day such as 2026-03-14, but “${day}” came. Correct the address.`);
}

export function askedVersion(context: DeskContext): number | undefined {
  const version = context.req.query("version");
  return version !== undefined && /^\d{1,6}$/.test(version) ? Number(version) : undefined;
}

/** Number of a page of a long list; the first where none is asked for. */
export function askedPage(context: DeskContext): number {
  return Number(/^[1-9]\d{0,3}$/.exec(context.req.query("page") ?? "")?.[0] ?? 1);
}

/** `at=120-180`, several times for several places. */
export function askedPlaces(context: DeskContext): readonly { readonly start: number; readonly end: number }[] {
  return (context.req.queries("at") ?? []).flatMap((written) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(written) ?? [];
    return start === undefined || end === undefined ? [] : [{ start: Number(start), end: Number(end) }];
  });
}
