import type { LiveReport } from "./grouper-state.ts";

const slotsFirst = 256;

/**
 * Live reports by arrival number. Numbers ascend and the oldest are let go, so that the low bits of a number tell where its report
 * stands: every comparison asks for reports, and a map of 200,000 numbers answers several times later than an array.
 */
export class ReportRing {
  private slots: (LiveReport | undefined)[] = Array.from({ length: slotsFirst }, () => undefined);

  get(number: number): LiveReport | undefined {
    const found = this.slots[number & (this.slots.length - 1)];
    return found !== undefined && found.number === number ? found : undefined;
  }

  /** Numbers must lie within a window that only moves up; the window of `liveReports` is what bounds the array. */
  add(report: LiveReport): void {
    for (;;) {
      const slot = report.number & (this.slots.length - 1);
      const held = this.slots[slot];
      if (held === undefined || held.number === report.number) {
        this.slots[slot] = report;
        return;
      }
      this.enlarge();
    }
  }

  delete(number: number): void {
    if (this.get(number) !== undefined) this.slots[number & (this.slots.length - 1)] = undefined;
  }

  /** In the order of their numbers. */
  values(): LiveReport[] {
    return this.slots.filter((report) => report !== undefined).sort((left, right) => left.number - right.number);
  }

  private enlarge(): void {
    const old = this.slots;
    this.slots = Array.from({ length: old.length * 2 }, () => undefined);
    for (const report of old) if (report !== undefined) this.slots[report.number & (this.slots.length - 1)] = report;
  }
}
