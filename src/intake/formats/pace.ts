import type { Document } from "./claims.ts";
import type { PaceHints } from "./entry.ts";
import { toLine } from "./plain-text.ts";
import { childOf, childrenOf, contentOf } from "./xml/element.ts";
import type { Element } from "./xml/element.ts";

export const noPace: PaceHints = { everyMinutes: null, skipHours: [], skipDays: [] };

const periodMinutes: Readonly<Record<string, number>> = { hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };
const days: readonly string[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** What a channel says of its pace: `ttl` (minutes), or the syndication module's period and frequency; hours and days without news. */
export function readPace(document: Document, channel: Element): PaceHints {
  const lineOf = (element: Element | undefined): string => (element === undefined ? "" : toLine(contentOf(document.characters, element)));
  const ttl = Number.parseInt(lineOf(childOf(channel, "ttl")), 10);
  const period = periodMinutes[lineOf(childOf(channel, "sy:updateperiod")).toLowerCase()];
  const frequency = Math.max(1, Number.parseInt(lineOf(childOf(channel, "sy:updatefrequency")), 10) || 1);
  const listed = (list: string, part: string): readonly string[] =>
    childrenOf(childOf(channel, list) ?? channel, part).map((element) => lineOf(element).toLowerCase());
  const hours = listed("skiphours", "hour").map(Number);
  const skipped = listed("skipdays", "day").map((day) => days.indexOf(day));
  return {
    everyMinutes: ttl > 0 ? ttl : period === undefined ? null : Math.round(period / frequency),
    // RSS 0.91 counts 1 to 24, RSS 2.0 0 to 23.
    skipHours: [...new Set(hours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24).map((hour) => hour % 24))],
    skipDays: [...new Set(skipped.filter((day) => day >= 0))],
  };
}
