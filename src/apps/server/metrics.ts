import { steps } from "../../desk/index.ts";
import type { Desk } from "../../desk/index.ts";

/** Counts requests, and tells the state of the desk in the text format of Prometheus. */
export interface Metrics {
  count(status: number, milliseconds: number): void;
  render(): string;
}

/** Upper bounds in seconds: the promise is that a page takes at most 0.1. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5] as const;

export function createMetrics(desk: Desk): Metrics {
  const byStatus = new Map<number, number>();
  const buckets = bounds.map(() => 0);
  let seconds = 0;
  let requests = 0;
  return {
    count(status, milliseconds) {
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      requests++;
      seconds += milliseconds / 1000;
      for (const [at, bound] of bounds.entries()) if (milliseconds / 1000 <= bound) buckets[at]!++;
    },
    render() {
      const { reports, stories, dossiers, bytes } = desk.store.counts();
      const mail = desk.store.mailCounts();
      const cpu = process.cpuUsage();
      const gauges: readonly (readonly [string, string, string, number])[] = [
        ["variorum_reports", "gauge", "Reports in the store.", reports],
        ["variorum_stories", "gauge", "Stories in the store.", stories],
        ["variorum_dossiers", "gauge", "Versions of dossiers in the store.", dossiers],
        ["variorum_store_bytes", "gauge", "Size of the database.", bytes],
        ["variorum_waiting_reports", "gauge", "Reports on their way in.", desk.waiting],
        ["variorum_jobs", "gauge", "Jobs of the threads, waiting or running.", desk.pool.busy],
        ["variorum_threads_ended_total", "counter", "Threads that ended in the middle of a job; another one took it.", desk.pool.deaths],
        ["variorum_pages_set_aside", "gauge", "Pages that no thread could read.", desk.store.pagesSetAside().length],
        ["variorum_dossiers_set_aside", "gauge", "Stories whose dossier could not be made.", desk.store.dossiersAside().length],
        ["variorum_state_saves_failed_total", "counter", "Times that the grouper's state could not be saved.", desk.savesFailed],
        ["variorum_pages_missed_total", "counter", "Pages of entries that could not be had; each time counts.", desk.visited.pagesMissed],
        ["process_resident_memory_bytes", "gauge", "Resident memory.", process.memoryUsage.rss()],
        ["process_cpu_seconds_total", "counter", "Processor time.", (cpu.user + cpu.system) / 1e6],
      ];
      return [
        ...gauges.flatMap(([name, type, help, value]) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, `${name} ${value}`]),
        "# HELP variorum_taken_total Pages handed in since the start, by what became of them.",
        "# TYPE variorum_taken_total counter",
        ...Object.entries(desk.outcomes).map(([kind, count]) => `variorum_taken_total{kind="${kind}"} ${count}`),
        "# HELP variorum_visits_total Visits of sources since the start, by what came of them.",
        "# TYPE variorum_visits_total counter",
        ...Object.entries(desk.visited.visits).map(([kind, count]) => `variorum_visits_total{kind="${kind}"} ${count}`),
        "# HELP variorum_subscribers Subscribers of the digest by state.",
        "# TYPE variorum_subscribers gauge",
        ...mail.subscribers.map(({ state, count }) => `variorum_subscribers{state="${state}"} ${count}`),
        "# HELP variorum_mails Mails of the last 90 days by state; claimed ones are on their way.",
        "# TYPE variorum_mails gauge",
        ...mail.mailings.map(({ state, count }) => `variorum_mails{state="${state}"} ${count}`),
        "# HELP variorum_step_seconds Time that each step of a report on its way took since the start.",
        "# TYPE variorum_step_seconds summary",
        ...steps.flatMap((step) => [
          `variorum_step_seconds_sum{step="${step}"} ${desk.steps.figures[step].seconds}`,
          `variorum_step_seconds_count{step="${step}"} ${desk.steps.figures[step].count}`,
        ]),
        "# HELP variorum_step_failures_total Times that a step failed since the start.",
        "# TYPE variorum_step_failures_total counter",
        ...steps.map((step) => `variorum_step_failures_total{step="${step}"} ${desk.steps.figures[step].failures}`),
        "# HELP variorum_requests_total Requests by status.",
        "# TYPE variorum_requests_total counter",
        ...[...byStatus].map(([status, count]) => `variorum_requests_total{status="${status}"} ${count}`),
        "# HELP variorum_request_seconds Time to answer.",
        "# TYPE variorum_request_seconds histogram",
        ...bounds.map((bound, at) => `variorum_request_seconds_bucket{le="${bound}"} ${buckets[at]}`),
        `variorum_request_seconds_bucket{le="+Inf"} ${requests}`,
        `variorum_request_seconds_sum ${seconds}`,
        `variorum_request_seconds_count ${requests}`,
        "",
      ].join("\n");
    },
  };
}
