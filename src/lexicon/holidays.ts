/**
 * Days that news names instead of dates. `fixed` is month and day; `weekday` is the nth (or last, -1) such weekday of a month;
 * `easter` is the distance from Western Easter Sunday in days. Feasts of lunar calendars have no rule here: their days are
 * proclaimed, so they are read as times without a value.
 */
export type HolidayRule =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  | { readonly kind: "weekday"; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: "easter"; readonly days: number }
  | { readonly kind: "none" };

function fixed(month: number, day: number): HolidayRule {
  return { kind: "fixed", month, day };
}

/** Lower case, without apostrophes. */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new years day", fixed(1, 1)],
  ["new years eve", fixed(12, 31)],
  ["new years", fixed(1, 1)],
  ["orthodox christmas", fixed(1, 7)],
  ["martin luther king day", { kind: "weekday", month: 1, weekday: 1, nth: 3 }],
  ["presidents day", { kind: "weekday", month: 2, weekday: 1, nth: 3 }],
  ["valentines day", fixed(2, 14)],
  ["international womens day", fixed(3, 8)],
  ["st patricks day", fixed(3, 17)],
  ["april fools day", fixed(4, 1)],
  ["good friday", { kind: "easter", days: -2 }],
  ["palm sunday", { kind: "easter", days: -7 }],
  ["ash wednesday", { kind: "easter", days: -46 }],
  ["easter sunday", { kind: "easter", days: 0 }],
  ["easter monday", { kind: "easter", days: 1 }],
  ["easter", { kind: "easter", days: 0 }],
  ["pentecost", { kind: "easter", days: 49 }],
  ["earth day", fixed(4, 22)],
  ["anzac day", fixed(4, 25)],
  ["may day", fixed(5, 1)],
  ["cinco de mayo", fixed(5, 5)],
  ["memorial day", { kind: "weekday", month: 5, weekday: 1, nth: -1 }],
  ["juneteenth", fixed(6, 19)],
  ["canada day", fixed(7, 1)],
  ["fourth of july", fixed(7, 4)],
  ["bastille day", fixed(7, 14)],
  ["labor day", { kind: "weekday", month: 9, weekday: 1, nth: 1 }],
  ["columbus day", { kind: "weekday", month: 10, weekday: 1, nth: 2 }],
  ["halloween", fixed(10, 31)],
  ["all saints day", fixed(11, 1)],
  ["veterans day", fixed(11, 11)],
  ["armistice day", fixed(11, 11)],
  ["thanksgiving day", { kind: "weekday", month: 11, weekday: 4, nth: 4 }],
  ["thanksgiving", { kind: "weekday", month: 11, weekday: 4, nth: 4 }],
  ["black friday", { kind: "none" }],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["lunar new year", { kind: "none" }],
  ["chinese new year", { kind: "none" }],
  ["ramadan", { kind: "none" }],
  ["eid al fitr", { kind: "none" }],
  ["eid al adha", { kind: "none" }],
  ["yom kippur", { kind: "none" }],
  ["rosh hashanah", { kind: "none" }],
  ["passover", { kind: "none" }],
  ["hanukkah", { kind: "none" }],
  ["diwali", { kind: "none" }],
  ["nowruz", { kind: "none" }],
]);

export const longestHoliday = 4;
