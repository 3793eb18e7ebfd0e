import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { isSound } from "../../src/kernel/index.ts";
import { displayName, resolveActors } from "../../src/reading/index.ts";
import { actorsOf, checkActors, readMarked, rolesOf } from "./marked-names.ts";

describe("names of one report", () => {
  test("join surname and full name, also when the headline has the surname first", () => {
    checkActors([
      [
        "{p:Holm} warns fishermen\n\n{p:Anna Holm} spoke in {l:Oslo}. {p:Holm}'s words were clear.",
        { "Anna Holm": ["Holm", "Anna Holm", "Holm"] },
      ],
      ["{p:Xi Jinping} landed. {p:Xi} waved.", { "Xi Jinping": ["Xi Jinping", "Xi"] }],
      ["{p:Moon Jae-in} landed. {p:Moon} waved.", { "Moon Jae-in": ["Moon Jae-in", "Moon"] }],
      ["{p:L. Martin Berg} wrote it. {p:Martin Berg} said so.", { "L. Martin Berg": ["L. Martin Berg", "Martin Berg"] }],
    ]);
  });

  test("never make one person of two who share a surname", () => {
    checkActors([
      [
        "{p:Park Geun-hye} and {p:Park Chung-hee} were presidents of {l:South Korea}.",
        { "Park Geun-hye": ["Park Geun-hye"], "Park Chung-hee": ["Park Chung-hee"] },
      ],
      ["{p:Peter Lund} married {p:Maria Lund}.", { "Peter Lund": ["Peter Lund"], "Maria Lund": ["Maria Lund"] }],
      [
        "{p:Karl Holm} and his son {p:Karl Holm} Jr. left. {p:Holm} drove, {p:Holm} Jr. slept.",
        { "Karl Holm": ["Karl Holm", "his", "Holm"], "Karl Holm Jr.": ["Karl Holm Jr.", "Holm Jr."] },
      ],
      ["{p:Karl B. Holm Jr.} left. {p:Holm} drove.", { "Karl B. Holm Jr.": ["Karl B. Holm Jr.", "Holm"] }],
      ["{p:Maria Rossi} and {p:Mario Rossi} sang.", { "Maria Rossi": ["Maria Rossi"], "Mario Rossi": ["Mario Rossi"] }],
    ]);
  });

  test("give a shared surname by title, by kinship, or to whom the text speaks of", () => {
    checkActors([
      [
        "{p:Peter Lund} and {p:Maria Lund} own the mill. {p:Mrs. Lund} runs it.",
        { "Maria Lund": ["Maria Lund", "Lund"], "Peter Lund": ["Peter Lund"] },
      ],
      [
        "{p:Park Chung-hee} ruled for years. A statue shows {p:Park}'s daughter {p:Park Geun-hye} too.",
        { "Park Chung-hee": ["Park Chung-hee", "Park"], "Park Geun-hye": ["Park Geun-hye"] },
      ],
      [
        "{p:Peter Lund} opened the fair. {p:Peter Lund} had asked for it. {p:Maria Lund} was absent. {p:Lund} left at noon.",
        { "Peter Lund": ["Peter Lund", "Peter Lund", "Lund"] },
      ],
    ]);
  });

  test("join spellings, and misspellings only where they are nearer to one person than to another", () => {
    checkActors([
      [
        "{p:Park Geun-hye}, {p:Park-Geun-hye} and {p:Park Geun Hye} is one.",
        { "Park Geun-hye": ["Park Geun-hye", "Park-Geun-hye", "Park Geun Hye"] },
      ],
      ["{p:Sergei Ivanov} came. {p:Sergey Ivanov} left.", { "Sergei Ivanov": ["Sergei Ivanov", "Sergey Ivanov"] }],
      [
        "{p:Roh Moo-hyun} and {p:Roh Moo-hyunn} met {p:Roh Tae-woo}.",
        { "Roh Moo-hyun": ["Roh Moo-hyun", "Roh Moo-hyunn"], "Roh Tae-woo": ["Roh Tae-woo"] },
      ],
      ["{p:Li Na} beat {p:Li Ni}.", { "Li Na": ["Li Na"], "Li Ni": ["Li Ni"] }],
    ]);
  });

  test("are of one type: a surname outweighs a town, a preposition brings the country back", () => {
    checkActors([
      ["{p:Roy Barrow} won. {l:Barrow} thanked all.", { "Roy Barrow": ["Roy Barrow", "Barrow"] }],
      ["{p:Lisa Monaco} spoke. {l:Monaco} then flew to {l:Monaco}.", { "Lisa Monaco": ["Lisa Monaco", "Monaco"], Monaco: ["Monaco"] }],
      ["{p:Max Reuter} spoke. Mr. {o:Reuter} left, {o:Reuter} was tired.", { "Max Reuter": ["Max Reuter", "Reuter", "Reuter"] }],
      ["{p:Michael Bloomberg} spoke. Mr. {o:Bloomberg} left.", { "Michael Bloomberg": ["Michael Bloomberg", "Bloomberg"] }],
      ["The {o:Aldmoor} plant closed. {o:Aldmoor} is in debt, {x:Aldmoor} says.", { Aldmoor: ["Aldmoor", "Aldmoor", "Aldmoor"] }],
    ]);
  });

  test("join acronyms and short forms with the long form", () => {
    checkActors([
      [
        "The {o:International Atomic Energy Agency} met. The {o:IAEA} said so.",
        { "International Atomic Energy Agency": ["International Atomic Energy Agency", "IAEA"] },
      ],
      ["The {o:Nordic Reef Alliance} met. The {o:NRA} said so.", { "Nordic Reef Alliance": ["Nordic Reef Alliance", "NRA"] }],
      ["The {o:Hartwell Foundation} paid. {o:Hartwell} is rich.", { "Hartwell Foundation": ["Hartwell Foundation", "Hartwell"] }],
      ["{o:Reef Police} came. The {o:RP} said so.", { "Reef Police": ["Reef Police"], RP: ["RP"] }],
      ["The {o:University of Alta} and the {o:University of Alta Hospital}.", { "University of Alta": ["University of Alta"] }],
      ["The {l:U.S.} and the {l:United States} are one, {l:America} too.", { "United States": ["U.S.", "United States", "America"] }],
    ]);
  });

  test("keep country, capital and government apart and give them one country code", () => {
    const { reading } = readMarked("{l:France} said nothing. {l:Paris} waited. The {o:Élysée} was dark.");
    assert.deepEqual(
      reading.actors.map((actor) => [actor.name, actor.type, actor.country]),
      [
        ["France", "place", "FR"],
        ["Paris", "place", "FR"],
        ["Élysée", "organization", "FR"],
      ],
    );
  });

  test("that end in a noun for what is built or lies in the open are places", () => {
    const { reading } = readMarked("The {o:Lowmark Bridge} is shut. {o:Lowmark Ltd} built it.");
    assert.deepEqual(
      reading.actors.map((actor) => [actor.name, actor.type]),
      [
        ["Lowmark Bridge", "place"],
        ["Lowmark Ltd", "organization"],
      ],
    );
  });

  test("find what a recogniser misses: surnames, gazetteer names, halves of Korea, institutions, titles in quotation marks", () => {
    checkActors([
      ["{p:Anna Holm} spoke. Later Holm left.", { "Anna Holm": ["Anna Holm", "Holm"] }],
      ["The ship sailed to Norway.", { Norway: ["Norway"] }],
      ["{l:North Korea} answered. The South kept calm.", { "North Korea": ["North Korea"], South: ["South"] }],
      [
        "Norway’s foreign ministry called the plan odd.",
        { "Norway’s foreign ministry": ["Norway’s foreign ministry"], Norway: ["Norway"] },
      ],
      [
        "They proclaimed a “Year of the Reef” in May. The Year of the Reef begins soon.",
        { "Year of the Reef": ["Year of the Reef", "Year of the Reef"] },
      ],
      ["Unions called for a ‘day of rage’ on Monday. The “day of rage” was calm.", { "day of rage": ["day of rage", "day of rage"] }],
      ["It was “a day at the beach” for him.", { "day at the beach": undefined }],
      ["He lives in the south of the town.", { South: undefined, south: undefined }],
    ]);
    const halves = readMarked("{l:North Korea} answered. The South kept calm.").reading.actors;
    assert.deepEqual(
      halves.map((actor) => actor.country),
      ["KP", "KR"],
    );
  });

  test("leave out nationalities, articles, titles and possessive endings", () => {
    checkActors([
      ["{p:Danish Foreign Minister Anna Holm} met {x:Chilean} guests.", { "Anna Holm": ["Anna Holm"] }],
      ["{o:The Courier's} front page", { Courier: ["Courier"] }],
      ["{p:Reef City Mayor Anna Holm} and {p:Peter Lund of Alta} spoke.", { "Anna Holm": ["Anna Holm"], "Peter Lund": ["Peter Lund"] }],
      [
        "{o:N.Y. Mr. Holm} left. {p:Alta Gov. Zebo Holm} and {p:Representatives Peter Lund} stayed.",
        { "Zebo Holm": ["Holm", "Zebo Holm"], "Peter Lund": ["Peter Lund"] },
      ],
      ["{p:U.S. Ambassador} to Peru", { "U.S.": ["U.S."] }],
    ]);
    assert.equal(Object.keys(actorsOf(readMarked("The {x:Danes} came."))).length, 0);
  });
});

describe("roles", () => {
  test("are read before the name, around a comma, and from an affiliation", () => {
    const table: readonly (readonly [markup: string, name: string, roles: readonly string[]])[] = [
      ["Danish Foreign Minister {p:Anna Holm} spoke.", "Anna Holm", ["Danish Foreign Minister"]],
      ["Denmark's ambassador to Peru, {p:Anna Holm}, said it was late.", "Anna Holm", ["Denmark's ambassador to Peru"]],
      [
        "“It was late,” {p:Anna Holm}, a senior fellow at the {o:Reef Institute}, wrote on Monday.",
        "Anna Holm",
        ["a senior fellow at the Reef Institute"],
      ],
      ["{p:Anna Holm}, a professor of geology at {o:Alta University}, left.", "Anna Holm", ["a professor of geology at Alta University"]],
      ["{o:The Courier}'s {p:Anna Holm} thinks so.", "Anna Holm", ["The Courier's"]],
      ["The state news agency {o:Norpress} reported it.", "Norpress", ["state news agency"]],
      ["{p:Anna Holm}, {p:Peter Lund} and the mayor left.", "Anna Holm", []],
      ["On Monday {p:Anna Holm} left.", "Anna Holm", []],
      ["{p:Peter Lund}, wife charged with fraud", "Peter Lund", []],
      ["For the first time U.S. Rep. {p:Anna Holm} spoke.", "Anna Holm", ["U.S. Rep."]],
      ["According to a neighbour, {p:Anna Holm} left early.", "Anna Holm", []],
      ["Officials {p:Anna Holm} met said so.", "Anna Holm", []],
      ["They met President {p:Anna Holm}, former Secretary of State {p:Peter Vale}, and others.", "Anna Holm", ["President"]],
      ["She is challenging Sen. {p:Peter Vale} now.", "Peter Vale", ["Sen."]],
      ["They want to convict {p:Peter Vale} of it.", "Peter Vale", []],
      ["It was said by an angry President {p:Anna Holm}.", "Anna Holm", ["President"]],
      ["They are in the sights of a President {p:Holm} now.", "Holm", []],
      [
        "{p:Anna Holm}, the chairman of {l:Torvik}, {l:Halden}-based {o:Alder Mills}, left.",
        "Anna Holm",
        ["the chairman of Torvik, Halden-based Alder Mills"],
      ],
      [
        "{p:Anna Holm}, president of the {l:Torvik}, {l:Halden}, branch of the {o:Alder Mills}, left.",
        "Anna Holm",
        ["president of the Torvik, Halden, branch of the Alder Mills"],
      ],
      ["He called the sailor's attorney, {p:Anna Holm}'s aides said.", "Anna Holm", []],
    ];
    for (const [markup, name, roles] of table) assert.deepEqual(rolesOf(readMarked(markup), name), roles, markup);
  });
});

describe("pronouns and descriptions", () => {
  test("leave a possessive open between the last subject before it and another person of the sentence", () => {
    checkActors([
      [
        "{p:Peter Lund} is old. {p:Peter Lund} has turned to the south, while {p:Ubbe Torsvik} has found a friend after his quarrel.",
        { "Peter Lund": ["Peter Lund", "Peter Lund"] },
      ],
    ]);
  });

  test("stand for the person whom gender, subject and chain of speech name", () => {
    checkActors([
      ["{p:Anna Holm} met {p:Peter Lund}. She gave him a map.", { "Anna Holm": ["Anna Holm", "She"], "Peter Lund": ["Peter Lund", "him"] }],
      ["“It is late,” {p:Peter Lund} said. “We go,” he said.", { "Peter Lund": ["Peter Lund", "he"] }],
      ["{p:Anna Holm} sold her boat.", { "Anna Holm": ["Anna Holm", "her"] }],
    ]);
  });

  test("stand for a country, a body or a place by what it is called", () => {
    checkActors([
      ["{l:Norway} sold its fleet.", { Norway: ["Norway", "its"] }],
      ["{l:Ireland} voted late. Tourists love the emerald isle.", { Ireland: ["Ireland", "emerald isle"] }],
      ["{l:Nepal} voted late. Tourists love the Himalayan nation.", { Nepal: ["Nepal", "the Himalayan nation"] }],
      [
        "Norwegian Prime Minister {p:Anna Holm} spoke. The {o:Pentagon} waited, {p:Holm}’s government did not, the Norwegian government neither.",
        { "Norwegian government": ["Holm’s government", "Norwegian government"] },
      ],
      ["It was close, writes the {o:Daily Mirror}. The newspaper fears the cost.", { "Daily Mirror": ["Daily Mirror", "The newspaper"] }],
      ["Denmark's ambassador to Peru, {p:Anna Holm}, smiled. The ambassador left early.", { "Anna Holm": ["Anna Holm", "The ambassador"] }],
    ]);
  });

  test("are left alone when nobody or more than one fits", () => {
    checkActors([
      ["{p:Peter Lund} and {p:Karl Berg} shook hands. It was late.", { "Peter Lund": ["Peter Lund"], "Karl Berg": ["Karl Berg"] }],
      ["{l:Norway} and {l:Chile} signed. Both countries will profit.", { Norway: ["Norway"], Chile: ["Chile"] }],
      ["{l:Norway} and {l:Chile} signed. The country will profit.", { Norway: ["Norway"], Chile: ["Chile"] }],
      ["{l:Norway} warned {l:Chile} over its plans.", { Norway: ["Norway"], Chile: ["Chile"] }],
      ["{l:Norway} voted. It is clear that winter comes.", { Norway: ["Norway"] }],
      ["The {o:United Nations} met. The court was closed.", { "United Nations": ["United Nations"] }],
      ["{p:Peter Lund} said that Oslo let {p:Karl Berg} go without arresting him.", { "Peter Lund": ["Peter Lund"] }],
      ["The {o:Reef Party} met. Nobody supported it.", { "Reef Party": ["Reef Party"] }],
      [
        "{l:Norway} is the only country that voted. The new president is {p:Anna Holm}.",
        { Norway: ["Norway"], "Anna Holm": ["Anna Holm"] },
      ],
      ["The chef cooked. The ambassador to Peru ate, {p:Anna Holm} did not.", { "Anna Holm": ["Anna Holm"] }],
    ]);
  });
});

describe("any text", () => {
  test("is read in time that grows with its length", () => {
    const passage =
      "{p:Anna Holm} met {p:Peter Lund}, a lawyer for the {o:Nordic Reef Board}, in {l:Oslo}. She said that he had told the NRB of its plans. The minister left the country.\n\n";
    const looks = (times: number): number => {
      const { report, reading } = readMarked(passage.repeat(times));
      let count = 0;
      const tokens = new Proxy(reading.tokens, { get: (target, key) => (count++, Reflect.get(target, key)) });
      resolveActors({ text: report.text, blocks: report.blocks, tokens, sentences: reading.sentences, names: reading.names });
      return count;
    };
    assert.ok(looks(64) < 5 * looks(16), "four times the text, at most five times the work");
  });

  test("gives names and references that are sound and point at actors", () => {
    const words = [
      "{p:Park}",
      "{p:Park Jong-su}",
      "{o:UN}",
      "{l:the}",
      "{x:’s}",
      "said",
      "he",
      "the",
      "country",
      ",",
      ".",
      "“",
      "”",
      "'s",
      "Korea",
      "🙂",
      "\n\n",
      "President",
      "son",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const { report, reading } = readMarked(parts.join(" "));
        for (const place of [...reading.names, ...reading.references]) {
          assert.ok(isSound(report.text, place));
          assert.ok(reading.actors[place.actor] !== undefined);
        }
        for (const actor of reading.actors) for (const role of actor.roles) assert.ok(isSound(report.text, role));
      }),
      { numRuns: 200 },
    );
  });
});

test("a town that only a dateline in capitals names is shown as it is usually written", () => {
  assert.equal(displayName("place", ["KYIV"]), "Kyiv");
  assert.equal(displayName("place", ["VIK"]), "VIK", "short or unknown names stay as they are written");
  assert.equal(displayName("organization", ["UNESCO"]), "UNESCO");
});
