import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { collate } from "../../src/index.ts";
import { identifyLanguage } from "../../src/reading/index.ts";
import { recordOf } from "../laws/reading-laws.ts";

const texts: readonly (readonly [language: string, text: string])[] = [
  [
    "en",
    "The bridge was closed on Monday after inspectors had found cracks in the steel, and the ministry said that it would stay shut until the summer.",
  ],
  ["en", "THE BRIDGE WAS CLOSED ON MONDAY AFTER INSPECTORS HAD FOUND CRACKS IN THE STEEL, AND THE MINISTRY SAID THAT IT WOULD STAY SHUT."],
  [
    "es",
    "El puente fue cerrado el lunes después de que los inspectores encontraran grietas en el acero, y el ministerio dijo que no se abrirá hasta el verano.",
  ],
  [
    "fr",
    "Le pont a été fermé lundi après que les inspecteurs ont trouvé des fissures dans l'acier, et le ministère a dit qu'il ne sera pas ouvert avant l'été.",
  ],
  [
    "de",
    "Die Brücke wurde am Montag geschlossen, nachdem die Prüfer Risse im Stahl gefunden hatten, und das Ministerium sagte, dass sie bis zum Sommer nicht geöffnet werde.",
  ],
  [
    "it",
    "Il ponte è stato chiuso lunedì dopo che gli ispettori hanno trovato delle crepe nell'acciaio, e il ministero ha detto che non sarà aperto prima dell'estate.",
  ],
  [
    "pt",
    "A ponte foi fechada na segunda-feira depois que os inspetores encontraram fissuras no aço, e o ministério disse que não será aberta até o verão.",
  ],
  [
    "nl",
    "De brug is maandag gesloten nadat de inspecteurs scheuren in het staal hadden gevonden, en het ministerie zei dat de brug niet voor de zomer open gaat.",
  ],
  [
    "sv",
    "Bron stängdes på måndagen efter att inspektörerna hade hittat sprickor i stålet, och departementet sade att den inte öppnas före sommaren.",
  ],
  [
    "pl",
    "Most został zamknięty w poniedziałek po tym, jak inspektorzy znaleźli pęknięcia w stali, a ministerstwo nie powiedziało, czy będzie otwarty przed latem, ale że się tym zajmie.",
  ],
  ["ru", "Мост был закрыт в понедельник после того, как инспекторы нашли трещины в стали."],
  ["uk", "Міст було закрито в понеділок після того, як інспектори знайшли тріщини у сталі."],
  ["ar", "أُغلق الجسر يوم الاثنين بعد أن وجد المفتشون شقوقا في الفولاذ."],
  ["zh", "检查人员在钢梁上发现裂缝后，大桥于周一关闭。"],
  ["ja", "検査官が鋼材にひび割れを見つけたため、橋は月曜日に閉鎖された。"],
  ["ko", "검사관들이 강철에서 균열을 발견한 뒤 다리는 월요일에 폐쇄되었다."],
  ["el", "Η γέφυρα έκλεισε τη Δευτέρα αφού οι επιθεωρητές βρήκαν ρωγμές στο ατσάλι."],
];

describe("the language of a text", () => {
  for (const [language, text] of texts) it(`${language}: ${text.slice(0, 40)}`, () => assert.equal(identifyLanguage(text), language));

  it("is left open for a few words", () => assert.equal(identifyLanguage("Anna Brandt, Oslo"), null));

  it("is English where names and quoted words of other languages stand in an English text", () => {
    const text =
      "The film “La casa de los espíritus” and the novel “El amor en los tiempos del cólera” were shown and read in the town hall of San José de las Lajas.";
    assert.equal(identifyLanguage(text), "en");
  });
});

describe("a report in a language that is not read", () => {
  const spanish = `El puente de Port Ellery se cierra

El puente fue cerrado el lunes después de que los inspectores encontraran grietas en el acero, dijo Anna Brandt, la ministra de transportes.`;

  it("is cut into words and sentences, and says so", () => {
    const record = recordOf(spanish);
    assert.equal(record.language, "es");
    assert.ok(record.tokens.length > 25 && record.sentences.length >= 2);
    assert.deepEqual([record.names, record.utterances, record.events], [[], [], []]);
    assert.deepEqual(
      record.notices.map(({ code }) => code),
      ["language-unread"],
    );
  });

  it("is collated with the others, with a notice", () => {
    const bytes = new TextEncoder().encode(spanish);
    const { stories, notices } = collate([{ bytes, file: "puente.txt" }]);
    assert.equal(stories.length, 1);
    assert.deepEqual(
      notices.filter(({ code }) => code === "language-unread").map(({ file }) => file),
      ["puente.txt"],
    );
  });
});
