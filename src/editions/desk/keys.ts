/** Keys of every page, for the list that people read and for the script. A page of `g` keys is where the two keys lead. */
export const keyPlaces: readonly (readonly [key: string, path: string, words: string])[] = [
  ["h", "/", "stories of the newest day"],
  ["i", "/digest", "digest"],
  ["w", "/watches", "watches"],
  ["p", "/names/person", "people"],
  ["l", "/names/place", "places"],
  ["s", "/outlets", "sources"],
  ["c", "/corrections", "corrections"],
  ["d", "/display", "display"],
];

/** Each key with what it does, in the order of the list. */
export const keyWords: readonly (readonly [keys: readonly string[], words: string])[] = [
  [["?"], "this list"],
  [["/"], "search"],
  ...keyPlaces.map(([key, , words]) => [["g", key], words] as const),
  [["j"], "next mark of a dossier"],
  [["k"], "mark before"],
  [["Esc"], "close"],
];

/**
 * The script of every page: `?` shows the list, `/` goes to the search field, `g` and a letter lead to a page. Not while something is
 * typed, not with Ctrl, Alt or the command key. Plain JavaScript as text; it is served as a file of its own.
 */
export const keyScript: string = `"use strict";
(() => {
  if (document.documentElement.dataset.keys === "off") return;
  const places = ${JSON.stringify(Object.fromEntries(keyPlaces.map(([key, path]) => [key, path])))};
  const list = document.getElementById("keys");
  const waitMs = 1500;
  let goneAt = -Infinity;
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]") !== null) return;
    const goes = event.timeStamp - goneAt < waitMs;
    goneAt = -Infinity;
    if (goes && Object.hasOwn(places, event.key)) {
      event.preventDefault();
      location.assign(places[event.key]);
    } else if (event.key === "g") goneAt = event.timeStamp;
    else if (event.key === "/") {
      event.preventDefault();
      document.querySelector("[role=search] input").select();
    } else if (event.key === "?" && list !== null && !list.open) {
      event.preventDefault();
      list.showModal();
    }
  });
})();
`;
