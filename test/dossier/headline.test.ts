import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import type { Report } from "../../src/page/index.ts";
import { compileReports } from "./reports.ts";

/** A saved page with a title and two paragraphs. */
function pageOf(title: string, ...paragraphs: readonly string[]): Report {
  const body = paragraphs.map((words) => `<p>${words}</p>`).join("");
  const html = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  return extract(decodeSource(new TextEncoder().encode(html), { file: "page.html" }).value);
}

/** None of the titles shares a word with its text as it is written. */
const unread: readonly (readonly [language: string, title: string, ...paragraphs: readonly string[]])[] = [
  [
    "Arabic",
    "إغلاق جسر الميناء بعد العاصفة",
    "أعلنت السلطات يوم الاثنين أن المرفأ سيظل بلا حركة عدة أيام، وذلك بسبب رياح عنيفة ضربت المدينة الساحلية طوال الليل.",
    "وقال رئيس البلدية إن فرق الصيانة تعمل على إصلاح الأضرار الكبيرة.",
  ],
  [
    "German",
    "Hafenbrücke nach Sturm gesperrt",
    "Die Behörden haben am Montag die Überfahrt geschlossen, weil das Unwetter sie beschädigt hat, und sie wollen sie nicht vor dem Wochenende öffnen.",
    "Der Bürgermeister sagte, dass die Fähre bis dahin jede Stunde fährt.",
  ],
  [
    "Russian",
    "Мост в порту закрыт после шторма",
    "В понедельник власти перекрыли переправу из-за сильной бури, которая бушевала всю ночь, и пока не знают, когда она откроется.",
    "Мэр сказал, что рабочие уже начали ремонт.",
  ],
  [
    "Japanese",
    "嵐の後、港の橋が閉鎖",
    "月曜日、激しい風が町を襲い、当局は通行を止めました。市長は、一週間は渡れないと述べました。",
    "学校は休みになり、フェリーも動いていません。",
  ],
  [
    "a language that is not known",
    "Pont yr harbwr ar gau wedi’r storm",
    "Caeodd y cyngor y groesfan ddydd Llun ar ôl i wynt cryf rwygo dau blât o’r dec, a bydd hi’n aros felly am wythnos gyfan.",
    "Bydd cychod yn mynd bob awr, meddai’r maer, ac mae bysiau hefyd.",
  ],
];

const english = pageOf(
  "Storm shuts harbour bridge of Torvik",
  "The harbour bridge of Torvik was shut on Monday after a storm had torn two plates from its deck, the council said.",
  "Ferries go every hour until it opens again, and the council hopes for the weekend.",
);

describe("the headline of a dossier", () => {
  for (const [language, title, ...paragraphs] of unread) {
    it(`is the report's own title where the report is not read: ${language}`, () => {
      const dossier = compileReports([pageOf(title, ...paragraphs)]);
      assert.equal(dossier.title?.text, title);
    });

    it(`is the title of a report that is read, beside one that is not: ${language}`, () => {
      for (const reports of [
        [pageOf(title, ...paragraphs), english],
        [english, pageOf(title, ...paragraphs)],
      ]) {
        assert.equal(compileReports(reports).title?.text, "Storm shuts harbour bridge of Torvik");
      }
    });
  }

  it("is the title of a text that is too short to tell its language", () => {
    const short = "Les autorités ont interdit le passage lundi à cause des rafales, et la mairie espère une réouverture.";
    assert.equal(compileReports([pageOf("Pont fermé après la tempête", short)]).title?.text, "Pont fermé après la tempête");
  });

  it("is never what the page asks of its reader", () => {
    const words = english.text.split("\n").filter((line) => line.length > 60);
    assert.equal(compileReports([pageOf("Looking for news you can trust?", ...words)]).title, null);
  });
});
