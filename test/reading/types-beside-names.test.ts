import assert from "node:assert/strict";
import { test } from "node:test";
import { actorsOf, checkTypes, readMarked } from "./marked-names.ts";

test("somebody's kin, whoever it is that says or does something, and a lady are persons", () => {
  checkTypes([
    ["She said that his wife, {l:Marenka}, had left.", { Marenka: "person" }],
    ["He left with {x:Marian Torvik}, who helped him.", { "Marian Torvik": "person" }],
    ["The song of {x:Lady Vesper} was heard.", { "Lady Vesper": "person" }],
    ["She has lived in his wife's {l:Oslo} house.", { Oslo: "place" }],
  ]);
});

test("a first name that is a nationality too stays with its family name", () => {
  checkTypes([["The police found {p:Dane Torvik} on Monday.", { "Dane Torvik": "person" }]]);
});

test("whoever is told, or according to whom something is, is a body", () => {
  checkTypes([
    ["Holm told the {x:Torvik Lookout} that she would. It was sold in the {x:Torvik Lookout}.", { "Torvik Lookout": "organization" }],
    ["According to {x:Torvikpolls}, the mayor leads.", { Torvikpolls: "organization" }],
    ["Ten stayed, according to {x:Torvik} officials.", { Torvik: "other" }],
    ["The manager told the {x:Holms} that it was closed.", { Holms: "other" }],
    ["It passed, according to The {l:Hill}.", { "The Hill": "organization" }],
  ]);
});

test("a single name that stands nowhere as a place does is none", () => {
  checkTypes([
    ["The motor could run on fish and {l:Vesperol} again.", { Vesperol: "other" }],
    ["{l:Vesperol} said that it had begun its own inquiry.", { Vesperol: "organization" }],
    ["They lived in {l:Vesperol} then. The trees of {l:Vesperol} are old.", { Vesperol: "place" }],
    ["The {l:Vesperol} police said so.", { Vesperol: "place" }],
    ["{l:VESPEROL}, Hld. — The ferry left.", { VESPEROL: "place" }],
    ["The {l:Vesperol} transport ministry said so.", { Vesperol: "place" }],
    ["They sailed from Vik, {l:Vesperol}, to Oslo.", { Vesperol: "place" }],
  ]);
});

test("the noun that ends a name says what it is", () => {
  checkTypes([
    ["She leads the {l:Halden Central Command} now.", { "Halden Central Command": "organization" }],
    ["They sang at the {l:Vik Harbour Festival} in May.", { "Vik Harbour Festival": "event" }],
    ["It airs on the {x:Halden Channel} tonight.", { "Halden Channel": "organization" }],
  ]);
});

test("the noun of a paper alone is the one paper that the report names in full", () => {
  const found = actorsOf(readMarked("The {o:New York Times} reported the crash. Holm told the {o:Times} that she left."));
  assert.deepEqual(found["New York Times"], ["New York Times", "Times"]);
});

test("an act is no event, and a tunnel or a province is a place", () => {
  checkTypes([
    ["It came under the {e:Harbour Powers Act} on Monday.", { "Harbour Powers Act": "other" }],
    ["Water filled the {p:Peter L. Dahl Tunnel} on Monday.", { "Peter L. Dahl Tunnel": "place" }],
    ["She spoke for the people of {x:Marnia Province} then.", { "Marnia Province": "place" }],
  ]);
});
