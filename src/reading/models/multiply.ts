/**
 * c = a b + bias, where a has `rows` rows that begin `aRow` numbers apart, and b is given by columns: column j begins at `j * inner`.
 * Two rows and four columns at a time: each number that is fetched is used several times. The columns are a multiple of four.
 */
export function multiply(
  a: Float64Array,
  aRow: number,
  columns: Float64Array,
  bias: Float64Array,
  into: Float64Array,
  rows: number,
  inner: number,
): void {
  const width = bias.length;
  for (let row = 0; row < rows; row += 2) {
    const first = row * aRow;
    // The last row of an odd number is reckoned twice.
    const next = row + 1 < rows ? row + 1 : row;
    const second = next * aRow;
    for (let col = 0; col < width; col += 4) {
      const b0 = col * inner;
      const b1 = b0 + inner;
      const b2 = b1 + inner;
      const b3 = b2 + inner;
      let [x0, x1, x2, x3] = [bias[col]!, bias[col + 1]!, bias[col + 2]!, bias[col + 3]!];
      let [y0, y1, y2, y3] = [x0, x1, x2, x3];
      for (let at = 0; at < inner; at++) {
        const x = a[first + at]!;
        const y = a[second + at]!;
        const v0 = columns[b0 + at]!;
        const v1 = columns[b1 + at]!;
        const v2 = columns[b2 + at]!;
        const v3 = columns[b3 + at]!;
        x0 += x * v0;
        x1 += x * v1;
        x2 += x * v2;
        x3 += x * v3;
        y0 += y * v0;
        y1 += y * v1;
        y2 += y * v2;
        y3 += y * v3;
      }
      const to = row * width + col;
      into[to] = x0;
      into[to + 1] = x1;
      into[to + 2] = x2;
      into[to + 3] = x3;
      const also = next * width + col;
      into[also] = y0;
      into[also + 1] = y1;
      into[also + 2] = y2;
      into[also + 3] = y3;
    }
  }
}
