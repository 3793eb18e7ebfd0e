import { test } from "node:test";
import { checkTypes } from "./marked-names.ts";

test("adjectives, interjections, dates, zones of time and addresses of accounts name nobody", () => {
  checkTypes([
    ["The {x:Democratic} leader left. Another {x:Democratic} member stayed.", { Democratic: null }],
    ["{x:Hello}, my name is Anna Holm.", { Hello: null }],
    ["It opens at 9 {x:GMT} on {x:Dec. 11} in {l:Vik}.", { GMT: null, "Dec. 11": null, Vik: "place" }],
    ["They took a {x:DNA} sample.", { DNA: null }],
    ["She wrote as {x:@annaholm} on Monday.", { "@annaholm": null }],
  ]);
});

test("of an adjective with a name inside the name is left where it is known, and nothing where the name is denied", () => {
  checkTypes([
    ["The {x:Oslo-based} firm left.", { "Oslo-based": null, Oslo: "place" }],
    ["{p:Anna Torvik} spoke. The {x:Torvik-backed} plan failed.", { "Torvik-backed": null, "Anna Torvik": "person" }],
    ["The {x:Republican-led} council met.", { "Republican-led": null }],
    ["The {x:pro-Torvik} party met. The {o:non-Harbour Council} members left.", { "pro-Torvik": null, "non-Harbour Council": null }],
    ["{p:Anna Torvik} met {p:Peter Lund}. The {x:Torvik-Lund} plan failed.", { "Torvik-Lund": null }],
  ]);
});

test("a day, a party and the agency of a picture end no name", () => {
  checkTypes([
    ["He told reporters on {l:Halden Hill Friday} that he would.", { "Halden Hill": "place" }],
    ["It said on {x:CNN Friday} that it would.", { CNN: "organization" }],
    ["They sang on {x:Good Friday}.", { "Good Friday": "event" }],
    ["Boats lie in {x:Oslo Reuters} 7/19 Anna Holm waves.", { Oslo: "place" }],
  ]);
});

test("the head of a name of several words says what it is", () => {
  checkTypes([
    ["She serves in the {l:Halden State Patrol} now.", { "Halden State Patrol": "organization" }],
    ["The {x:Harbour Safety Board} met on Monday.", { "Harbour Safety Board": "organization" }],
    ["They spoke at the {o:Halden National Convention} in May.", { "Halden National Convention": "event" }],
    ["The damage from {l:Hurricane Vera} was great.", { "Hurricane Vera": "event" }],
    ["She reported from the {o:Capitol} on Monday.", { Capitol: "place" }],
    ["The case {p:Holm v. Vale} was heard.", { "Holm v. Vale": "other" }],
    ["The painting “{x:Harbour Journal}” was sold.", { "Harbour Journal": "other" }],
    ["President {p:Karl V. Torvik} left.", { "Karl V. Torvik": "person" }],
  ]);
});

test("a first name and what only a person is make a person", () => {
  checkTypes([
    ["{x:Anna Vale}, the mayor, left.", { "Anna Vale": "person" }],
    ["The painter {l:Anna Torvik} left.", { "Anna Torvik": "person" }],
    ["{o:Anna M. Torvik} left.", { "Anna M. Torvik": "person" }],
    ["{l:Anna Torvik} (32) left.", { "Anna Torvik": "person" }],
    ["In {l:Anna Torvik}, a senior official said so.", { "Anna Torvik": "place" }],
    ["{o:R. Clarke Torvik}, the group's executive director, left.", { "R. Clarke Torvik": "person" }],
    ["{x:Victoria Harbour} was calm.", { "Victoria Harbour": "other" }],
  ]);
});

test("a panel keeps what it is set up for, an owner and what is owned are two, a state keeps its stop", () => {
  checkTypes([
    ["The {o:Select Committee} on Reefs and Harbours met.", { "Select Committee on Reefs and Harbours": "organization" }],
    ["The {o:House Reefs} and {o:Harbours Committee} met.", { "House Reefs and Harbours Committee": "organization" }],
    ["The {o:Holm Foundation} and {o:Harbours Committee} met.", { "Holm Foundation": "organization" }],
    ["The {o:Select Committee} on Monday met.", { "Select Committee": "organization" }],
    ["It stands by {l:Oslo’s Harbour Tower} now.", { Oslo: "place", "Harbour Tower": "place" }],
    ["The {o:FBI’s Roads Unit} came.", { FBI: "organization", "Roads Unit": "organization" }],
    ["PORT ELLERY, {l:Ala}. — It rained.", { "Ala.": "place" }],
  ]);
});

test("a party that is known is a body, whatever the recogniser made of most of its mentions", () => {
  checkTypes([
    ["{x:Democrats} left. {x:Democrats} stayed. {o:Democrats} spoke.", { Democrats: "organization" }],
    ["The {x:GOP} plan failed.", { GOP: "organization" }],
    ["The {x:R.N.C.} met.", { "R.N.C.": "organization" }],
    ["As {p:Mashable} reported on Sunday, it rained.", { Mashable: "organization" }],
    ["As Mr. {p:Mashable} said on Sunday, it rained.", { Mashable: "person" }],
    ["The {x:Port Ellery Mayor} Anna Holm left.", { "Port Ellery Mayor": null }],
    ["It shows boats. ({p:Anna Torvik} / The Courier)", { "Anna Torvik": null }],
  ]);
});
