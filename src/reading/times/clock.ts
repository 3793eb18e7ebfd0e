import { shifted } from "./anchors.ts";
import { pad } from "./calendar.ts";
import { draft, signAt, wordAt, type Draft, type Ground } from "./draft.ts";

const zones: ReadonlySet<string> = new Set([
  "gmt",
  "utc",
  "est",
  "edt",
  "cst",
  "cdt",
  "mst",
  "mdt",
  "pst",
  "pdt",
  "bst",
  "cet",
  "cest",
  "msk",
  "ist",
  "jst",
  "kst",
  "et",
  "pt",
  "local",
]);

/** "7:15 p.m.", "5pm GMT", "10.30am", "14:30", "noon", "midnight", "6 o'clock". The day is the one that `dayValue` gives. */
export function readClock(ground: Ground, at: number): Draft | null {
  const time = readHour(ground, at);
  if (!time) return null;
  let next = time.next;
  if (zones.has(wordAt(ground, next))) next += wordAt(ground, next) === "local" && wordAt(ground, next + 1) === "time" ? 2 : 1;
  return draft(at, next, "TIME", `${dayInHand(ground, at)}T${time.value}`, { relative: true });
}

/** How far, in lexemes, a day that was named still is the day of a clock time. */
const dayReach = 80;

/** The day that the text speaks of, else the day of publication. */
function dayInHand({ memory, published }: Ground, at: number): string {
  const named = memory.last !== null && at - memory.lastAt < dayReach && /^\d{4}-\d{2}-\d{2}$/.test(memory.last);
  return named ? memory.last! : shifted(published, "day", 0);
}

function readHour(ground: Ground, at: number): { value: string; next: number } | null {
  const word = wordAt(ground, at);
  if (word === "noon" || word === "midday") return { value: "12:00", next: at + 1 };
  if (word === "midnight") return { value: "24:00", next: at + 1 };
  const number = ground.lexemes[at];
  if (number?.kind !== "number" || number.value < 0 || number.value > 24) return null;
  const whole = Math.floor(number.value);
  if (number.written === "decimal") {
    // "10.30am"
    const minutes = Math.round((number.value - whole) * 100);
    const half = meridiem(ground, at + 1);
    return half && minutes < 60 ? { value: `${pad(hourOf(whole, half.pm), 2)}:${pad(minutes, 2)}`, next: half.next } : null;
  }
  if (number.written !== "plain" || number.end - number.start > 2) return null;
  const minute = ground.lexemes[at + 2];
  if (
    signAt(ground, at + 1) === ":" &&
    !ground.lexemes[at + 1]!.apart &&
    minute?.written === "plain" &&
    !minute.apart &&
    minute.value < 60 &&
    minute.end - minute.start === 2
  ) {
    const half = meridiem(ground, at + 3);
    const beyond = signAt(ground, at + 3) === ":" && !ground.lexemes[at + 3]!.apart;
    if (beyond) return null;
    return { value: `${pad(half ? hourOf(whole, half.pm) : whole, 2)}:${pad(minute.value, 2)}`, next: half?.next ?? at + 3 };
  }
  const half = meridiem(ground, at + 1);
  if (half && whole <= 12) return { value: `${pad(hourOf(whole, half.pm), 2)}:00`, next: half.next };
  if (wordAt(ground, at + 1) === "o" && wordAt(ground, at + 3) === "clock") return { value: `${pad(whole, 2)}:00`, next: at + 4 };
  return null;
}

function hourOf(hour: number, pm: boolean): number {
  return pm ? (hour === 12 ? 12 : hour + 12) : hour === 12 ? 0 : hour;
}

function meridiem(ground: Ground, at: number): { pm: boolean; next: number } | null {
  const word = wordAt(ground, at);
  if (word === "am" || word === "pm") return { pm: word === "pm", next: at + 1 };
  if ((word === "a" || word === "p") && signAt(ground, at + 1) === "." && wordAt(ground, at + 2) === "m") {
    return { pm: word === "p", next: signAt(ground, at + 3) === "." && !ground.lexemes[at + 3]!.apart ? at + 4 : at + 3 };
  }
  return null;
}
