import assert from "node:assert/strict";
import { test } from "node:test";
import { actorsOf, checkTypes, readMarked } from "./marked-names.ts";

test("a title, an adjective and the label of a party are no part of a body's name", () => {
  checkTypes([
    ["{o:Vermont Gov.} Anna Holm left.", { "Vermont Gov.": null }],
    ["The {o:Republican Senate} candidate left.", { "Republican Senate": null, Senate: "organization" }],
    ["{p:Anna Vale} spoke. {o:Socialist Vale} left the hall.", { "Socialist Vale": null, Vale: "person" }],
    ["{o:Tide magazine} asked.", { "Tide magazine": null }],
  ]);
});

test("abbreviations among others, signs of shares, credits and words for people name nobody", () => {
  checkTypes([
    ["It stood in Proc. {o:Natl}. {o:Acad}. Sci. last year.", { Natl: null, Acad: null }],
    ["Boats are made by Halvard ({o:HLV}.N) and others.", { HLV: null }],
    ["Boats in the harbour, June 9. REUTERS/{p:Anna Holm}", { "Anna Holm": null }],
    ["She is a {p:Republican} and said so.", { Republican: null }],
    ["She spoke as a native {o:New Yorker} and left.", { "New Yorker": null }],
  ]);
});

test("a pronoun is nobody's name, and a street that bears a person's name is a place", () => {
  checkTypes([
    ["{p:He}’s expected to host the feast.", { He: null }],
    ["They met near Peter {p:Halden Holm, Jr.} Avenue in June.", { "Peter Halden Holm, Jr. Avenue": "place", "Halden Holm, Jr.": null }],
    ["{p:Anna Holm} drove home.", { "Anna Holm": "person" }],
  ]);
});

test("a name is cut before capitals of a body, and not behind a first name", () => {
  checkTypes([
    ["{p:Anna Holm HPAC} drew a crowd.", { "Anna Holm": "person" }],
    ["Louise {p:M. Vale} left.", { "Louise M. Vale": "person" }],
    ["Joseph I. {p:Vale} left. He was calm.", { "Joseph I. Vale": "person" }],
  ]);
});

test("a name is of the type that the report uses it as", () => {
  checkTypes([
    ["The {o:Halden Fisheries Agreement} was signed.", { "Halden Fisheries Agreement": "other" }],
    ["Corporations like {p:Halvard}, {o:Apple} and {o:American Airlines} wrote to her.", { Halvard: "organization" }],
    ["{p:Halvard} stores were shut on Monday.", { Halvard: "organization" }],
    ["{o:Halvard Co} shut two plants. {p:Halvard} gave no reason.", { Halvard: "organization" }],
    ["{p:Rising Tide}, a conservative political action committee, posted the film.", { "Rising Tide": "organization" }],
    ["{p:Harbour School} opened in May.", { "Harbour School": "organization" }],
    ["Sailors met in {o:Torsvik}. The road to the sea near {o:Torsvik} is shut.", { Torsvik: "place" }],
    ["He bought a stake in {o:Torsvik} on Monday.", { Torsvik: "organization" }],
    ["{o:PORT ELLERY}, Halden — The ferry left.", { "PORT ELLERY": "place" }],
  ]);
});

test("one chamber has one name with and without its country, a paper with and without its first word", () => {
  assert.deepEqual(actorsOf(readMarked("The {o:U.S. Senate} met. The {o:Senate} voted."))["U.S. Senate"], ["U.S. Senate", "Senate"]);
  assert.deepEqual(actorsOf(readMarked("The {o:National Courier} wrote so. The {o:Courier} was alone."))["National Courier"], [
    "National Courier",
    "Courier",
  ]);
});

test("a role ends with its phrase and begins with it", () => {
  const rolesOf = (markup: string, name: string): readonly string[] => {
    const { reading, report } = readMarked(markup);
    const actor = reading.actors.find((one) => one.name === name);
    return actor?.roles.map((role) => report.text.slice(role.start, role.end)) ?? [];
  };
  assert.deepEqual(rolesOf("{p:Anna Holm}, the former mayor and vice-presidential nominee, left.", "Anna Holm"), [
    "the former mayor and vice-presidential nominee",
  ]);
  assert.deepEqual(rolesOf("Photographed by {p:Anna Holm}, the mayor waves at the crowd.", "Anna Holm"), []);
  assert.deepEqual(rolesOf("{p:Anna Holm}, author of the “Tide Tables”, left.", "Anna Holm"), []);
  assert.deepEqual(rolesOf("CLOSE President {p:Anna Holm} met the sailors.", "Anna Holm"), ["President"]);
  assert.deepEqual(rolesOf("He thanked fellow Democratic Senator {p:Anna Holm} for it.", "Anna Holm"), ["Democratic Senator"]);
  assert.deepEqual(rolesOf("They asked research fellow and professor {p:Anna Holm} for it.", "Anna Holm"), [
    "research fellow and professor",
  ]);
});

test("names of several are parted, partners of a firm are one, a family is no body", () => {
  checkTypes([
    ["{p:Anna Holm} spoke. Staff of {o:Holm's Norland} office left.", { Holm: "person", "Holm's Norland": null }],
    ["{o:Saturday's Harbour Prize} went to her.", { "Harbour Prize": "organization" }],
    ["He watched {o:CNN & MSNBC} all day.", { CNN: "organization", MSNBC: "organization" }],
    ["{o:CNN} was on. He spoke of {o:CNN and Halden Bros.} at length.", { "CNN and Halden Bros.": null, CNN: "organization" }],
    ["He spoke of {o:Holm and Halden Bros.} at length.", { "Holm and Halden Bros.": "organization" }],
    ["She joined {p:Halvard}, {p:Torvik}, {o:Lunde & Vale} in May.", { "Halvard, Torvik, Lunde & Vale": "organization" }],
    ["{p:Anna Vale} and her son were charged. The {o:Vales} left.", { Vales: "other" }],
    ["The law firm of {p:Torvik Vale} sued.", { "Torvik Vale": "organization" }],
    ["It was called Granny Halvard, {o:L.L.C.}, and it failed. He was a {p:Marine}.", { "L.L.C.": null, Marine: null }],
  ]);
});

test("the Council of a report that names one council is that council", () => {
  const found = actorsOf(readMarked("The {o:Harbour Council} met. The {o:Council} voted."));
  assert.deepEqual(found["Harbour Council"], ["Harbour Council", "Council"]);
  const two = actorsOf(readMarked("The {o:Harbour Council} and the {o:Island Council} met. The {o:Council} voted."));
  assert.deepEqual(two["Council"], ["Council"]);
});

test("what follows a form of address is a person, and a company's name is one's who bears it in full", () => {
  const addressed = actorsOf(readMarked("{p:Josh Earnest} spoke. Later Mr. Earnest left."));
  assert.deepEqual(addressed["Josh Earnest"], ["Josh Earnest", "Earnest"]);
  checkTypes([
    ["{p:Anna Blasey Ford} spoke. He mocked {o:Ford} on Monday.", { Ford: "person" }],
    ["{p:Anna Ford} drove one. {o:Ford Motor} and {o:Ford} gained.", { Ford: "organization" }],
  ]);
});

test("a town that has a mayor is a place, and a university or a newspaper that is named after one is a body", () => {
  checkTypes([
    ["Anna Holm, the mayor of {o:Port Vale}, spoke. {o:Port Vale} is quiet.", { "Port Vale": "place" }],
    ["{o:Port Vale} said it would pay. The director of {o:Port Vale} left.", { "Port Vale": "organization" }],
    ["She is at the {l:University of Port Vale} now.", { "University of Port Vale": "organization" }],
    ["It was seen by The {l:Vale Courier} first.", { "Vale Courier": "organization" }],
    ["They live on the {l:Isle of Vale} now.", { "Isle of Vale": "place" }],
  ]);
});

test("a common noun that opens a headline is no name", () => {
  checkTypes([
    ["{l:Bridge} in {l:Vik} shut\n\nThe bridge was shut on Monday. A bridge nearby is open.", { Bridge: null, Vik: "place" }],
    ["{o:Bridge} in {l:Vik} shut\n\nThe company {o:Bridge} was shut on Monday. A bridge nearby is open.", { Bridge: "organization" }],
  ]);
});

test("an office, a contest for a seat and a number of members are no bodies and nobody's names", () => {
  checkTypes([
    ["{o:House Majority} Whip Anna Holm left.", { "House Majority": null }],
    ["He lost the {o:Halden Senate} race.", { "Halden Senate": null }],
    ["{o:One House} Democrat left.", { "One House": null, House: "organization" }],
    ["The {p:Chairman} asked them to sit down.", { Chairman: null }],
    ["He met {p:Halden Republicans} at noon.", { "Halden Republicans": "organization" }],
    ["{p:Hurricane Vera} came in May.", { "Hurricane Vera": "event" }],
    ["Lanes of the {p:Peter Holm Bridge} were closed.", { "Peter Holm Bridge": "place" }],
    ["She works for {p:Halvard Foods} in Vik.", { "Halvard Foods": "organization" }],
  ]);
});

test("a body of several fields has all of them in its name", () => {
  checkTypes([
    ["The {o:Office of Roads} and Budget told them.", { "Office of Roads and Budget": "organization" }],
    ["The {o:Bureau of Cider}, Spirits, Beers and Wines found none.", { "Bureau of Cider, Spirits, Beers and Wines": "organization" }],
    ["The {o:Department of Roads} and Congress met.", { "Department of Roads": "organization" }],
  ]);
});

test("a surname with its particle is that of whoever has it, and other initials are another person", () => {
  const particle = actorsOf(readMarked("{p:Karel de Lund} spoke. Mr. {p:de Lund} left."));
  assert.deepEqual(particle["Karel de Lund"], ["Karel de Lund", "de Lund"]);
  const initials = actorsOf(readMarked("{p:George H.W. Lund} spoke. {p:George W. Lund} left."));
  assert.equal(Object.keys(initials).length, 2);
});

test("what the report owns is no part of a name, and two persons with a hyphen are none", () => {
  checkTypes([
    ["The {o:party's Roads Task Force} met.", { "Roads Task Force": "organization" }],
    ["{p:Anna Holm} and {p:Peter Lund} ran. The {p:Holm-Lund} plan was read.", { "Holm-Lund": "other" }],
    ["They climbed {p:Holm Mountain} in May.", { "Holm Mountain": "place" }],
    ["She flew to her {o:Casa Vale} resort.", { "Casa Vale": "place" }],
  ]);
});

test("a panel may go by its field", () => {
  const panel = actorsOf(readMarked("The {o:House Roads Committee} met. {o:House Roads} voted."));
  assert.deepEqual(panel["House Roads Committee"], ["House Roads Committee", "House Roads"]);
});
