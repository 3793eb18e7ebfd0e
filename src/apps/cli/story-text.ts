import type { StoryId } from "../../kernel/index.ts";
import type { Explanation, Grouper, StoryMember, Version } from "../../stories/index.ts";

const titleCharacters = 90;

/** A story in a few lines: counts, then its reports with what each copies. */
export function renderStory(grouper: Grouper, story: StoryId): string {
  const counts = grouper.counts(story);
  const members = grouper.members(story);
  const lines = [`${story}  ${headline(members)}`];
  lines.push(
    `  ${plural(counts.reports, "report")}, ${plural(counts.outlets.count, "outlet")}, ` +
      `${plural(counts.publishers.count, "publisher")}, ${plural(counts.independentTexts.count, "independent text")}`,
  );
  for (const member of members) lines.push(`  ${renderMember(member)}`);
  return lines.join("\n") + "\n";
}

/** The states of a page, each with what changed against the state before; empty when it has one state. */
export function renderVersions(versions: readonly Version[]): string {
  return versions
    .map(({ report, published, words, kept, gained, lost }, at) => {
      const head = `  version ${at + 1}: ${report}${published === null ? "" : `  ${published}`}, ${plural(words, "word")}`;
      if (at === 0) return `${head}\n`;
      const terms = [gained.length > 0 ? `new: ${gained.join(", ")}` : "", lost.length > 0 ? `gone: ${lost.join(", ")}` : ""];
      return `${[`${head}, ${Math.round(kept * 100)} % of its word sequences kept`, ...terms].filter((part) => part !== "").join("; ")}\n`;
    })
    .join("");
}

function headline(members: readonly StoryMember[]): string {
  const titled = members.find((member) => member.title !== null && member.copyOf === null) ?? members[0]!;
  return shorten(titled.title ?? titled.id);
}

function renderMember(member: StoryMember): string {
  const about = [member.published?.slice(0, 10), member.outlet].filter((part) => part !== null && part !== undefined).join(" ");
  const copy = member.copyOf === null ? "" : `  [${member.copyKind} of ${member.copyOf}, ${Math.round(member.containment * 100)} % shared]`;
  return `- ${member.id}${about === "" ? "" : `  ${about}`}${member.title === null ? "" : `  ${shorten(member.title)}`}${copy}`;
}

/** Why a report is in its story, in words. */
export function renderWhy(why: Explanation): string {
  const lines = [`  ${why.report}${why.title === null ? "" : `  ${shorten(why.title)}`}`];
  if (why.by === "first") lines.push("    began the story");
  if (why.copy !== null)
    lines.push(`    ${why.copy.kind} of ${why.copy.of}: ${Math.round(why.copy.containment * 100)} % of its word sequences are shared`);
  for (const decision of why.decisions) lines.push(`    decision ${decision.number}: a person set it ${decision.kind}`);
  if (why.odds !== null)
    lines.push(`    log-odds ${why.odds.toFixed(2)} against the story's reports (joins above ${why.joinMin.toFixed(2)})`);
  if (why.nearest !== null) {
    const days = why.nearest.days === null ? "" : `, ${why.nearest.days.toFixed(1)} days apart`;
    lines.push(`    most like ${why.nearest.report} (${why.nearest.odds.toFixed(2)}${days})`);
  }
  const kinds = { name: "names", pair: "full names", figure: "figures", time: "times", word: "words" } as const;
  for (const [kind, label] of Object.entries(kinds)) {
    const terms = why.terms.filter((term) => term.kind === kind);
    if (terms.length > 0) lines.push(`    ${label}: ${terms.map((term) => `${term.text} ${Math.round(term.share * 100)} %`).join(", ")}`);
  }
  return lines.join("\n") + "\n";
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= titleCharacters ? line : `${line.slice(0, titleCharacters - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
