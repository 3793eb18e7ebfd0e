/**
 * The script of the page. The style sheet alone already shows a followed mark's report beside the dossier (by `:target`); this adds
 * what a style sheet cannot do: it moves the focus to the words and back, lights up all pieces of a place, says aloud what was opened,
 * and steps from mark to mark. Plain JavaScript as text, because the page carries it inline under a hash; the tests in
 * `test/browser` run it.
 *
 * 1. A mark is followed: the report opens, the words are lit, the focus goes to the words.
 * 2. Escape or "Close": the light goes out, the focus returns to the mark.
 * 3. j and k (switched off by the box beside the key), or the arrows while a mark has the focus: the next and the previous
 *    mark are followed, the focus stays in the dossier.
 */
export const evidencePanel = `"use strict";
(() => {
  const nowhere = "#_";
  const announcement = document.getElementById("announcement");
  const marks = [...document.querySelectorAll("a.mark")];
  let opener = null;
  let stepping = false;

  const toPlace = () => {
    const id = location.hash.slice(1);
    return id === "" || id === "_" ? null : document.getElementById(decodeURIComponent(id));
  };

  const putOut = () => {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    for (const followed of document.querySelectorAll("a[aria-current]")) followed.removeAttribute("aria-current");
  };

  const show = () => {
    putOut();
    const place = toPlace();
    const report = place === null ? null : place.closest(".report");
    if (report === null) {
      if (place === null && opener !== null) opener.focus({ preventScroll: true });
      if (place === null) opener = null;
      return;
    }
    if (opener !== null) opener.setAttribute("aria-current", "true");
    for (const piece of report.querySelectorAll('[data-place="' + place.id + '"]')) piece.classList.add("lit");
    place.scrollIntoView({ block: place === report ? "start" : "center", behavior: "instant" });
    if (stepping && opener !== null) {
      opener.focus({ preventScroll: true });
      announcement.textContent = opener.getAttribute("aria-label") + ": " + place.textContent;
    } else {
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    }
    if (opener !== null) keepInSight(opener, report);
  };

  // The sheet of a narrow screen covers the lower part: the line that was followed is brought above it.
  const keepInSight = (line, report) => {
    if (getComputedStyle(report).position !== "fixed") return;
    const box = line.getBoundingClientRect();
    const sheet = report.getBoundingClientRect();
    const covered = sheet.left <= box.left && box.right <= sheet.right;
    const bottom = covered ? sheet.top : innerHeight;
    if (box.top < 0 || box.bottom > bottom) scrollBy({ top: box.top - bottom / 2, behavior: "instant" });
  };

  const follow = (link, step) => {
    // A mark in a folded list cannot take the focus: the list is unfolded.
    for (let fold = link.closest("details"); fold !== null; fold = fold.parentElement.closest("details")) fold.open = true;
    opener = link;
    stepping = step;
    if (location.hash === link.hash) show();
    else location.hash = link.hash;
  };

  const close = () => {
    stepping = false;
    if (toPlace() !== null) location.hash = nowhere;
  };

  const step = (by) => {
    const at = marks.indexOf(opener ?? document.activeElement);
    const next = marks[at < 0 ? (by > 0 ? 0 : marks.length - 1) : at + by];
    if (next !== undefined) follow(next, true);
  };

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a[href^='#']");
    if (link === null) return;
    if (link.classList.contains("close")) {
      event.preventDefault();
      close();
    } else if (link.matches("a.mark, .witnesses a")) {
      event.preventDefault();
      follow(link, false);
    } else opener = null;
  });

  const box = document.querySelector(".keys input");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return close();
    if (event.target.closest("input, textarea, select") !== null) return;
    const onMark = event.target.closest("a.mark") !== null;
    const letters = box !== null && box.checked && document.documentElement.dataset.keys !== "off";
    const by =
      (letters && event.key === "j") || (onMark && event.key === "ArrowRight")
        ? 1
        : (letters && event.key === "k") || (onMark && event.key === "ArrowLeft")
          ? -1
          : 0;
    if (by === 0) return;
    event.preventDefault();
    if (onMark) opener = event.target.closest("a.mark");
    step(by);
  });

  // One switch for the page, also when it holds several stories.
  if (box !== null) box.closest(".keys").hidden = false;
  addEventListener("hashchange", show);
  show();
})();
`;
