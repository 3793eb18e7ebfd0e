import type { Range } from "../../kernel/index.ts";
import type { Statement } from "../likeness/index.ts";
import type { DossierDifference } from "../dossier.ts";
import { quoteOf, keptByView } from "../material/index.ts";
import { statementsOf } from "../claims/index.ts";
import { certaintyOfStatement, lightVerbs } from "./certainty.ts";
import { difference, groupBy, words } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** What may be done or not, and what will be done. */
const open: ReadonlySet<string> = new Set(["possible", "conditional"]);
const settled: ReadonlySet<string> = new Set(["future", "planned"]);

/**
 * What one text says that somebody will do, and another that he may: one act of one agent, about one thing that both sentences name. The two
 * need not be alike in anything else.
 */
export function findProspectDifferences({ material }: Findings): readonly DossierDifference[] {
  const prospects = material.parts.flatMap((part) => {
    const statements = statementsOf(material, part);
    return prospectsIn(material, part).map(({ at, certainty }) => ({ statement: statements[at]!, certainty }));
  });
  return [...groupBy(prospects, ({ statement }) => verbOf(statement)).values()].flatMap((group) => {
    const may = group.find(({ certainty }) => open.has(certainty));
    const will = may && group.find((one) => settled.has(one.certainty) && isAboutOneThing(may.statement, one.statement));
    if (!may || !will) return [];
    return difference(
      material,
      "certainty",
      words(material.parts[will.statement.part]!, shownOf(will.statement)),
      [will, may].map(({ statement, certainty }) => ({
        label: certainty,
        quotes: [quoteOf(material.parts[statement.part]!, shownOf(statement))],
      })),
    );
  });

  /** "Which it could use" says nothing without the sentence in which it stands. */
  function shownOf({ part, clause }: Statement): Range {
    return clause.kind === "relative" ? material.parts[part]!.reading.sentences[clause.sentence]! : clause;
  }

  /** The verb itself: "use" says enough beside one agent and one thing; a light verb never does. */
  function verbOf({ part, clause }: Statement): string {
    const { lemma, tag } = material.parts[part]!.reading.tokens[clause.head]!;
    return tag === "VERB" && !lightVerbs.has(lemma) ? lemma : `${part}:${clause.index}`;
  }
}

/** Statements of one text, by their places among its statements, of what somebody will do or may do. */
const prospectsIn = keptByView((material, part) =>
  statementsOf(material, part).flatMap((statement, at) => {
    const certainty = statement.negated || statement.agents.size === 0 ? undefined : certaintyOfStatement(material, statement);
    return certainty !== undefined && (open.has(certainty) || settled.has(certainty)) ? [{ at, certainty }] : [];
  }),
);

/** Two texts, one agent with a name, and something besides him that both sentences name. */
function isAboutOneThing(left: Statement, right: Statement): boolean {
  if (left.part === right.part) return false;
  const [one, other] = [left.around.terms, right.around.terms];
  const isAgent = (name: string): boolean => left.agents.has(name) || right.agents.has(name);
  const haveOneAgent = [...left.agents].some((agent) => right.agents.has(agent) && (one.has(`e:${agent}`) || one.has(`c:${agent}`)));
  return haveOneAgent && [...one].some((term) => /^[en]:/.test(term) && other.has(term) && !isAgent(term.slice(2)));
}
