import { contains } from "../../kernel/index.ts";
import { clausePlaces, indexOf } from "../material/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { isSupposed } from "../claims/index.ts";

/**
 * In whose voice a clause is told: the report's own, that of somebody who states it, or nobody's, because it is wished, asked, feared or only
 * spoken of ("the possibility that ..."). How certain a report tells a thing shows in its own voice.
 */
export type Voice = "own" | "stated" | "nobody";

export function voiceOf(part: Part, clause: Clause): Voice {
  let voice = voices.get(clause);
  if (voice === undefined) {
    voice = findVoice(part, clause);
    voices.set(clause, voice);
  }
  return voice;
}

/** A voice hangs on the reading alone. */
const voices = clausePlaces.next<Voice>();

function findVoice(part: Part, clause: Clause): Voice {
  if (isSupposed(part, clause) || isAsked(part, clause)) return "nobody";
  const { tokens, utterances } = part.reading;
  const head = tokens[clause.head]!;
  const said = utterances.filter(({ kind, content }) => kind !== "term" && contains(content, head));
  if (said.length > 0) return said.every(({ manner }) => manner === "statement" || manner === "denial") ? "stated" : "nobody";
  // "Critics who fear that the pier is unsafe": a content clause of which the reading knows no speaker.
  for (let at = clause.head; at >= 0; at = tokens[at]!.head) if (isContent(part, at)) return "nobody";
  return "own";
}

/** The content of a verb ("wishes she had") or of a noun ("the charge that she has"). */
function isContent({ reading }: Part, token: number): boolean {
  const { relation } = reading.tokens[token]!;
  if (relation === "ccomp" || relation === "csubj") return true;
  const marks = [...indexOf(reading).childrenOf(token)].filter((child) => reading.tokens[child]!.relation === "mark");
  return relation === "acl" && marks.some((mark) => reading.tokens[mark]!.lower === "that");
}

/** "What position was offered", "how many came", "whether it will": an indirect question states nothing. */
function isAsked({ reading: { tokens } }: Part, clause: Clause): boolean {
  return clause.kind === "content" && /^(?:what|which|who|whom|whose|how|why|when|where|whether|if)$/.test(tokens[clause.own[0]!]!.lower);
}
