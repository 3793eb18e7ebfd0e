import assert from "node:assert/strict";
import { test } from "node:test";
import { checkTypes, readMarked, rolesOf } from "./marked-names.ts";

test("a name runs on to the noun with a capital that ends it", () => {
  checkTypes([
    ["She now serves on the {o:Senate Armed Services} Committee.", { "Senate Armed Services Committee": "organization" }],
    ["She leads the {o:Senate} {o:Foreign Relations Committee} now.", { "Senate Foreign Relations Committee": "organization" }],
    ["She wrote for the {l:Port Ellery} Register for years.", { "Port Ellery Register": "organization" }],
    ["They voted on {x:Harbour Bill} 1062 on Monday.", { "Harbour Bill 1062": "other" }],
    ["They saw it on {o:Vik Channel} 4 on Monday.", { "Vik Channel 4": "organization" }],
    ["The {o:Vik Council} 4 years ago agreed.", { "Vik Council": "organization" }],
    ["They met at the {x:Karl Torvik} Funeral Home in {l:Vik}.", { "Karl Torvik Funeral Home": "place" }],
    ["The {l:Port Ellery} mayor met the Committee.", { "Port Ellery": "place" }],
  ]);
});

test("what hyphens and the letters in brackets join is one name", () => {
  checkTypes([
    ["They found a {x:VK}-47 there.", { "VK-47": "other" }],
    ["They drove to {l:Torvik}-i-Halden on Monday.", { "Torvik-i-Halden": "place" }],
    ["He fought for the {x:Front} in the {l:Halden Marshes} (FHM) there.", { "Front in the Halden Marshes": "organization" }],
    ["He fought for the {x:Front} in the {l:Halden Marshes} (in May) there.", { "Halden Marshes": "place" }],
  ]);
});

test("a possessive parts two names and opens none", () => {
  checkTypes([
    ["The plan of {p:Halvard's Anna Holm} failed.", { "Anna Holm": "person", Halvard: "other" }],
    ["{l:Vik}{x:'s Harbour Prize} went to her.", { "'s Harbour Prize": null, "Harbour Prize": "other" }],
    ["She spoke for {p:Anna's Law} on Monday.", { "Anna's Law": "person" }],
  ]);
});

test("what is small before a name, one small word, a letter and the form of a company are no names", () => {
  checkTypes([
    ["He toured a base in {l:southern Norway} on Monday.", { "southern Norway": null, Norway: "place" }],
    ["She praised the mayor's {x:policies} on Monday.", { policies: null }],
    ["The member {x:C.} spoke.", { "C.": null }],
    ["It was called Vale Boats, {l:L.L.C.}, then.", { "L.L.C.": null }],
    ["Some {x:Roman Catholic} leaders left.", { "Roman Catholic": null }],
  ]);
});

test("a hyphen inside the last words of a role ends it not", () => {
  const role = "professor of reef-based medicine at the University of Halden";
  assert.deepEqual(rolesOf(readMarked(`{p:Anna Holm}, ${role}, agreed.`), "Anna Holm"), [role]);
});

test("what ran into the name of a person is no part of it", () => {
  checkTypes([
    ["{p:ANNA HOLM Holm} left.", { "ANNA HOLM": "person" }],
    ["{p:Harbour Brenka Holm Brenka Holm} left.", { "Brenka Holm": "person" }],
    ["{p:MVP Anna Holm} left.", { "Anna Holm": "person" }],
    ["They beat {p:GM Anna Holm} there.", { "Anna Holm": "person" }],
    ["{p:Builder Anna Holm} left. The builder smiled.", { "Anna Holm": "person" }],
    ["{p:Vale fisherman Anna Holm} left.", { "Anna Holm": "person" }],
    ["{p:Torvik Anna Holm} left.", { "Torvik Anna Holm": "person" }],
  ]);
});

test("an owner is parted from what the report names alone, half a word or bracket is no name, and a county is a place", () => {
  checkTypes([
    ["{x:Vale's Harbour Line} closed. The {x:Harbour Line} is old.", { "Harbour Line": "other", "Vale's Harbour Line": null }],
    ["{x:Vale's Harbour Line} closed.", { "Vale's Harbour Line": "other" }],
    ["The {x:Big-}game season opened (by {x:Anna) Holm}.", { "Big-": null, "Anna) Holm": null }],
    ["They worked for the {l:Halden White House} then.", { "Halden White House": "organization" }],
    ["They drove through {o:Halden County} on Monday.", { "Halden County": "place" }],
    ["They met in {o:Halden Tower} on Monday.", { "Halden Tower": "place" }],
  ]);
});
