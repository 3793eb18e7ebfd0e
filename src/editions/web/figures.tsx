import type { FigureLine } from "../arrangement/comparisons.ts";
import type { JSX } from "../markup/index.ts";
import { DotPlot } from "./dot-plot.tsx";
import { sameWords } from "../words.ts";
import { Aside, Marks, Words } from "./lines.tsx";

/** Figures that differ as a picture, and all figures as a table. The roles stand because phones show the table as blocks. */
export function Figures({ lines }: { readonly lines: readonly FigureLine[] }): JSX.Element {
  const rivalries = [...new Set(lines.map((line) => line.rivalry).filter((rivalry) => rivalry !== null))];
  return (
    <>
      {rivalries.map((rivalry) => (
        <DotPlot lines={lines.filter((line) => line.rivalry === rivalry)} />
      ))}
      <table role="table" class="figures">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Value
            </th>
            <th role="columnheader" scope="col">
              What
            </th>
            <th role="columnheader" scope="col">
              As written
            </th>
            <th role="columnheader" scope="col">
              State
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map((line) => (
            <FigureRow line={line} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function FigureRow({ line }: { readonly line: FigureLine }): JSX.Element {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" class="quantity">
        {line.quantity}
      </th>
      <td role="cell">{line.inSameWords ? <Aside>{sameWords}</Aside> : <Words text={line.what} />}</td>
      <td role="cell" class="written">
        {line.wordings.map((wording) => (
          <span class="line">
            “<Words text={wording.text} of={wording.citations[0].siglum} />”
            <Marks citations={wording.citations} />
          </span>
        ))}
      </td>
      <td role="cell" class={`state ${line.figure.status}`}>
        {line.status}
        {line.figure.approximate ? <Aside>approximate</Aside> : null}
      </td>
    </tr>
  );
}
