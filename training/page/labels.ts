/** A block's share of the gold article, and what it weighs. */
export interface Label {
  /** 1: the block is article text. */
  readonly target: 0 | 1;
  readonly tokens: number;
}

const shingle = 4;

/** Word runs as the scorer counts them. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}

/**
 * Labels blocks by the gold text:
 * 1. a block of four tokens or more is article text when at least half of its 4-token shingles stand in the gold text and are not
 *    used up by an earlier block inside the stretch that the article covers;
 * 2. a shorter block is article text when its tokens stand in the gold between the places of its nearest long neighbours.
 */
export function labelBlocks(texts: readonly string[], gold: string): Label[] {
  const goldTokens = tokensOf(gold);
  const places = new Map<string, number[]>();
  for (let at = 0; at + shingle <= goldTokens.length; at++) {
    const key = goldTokens.slice(at, at + shingle).join(" ");
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  const tokens = texts.map(tokensOf);
  const targets: (0 | 1)[] = tokens.map(() => 0);
  const spans: ({ readonly from: number; readonly to: number } | undefined)[] = tokens.map(() => undefined);
  tokens.forEach((own, index) => {
    if (own.length < shingle) return;
    let found = 0;
    let first = Infinity;
    let last = -1;
    for (let at = 0; at + shingle <= own.length; at++) {
      const list = places.get(own.slice(at, at + shingle).join(" "));
      if (!list) continue;
      found++;
      first = Math.min(first, list[0]!);
      last = Math.max(last, list[0]! + shingle);
    }
    if (found < 0.5 * (own.length - shingle + 1)) return;
    targets[index] = 1;
    spans[index] = { from: first, to: last };
  });
  dropRepeats(tokens, targets, spans);
  labelShort(tokens, goldTokens, targets, spans);
  return tokens.map((own, index) => ({ target: targets[index]!, tokens: own.length }));
}

/** Of several blocks with the same words (a teaser and the paragraph), the one with labelled neighbours is the article's. */
function dropRepeats(tokens: readonly string[][], targets: (0 | 1)[], spans: readonly ({ readonly from: number } | undefined)[]): void {
  const byText = new Map<string, number[]>();
  tokens.forEach((own, index) => {
    if (targets[index] === 0) return;
    const key = own.join(" ");
    const list = byText.get(key);
    if (list) list.push(index);
    else byText.set(key, [index]);
  });
  const support = (index: number): number => {
    const from = spans[index]!.from;
    let sum = 0;
    for (let step = -4; step <= 4; step++) {
      const other = spans[index + step];
      if (step !== 0 && other && targets[index + step] === 1 && Math.abs(other.from - from) < 400) sum++;
    }
    return sum;
  };
  for (const list of byText.values()) {
    if (list.length < 2) continue;
    const best = list.reduce((left, right) => (support(right) > support(left) ? right : left));
    for (const index of list) if (index !== best) targets[index] = 0;
  }
}

function labelShort(
  tokens: readonly string[][],
  gold: readonly string[],
  targets: (0 | 1)[],
  spans: readonly ({ readonly from: number; readonly to: number } | undefined)[],
): void {
  tokens.forEach((own, index) => {
    if (own.length === 0 || own.length >= shingle) return;
    let before = index - 1;
    while (before >= 0 && !(targets[before] === 1 && spans[before])) before--;
    let after = index + 1;
    while (after < tokens.length && !(targets[after] === 1 && spans[after])) after++;
    if (before < 0 && after >= tokens.length) return;
    // A gap of many blocks is no neighbourhood.
    const low =
      before >= 0 && index - before < 12 ? spans[before]!.to : after < tokens.length ? Math.max(0, spans[after]!.from - 12) : Infinity;
    const high = after < tokens.length && after - index < 12 ? spans[after]!.from : before >= 0 ? spans[before]!.to + 12 : -1;
    for (let at = low; at + own.length <= Math.min(high, gold.length); at++) {
      if (own.every((token, offset) => gold[at + offset] === token)) {
        targets[index] = 1;
        return;
      }
    }
  });
}
