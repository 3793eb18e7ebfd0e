import type { Collation } from "../../collation.ts";
import { arrange, toPageTitle } from "../arrangement/story.ts";
import type { ArrangedCollation } from "../arrangement/story.ts";
import { renderMarkup } from "../markup/index.ts";
import type { JSX } from "../markup/index.ts";
import { sectionTitles } from "../words.ts";
import { evidencePanel } from "./evidence-panel.ts";
import { toCutRules, toReports } from "./places.ts";
import type { ReportPassages } from "./report.tsx";
import { toSha256 } from "./sha256.ts";
import { Notices, Story } from "./story.tsx";
import { styleSheet } from "./style/index.ts";

/**
 * The dossier as one self-contained HTML page: no network, no file beside it, and a Content Security Policy that allows its own
 * style and script by their hashes and nothing else. It reads fully without the script.
 */
export function renderHtml(collation: Collation): string {
  const arranged = arrange(collation);
  const reports = arranged.stories.map(toReports);
  const cuts = toCutRules(reports.flat());
  return `<!doctype html>\n${renderMarkup(<Page arranged={arranged} reports={reports} cuts={cuts} />)}\n`;
}

interface PageProps {
  readonly arranged: ArrangedCollation;
  readonly reports: readonly (readonly ReportPassages[])[];
  readonly cuts: string;
}

function Page({ arranged, reports, cuts }: PageProps): JSX.Element {
  const several = arranged.stories.length !== 1;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={toPolicy(cuts)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Variorum" />
        <title>{toPageTitle(arranged)}</title>
        <style verbatim={styleSheet} />
        {cuts === "" ? null : <style verbatim={cuts} />}
      </head>
      <body>
        <main>
          {several ? <h1 class="page-title">{toPageTitle(arranged)}</h1> : null}
          {several ? <Notices notices={arranged.notices} title={sectionTitles.run} id="run" level={2} /> : null}
          {arranged.stories.map((story, at) => (
            <Story story={story} reports={reports[at]!} prefix={several ? `story-${at + 1}-` : ""} level={several ? 2 : 1} />
          ))}
          {several ? null : <Notices notices={arranged.notices} title={sectionTitles.run} id="run" level={2} />}
        </main>
        <footer>
          <p>Collated by Variorum. Every line stands as it is written in the reports named above; the labels are Variorum’s.</p>
        </footer>
        <p id="announcement" role="status" class="unseen" />
        <script verbatim={evidencePanel} />
      </body>
    </html>
  );
}

function toPolicy(cuts: string): string {
  const styles = cuts === "" ? [styleSheet] : [styleSheet, cuts];
  return [
    "default-src 'none'",
    `style-src ${styles.map((style) => `'sha256-${toSha256(style)}'`).join(" ")}`,
    `script-src 'sha256-${toSha256(evidencePanel)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}
