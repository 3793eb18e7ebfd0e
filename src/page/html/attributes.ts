/** A value of an attribute as it stands in the source: references are not decoded. */
export interface AttributeRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Calls `visit` with the range of the name and of the value of every attribute in `source[from, to)`, the inside of a start tag
 * after its name. Linear, and as lenient as the HTML tokenizer: values may lack quotation marks or be absent. Names come as
 * ranges, because most attributes of a page are looked at and not wanted.
 */
export function eachAttribute(
  source: string,
  from: number,
  to: number,
  visit: (nameStart: number, nameEnd: number, start: number, end: number) => void,
): void {
  let at = from;
  while (at < to) {
    const unit = source.charCodeAt(at);
    if (unit <= 32 || unit === 47) {
      at++;
      continue;
    }
    const nameStart = at;
    at++;
    while (at < to && !endsName(source.charCodeAt(at))) at++;
    const nameEnd = at;
    while (at < to && source.charCodeAt(at) <= 32) at++;
    if (source.charCodeAt(at) !== 61 || at >= to) {
      visit(nameStart, nameEnd, at, at);
      continue;
    }
    at++;
    while (at < to && source.charCodeAt(at) <= 32) at++;
    const quote = source.charCodeAt(at);
    if (at < to && (quote === 34 || quote === 39)) {
      let close = source.indexOf(quote === 34 ? '"' : "'", at + 1);
      if (close < 0 || close > to) close = to;
      visit(nameStart, nameEnd, at + 1, close);
      at = close + 1;
    } else {
      const valueStart = at;
      while (at < to && source.charCodeAt(at) > 32) at++;
      visit(nameStart, nameEnd, valueStart, at);
    }
  }
}

/** All attributes of a start tag; the first of two with one name counts, as in browsers. */
export function attributesOf(source: string, from: number, to: number): ReadonlyMap<string, AttributeRange> {
  const found = new Map<string, AttributeRange>();
  eachAttribute(source, from, to, (nameStart, nameEnd, start, end) => {
    const name = lower(source.slice(nameStart, nameEnd));
    if (!found.has(name)) found.set(name, { start, end });
  });
  return found;
}

function endsName(unit: number): boolean {
  return unit <= 32 || unit === 61 || unit === 47 || unit === 62;
}

/** An attribute name in lower case. */
export function lower(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit >= 65 && unit <= 90) return name.toLowerCase();
  }
  return name;
}
