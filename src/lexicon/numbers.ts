/*
 * English number words. South Asian scales (lakh, crore) belong to English news as much as million and billion do;
 * "billion" is the short scale (10^9), which British news has used since 1974.
 */

function table(words: string, first: number, step: number): [string, number][] {
  return words.split(" ").map((word, index) => [word, first + index * step]);
}

/** Words that stand for 0 to 19. */
export const unitWords: ReadonlyMap<string, number> = new Map([
  ...table(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    0,
    1,
  ),
  ["nought", 0],
  ["naught", 0],
]);

/** Words that stand for 20 to 90. */
export const tenWords: ReadonlyMap<string, number> = new Map([
  ...table("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
  ["fourty", 40],
]);

/** Written-out multipliers from a thousand. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["quadrillion", 1e15],
]);

/** Short multipliers that are safe after digits in any context. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["tln", 1e12],
]);

/** Short multipliers that mean something else outside money ("m" metre, "t" tonne, "mm" millimetre, "b" byte). */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
  ["t", 1e12],
  ["cr", 1e7],
]);

/** Ordinal words for 1 to 19 and the tens. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...table(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
    1,
    1,
  ),
  ...table("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
  // A frequent misspelling.
  ["nineth", 9],
]);

/** Ordinal words of hundred and the scales. */
export const scaleOrdinals: ReadonlyMap<string, number> = new Map([
  ["hundredth", 100],
  ["thousandth", 1e3],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
]);

/** Words for parts that are not ordinals. */
export const partWords: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
]);

/** Plural collectives that name an order of size, not a number: "hundreds of people". */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["lakhs", 1e5],
  ["millions", 1e6],
  ["crores", 1e7],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

export const dozenWords: ReadonlySet<string> = new Set(["dozen", "dozens", "doz", "dozs", "dz", "dzs"]);

export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Code points of the digit zero of the decimal digit blocks that news in Latin script is seen to carry. */
export const digitZeros: readonly number[] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
