type StyledPart =
  | "body"
  | "outer"
  | "sheet"
  | "cell"
  | "preheader"
  | "title"
  | "faint"
  | "rule"
  | "ruleLine"
  | "heading"
  | "since"
  | "line"
  | "place"
  | "link"
  | "headingLink"
  | "button"
  | "buttonTable"
  | "buttonLink";

/*
 * Mail programs drop style sheets, know no variables and keep styles on elements: so every style stands on its element. The sheet holds
 * only what may be lost: dark colours and small screens. Sources: the support tables of caniemail.com.
 */

const sans = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const serif = "Georgia,'Times New Roman',Times,serif";

export const styles: Readonly<Record<StyledPart, string>> = {
  body: "margin:0;padding:0;background-color:#f3efe7;",
  outer: "background-color:#f3efe7;",
  sheet: "width:100%;max-width:600px;table-layout:fixed;background-color:#fffdf9;",
  cell: "padding:24px 24px 12px 24px;overflow-wrap:break-word;word-break:break-word;",
  // Word-based Outlook hides by its own word only.
  preheader: "display:none;mso-hide:all;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;color:#fffdf9;",
  title: `margin:0;font-family:${serif};font-size:28px;line-height:34px;font-weight:bold;color:#1d1b18;`,
  faint: `margin:8px 0 0 0;font-family:${sans};font-size:13px;line-height:19px;color:#615b52;`,
  rule: "padding:0 24px;font-size:0;line-height:0;",
  ruleLine: "border-top:1px solid #ded7ca;font-size:0;line-height:0;",
  heading: `margin:0;font-family:${serif};font-size:20px;line-height:26px;font-weight:bold;color:#1d1b18;`,
  since: "color:#0a694e;font-weight:bold;",
  line: `margin:12px 0 0 0;font-family:${serif};font-size:16px;line-height:24px;color:#1d1b18;`,
  place: `font-family:${sans};font-size:13px;line-height:19px;color:#615b52;`,
  link: "color:#0b5fa5;text-decoration:underline;",
  headingLink: "color:#1d1b18;text-decoration:none;",
  buttonTable: "margin:20px 0 8px 0;",
  button: "padding:11px 22px;background-color:#0b5fa5;border-radius:4px;",
  buttonLink: `font-family:${sans};font-size:16px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none;`,
};

/** `[data-ogsc]` and `[data-ogsb]` are what Outlook.com puts on elements whose colours and grounds it changes; the rest heed the media query. */
const dark = [
  [".v-ground", "background-color:#171614 !important"],
  [".v-sheet", "background-color:#211f1c !important"],
  [".v-ink,.v-ink a.v-head", "color:#ece8e0 !important"],
  [".v-faint", "color:#b5ada2 !important"],
  [".v-link", "color:#8cc2f5 !important"],
  [".v-since", "color:#70cfae !important"],
  [".v-rule", "border-color:#3b3833 !important"],
] as const;

/** Outlook.com wants the words before each selector of a list. */
function outlookRule([where, what]: (typeof dark)[number]): string {
  const mark = what.startsWith("background") ? "[data-ogsb]" : "[data-ogsc]";
  const selectors = where.split(",").map((each) => `${mark} ${each}`);
  return `${selectors.join(",")}{${what}}`;
}

/** One style element each: Gmail drops an element whole for one selector that it does not know, and must not lose the others by it. */
export const sheets: readonly string[] = [
  "@media (max-width:480px){.v-cell{padding:18px 16px 6px 16px !important}.v-between{padding:0 16px !important}.v-title{font-size:24px !important;line-height:30px !important}}",
  `:root{color-scheme:light dark;supported-color-schemes:light dark}\n@media (prefers-color-scheme:dark){${dark.map(([where, what]) => `${where}{${what}}`).join("")}}`,
  dark.map(outlookRule).join(""),
];
