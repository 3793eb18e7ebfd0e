/** How a reader wants the pages: kept in a cookie of their browser, sent with every request, so that it works without scripts. */
export interface Display {
  readonly size: "small" | "normal" | "large" | "largest";
  readonly theme: "auto" | "light" | "dark";
  readonly width: "narrow" | "normal" | "wide";
  /** Keys of one character; who dictates or has a keyboard that repeats may switch them off (WCAG 2.1.4). */
  readonly keys: "on" | "off";
}

/** Each setting with its values, the usual one first named by `usualDisplay`. */
export const displayChoices: { readonly [Name in keyof Display]: readonly Display[Name][] } = {
  size: ["small", "normal", "large", "largest"],
  theme: ["auto", "light", "dark"],
  width: ["narrow", "normal", "wide"],
  keys: ["on", "off"],
};

export const usualDisplay: Display = { size: "normal", theme: "auto", width: "normal", keys: "on" };

/** Values by name, as a form or a cookie gives them; what is not one of the choices is the usual. */
export function toDisplay(written: { readonly [Name in keyof Display]?: unknown }): Display {
  const choose = <Value extends string>(choices: readonly Value[], value: unknown, usual: Value): Value =>
    choices.find((choice) => choice === value) ?? usual;
  return {
    size: choose(displayChoices.size, written.size, usualDisplay.size),
    theme: choose(displayChoices.theme, written.theme, usualDisplay.theme),
    width: choose(displayChoices.width, written.width, usualDisplay.width),
    keys: choose(displayChoices.keys, written.keys, usualDisplay.keys),
  };
}
