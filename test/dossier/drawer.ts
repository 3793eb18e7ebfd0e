/** Draws whole numbers below a bound, always the same ones for a seed (Park and Miller, 1988). */
export function drawer(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}
