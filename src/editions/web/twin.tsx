import type { Children, JSX } from "../markup/index.ts";

interface TwinProps {
  /** What the picture shows. */
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Children[])[];
}

/** A picture as a table: the same values for who cannot see it or wants them exactly. */
export function Twin({ title, heads, rows }: TwinProps): JSX.Element {
  return (
    <details class="more twin">
      <summary>{title} as a table</summary>
      <div class="wide" tabindex={0} role="region" aria-label={`${title} as a table`}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {row.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
