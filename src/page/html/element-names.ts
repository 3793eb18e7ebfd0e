import { eachAttribute, lower } from "./attributes.ts";
import { inside } from "./tags.ts";

const hiddenStyle = /(?:^|[;\s"'])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const sideRoles: Readonly<Record<string, number>> = {
  navigation: inside.navigation,
  menu: inside.navigation,
  menubar: inside.navigation,
  toolbar: inside.navigation,
  tablist: inside.navigation,
  complementary: inside.aside,
  dialog: inside.aside,
  alertdialog: inside.aside,
  search: inside.form,
  form: inside.form,
  button: inside.control,
  banner: inside.header,
  contentinfo: inside.footer,
  article: inside.article,
  main: inside.main,
};

/** What the attributes of a start tag say about the text inside. */
export interface Names {
  readonly names: string;
  readonly inside: number;
}

export const noNames: Names = { names: "", inside: 0 };

/** Lengths of the attribute names below: tells most others apart without making a string. */
const lengthsOfRead = new Set(
  "class id data-testid data-component data-component-name data-type hidden aria-hidden style role itemprop"
    .split(" ")
    .map((name) => name.length),
);

/** Class, id and the attributes that say that something is hidden or what part it plays. */
export function readNames(source: string, from: number, to: number): Names {
  let names = "";
  let bits = 0;
  eachAttribute(source, from, to, (nameStart, nameEnd, start, end) => {
    if (!lengthsOfRead.has(nameEnd - nameStart)) return;
    switch (lower(source.slice(nameStart, nameEnd))) {
      case "class":
      case "id":
        names = names === "" ? source.slice(start, end) : `${names} ${source.slice(start, end)}`;
        break;
      case "data-testid":
      case "data-component":
      case "data-component-name":
      case "data-type":
        if (end - start < 60) names = `${names} ${source.slice(start, end)}`;
        break;
      case "hidden":
        if (source.slice(start, end).toLowerCase() !== "until-found") bits |= inside.hidden;
        break;
      case "aria-hidden":
        if (source.startsWith("true", start)) bits |= inside.hidden;
        break;
      case "style":
        if (hiddenStyle.test(source.slice(start, end))) bits |= inside.hidden;
        break;
      case "role":
        bits |= sideRoles[source.slice(start, end).trim().toLowerCase()] ?? 0;
        break;
      case "itemprop":
        if (/\barticleBody\b/.test(source.slice(start, end))) bits |= inside.marked;
        break;
      default:
    }
  });
  return names === "" && bits === 0 ? noNames : { names, inside: bits };
}
