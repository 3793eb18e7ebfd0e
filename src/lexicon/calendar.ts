/** Month names and their usual short forms, to 1 to 12. "may", "march" and "sun" need a capital or a day beside them. */
export const monthWords: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** ISO weekday: 1 Monday to 7 Sunday. Short forms are read only before a date or with a point. */
export const weekdayWords: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["sunday", 7],
  ["mondays", 1],
  ["tuesdays", 2],
  ["wednesdays", 3],
  ["thursdays", 4],
  ["fridays", 5],
  ["saturdays", 6],
  ["sundays", 7],
]);

export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

/** Seasons of the northern year, as EDTF codes 21 to 24 and TIMEX3 codes. */
export const seasonWords: ReadonlyMap<string, { readonly edtf: number; readonly timex: string; readonly month: number }> = new Map([
  ["spring", { edtf: 21, timex: "SP", month: 4 }],
  ["summer", { edtf: 22, timex: "SU", month: 7 }],
  ["autumn", { edtf: 23, timex: "FA", month: 10 }],
  ["fall", { edtf: 23, timex: "FA", month: 10 }],
  ["winter", { edtf: 24, timex: "WI", month: 1 }],
]);

/** Parts of the day, as TIMEX3 codes. */
export const dayParts: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
  ["mornings", "MO"],
  ["afternoons", "AF"],
  ["evenings", "EV"],
  ["nights", "NI"],
  ["midday", "MI"],
  ["dawn", "MO"],
  ["dusk", "EV"],
]);

/** Calendar units, to the letter of an ISO 8601 duration (the TIMEX3 ones: E decade, C century, L millennium, Q quarter). */
export const durationUnits: ReadonlyMap<string, string> = new Map([
  ["second", "TS"],
  ["seconds", "TS"],
  ["minute", "TM"],
  ["minutes", "TM"],
  ["hour", "TH"],
  ["hours", "TH"],
  ["day", "D"],
  ["days", "D"],
  ["night", "D"],
  ["nights", "D"],
  ["week", "W"],
  ["weeks", "W"],
  ["fortnight", "2W"],
  ["fortnights", "2W"],
  ["month", "M"],
  ["months", "M"],
  ["quarter", "Q"],
  ["quarters", "Q"],
  ["year", "Y"],
  ["years", "Y"],
  ["decade", "E"],
  ["decades", "E"],
  ["century", "C"],
  ["centuries", "C"],
  ["millennium", "L"],
  ["millennia", "L"],
  ["weekend", "WE"],
  ["weekends", "WE"],
  ["summers", "SU"],
  ["winters", "WI"],
]);

/** Decades by name, as the tens of their first year. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);
