import type { Citation } from "../arrangement/sigla.ts";
import type { ArrangedStory } from "../arrangement/story.ts";
import type { Saying, Voice } from "../arrangement/voices.ts";
import { toChainWords } from "../arrangement/voices.ts";
import type { JSX } from "../markup/index.ts";
import { correctedWords, reported, sameWords } from "../words.ts";
import { directionOf } from "./direction.ts";
import { NewMark } from "./fresh.tsx";
import { Aside, Folded, FoldedParts, Heading, Marks, Words, witnessClass } from "./lines.tsx";

/** Longer lists are folded: of many speakers, sayings and printings those come first of which most is told. */
const voicesShownMax = 24;
const sayingsShownMax = 12;
const wordingsShownMax = 6;

export function Voices({ voices, level }: { readonly voices: readonly Voice[]; readonly level: number }): JSX.Element {
  return (
    <FoldedParts
      shownMax={voicesShownMax}
      parts={voices.map((voice) => (
        <div class="voice">
          <Heading level={level}>
            <bdi>{voice.label}</bdi>
          </Heading>
          {voice.roles.length === 0 ? null : (
            <p class="roles">
              <Roles roles={voice.roles} />
            </p>
          )}
          <Folded
            className="sayings"
            shownMax={sayingsShownMax}
            lines={voice.sayings.map((saying) => (
              <SayingItem saying={saying} />
            ))}
          />
        </div>
      ))}
    />
  );
}

/** What somebody is, in the words of the reports. */
export function Roles({ roles }: { readonly roles: readonly Citation[] }): JSX.Element {
  return (
    <>
      {roles.map((role, at) => (
        <>
          {at === 0 ? "" : "; "}
          <Words text={role.quote.text} of={role.siglum} />
          <Marks citations={[role]} />
        </>
      ))}
    </>
  );
}

function SayingItem({ saying }: { readonly saying: Saying }): JSX.Element {
  const remarks = [saying.verbatim ? null : reported, saying.manner, toChainWords(saying), saying.corrected ? correctedWords : null].filter(
    (remark) => remark !== null,
  );
  return (
    <li class={witnessClass(saying.words.siglum)} {...directionOf(saying.words.quote.text)}>
      <Spoken words={saying.words} verbatim={saying.verbatim} />
      <NewMark anchor={saying.words.anchor} />
      {remarks.length === 0 ? null : <Aside>{remarks.join(", ")}</Aside>}
      {saying.elsewhere.length === 0 ? null : (
        <Folded
          className="wordings"
          shownMax={wordingsShownMax}
          lines={saying.elsewhere.map(({ words, verbatim, altered }) => (
            <li class={witnessClass(words.siglum)} {...directionOf(words.quote.text)}>
              <Spoken words={words} verbatim={verbatim} />
              <Aside>{altered ? "wording differs" : sameWords}</Aside>
            </li>
          ))}
        />
      )}
    </li>
  );
}

/** Quotation marks stand only around a speaker's own words. */
function Spoken({ words, verbatim }: { readonly words: Citation; readonly verbatim: boolean }): JSX.Element {
  return (
    <>
      <span class={verbatim ? "spoken" : "paraphrase"}>
        {verbatim ? "“" : ""}
        <Words text={words.quote.text} of={words.siglum} />
        {verbatim ? "”" : ""}
      </span>
      <Marks citations={[words]} />
    </>
  );
}

export function Terms({ terms }: { readonly terms: ArrangedStory["terms"] }): JSX.Element {
  return (
    <ul class="terms">
      {terms.map((term) => (
        <li>
          “<Words text={term.text} of={term.citations[0]?.siglum} />”
          <Marks citations={term.citations} />
        </li>
      ))}
    </ul>
  );
}
