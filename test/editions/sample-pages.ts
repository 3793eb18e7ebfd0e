import { toSampleReport } from "./sample-report.ts";
import type { SampleReport } from "./sample-report.ts";

/*
 * An invented event in an invented town: a footbridge is closed. Three outlets tell it in their own words, a fourth prints the
 * first one's text again under a very long name. The second story has one report, in Japanese, with Hebrew and pictographs.
 */

const courierStory = [
  ["title", "Torvik shuts Arle bridge after cracks are found in a main cable"],
  ["standfirst", "Four thousand islanders lose their dry way to town, and an old warning comes back"],
  ["chrome:newsletter", "Wake up to the Courier: sign up for our morning letter"],
  [
    "paragraph",
    "Torvik’s council closed the Arle footbridge on Tuesday after engineers found cracks in one of its two main cables, leaving the island district of Holm without a dry way to town.",
  ],
  [
    "paragraph",
    "“We could not in good conscience leave it open for one more day,” said Edda Lindqvist, the mayor of Torvik, who has led the council since 2027.",
  ],
  ["chrome:related", "Related: Ten walks along the Arle"],
  [
    "paragraph",
    "About 4,200 people cross the bridge on a working day. Repairs will cost 3.4 million euros and take until September, the council said.",
  ],
  ["paragraph", "The bridge was opened in 1968 and last inspected in 2029."],
  ["heading", "Why was it closed so late?"],
  [
    "paragraph",
    "Tomas Brekke, a retired inspector, told the Nordavind news agency that he had “warned of rust in 2029 and heard nothing back”. The council denied that it had ignored any warning.",
  ],
  ["paragraph", "For sixty years the crossing has been known on Holm as “the string”."],
  ["chrome:paywall", "You have read one of three free articles this month"],
] as const;

export const courier: SampleReport = toSampleReport({
  file: "courier.html",
  outlet: "The Torvik Courier",
  publisher: "Fjordside Media",
  url: "https://courier.example/2031/04/16/arle-bridge-shut",
  published: "2031-04-16T06:10:00+02:00",
  bylines: ["Ines Halvorsen", "Per Aune"],
  language: "en-GB",
  pieces: courierStory,
});

export const gazette: SampleReport = toSampleReport({
  file: "gazette.html",
  outlet: "Harbour Gazette",
  publisher: "Harbour Gazette",
  url: "https://gazette.example/news/arle?id=7&from=front",
  published: "2031-04-16",
  bylines: ["Staff"],
  language: "en",
  pieces: [
    ["chrome:navigation", "Home News Sport Weather Tides"],
    ["title", "Island cut off as ageing Arle crossing is barred"],
    [
      "paragraph",
      "The island of Holm has been cut off from Torvik since Tuesday, when the council barred the ageing Arle crossing to everyone on foot.",
    ],
    [
      "paragraph",
      "Repairs may cost up to 5 million euros, according to two officials who asked not to be named. Some 4,200 people use the crossing every working day.",
    ],
    ["paragraph", "“We could not leave it open,” mayor Edda Lindkvist said."],
    ["chrome:advertisement", "Advertisement: Fjord cruises from 29"],
    [
      "paragraph",
      "Shopkeepers on Holm accuse the council of neglect. “They let it rot,” said Pia Storm, who runs the island’s bakery. She does not believe that the work will be finished this year.",
    ],
    ["paragraph", "A ferry will carry passengers free of charge from Friday."],
    ["chrome:comments", "Join the conversation: 41 comments"],
  ],
});

export const estuary: SampleReport = toSampleReport({
  file: "saved-page-0417.txt",
  outletInChrome: "The Estuary Reader",
  language: "en",
  pieces: [
    ["title", "Cracks close bridge; ferry is to start on Friday"],
    [
      "paragraph",
      "HOLM — The council of Torvik has closed the bridge over the Arle because of cracks in a cable, and plans a free ferry from Friday.",
    ],
    ["paragraph", "The closure was announced on Tuesday evening by the town’s building office, not by the mayor."],
    ["paragraph", "More than 4,000 people walk over it each day, most of them to school or to work."],
    ["chrome:subscription", "Subscribe to The Estuary Reader"],
    [
      "paragraph",
      "Brekke, who inspected bridges for thirty years, “warned of rust” long ago, Nordavind reported. The office did not answer questions.",
    ],
  ],
});

export const advertiser: SampleReport = toSampleReport({
  file: "advertiser.html",
  outlet: "The Upper Arle Valley and Eastern Fells Weekly Advertiser, Intelligencer and Farmers’ Friend",
  publisher: "Fjordside Media",
  url: "https://advertiser.example/arle-bridge",
  published: "2031-04-18",
  language: "en-GB",
  agency: "Nordavind",
  pieces: courierStory.slice(0, 7).filter(([kind]) => kind !== "standfirst"),
});

export const umibe: SampleReport = toSampleReport({
  file: "umibe-shimbun.html",
  outlet: "海辺新聞",
  publisher: "海辺新聞",
  url: "https://umibe.example/news/1",
  published: "2031-04-17",
  language: "ja",
  pieces: [
    ["title", "港まつり、三年ぶりに開催へ🎏"],
    ["paragraph", "海辺町は十七日、港まつりを三年ぶりに開くと発表した。来場者は一万二千人を見込む。"],
    ["paragraph", "「みんなで海に帰ろう」と町長の浜田千代さん(58)は話した。"],
    ["paragraph", "姉妹都市からは「שלום לכולם, נתראה בנמל» 🐟👨‍👩‍👧‍👦」という便りが届いた。"],
  ],
});
