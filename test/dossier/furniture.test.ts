import assert from "node:assert/strict";
import { test } from "node:test";
import { isFurniture } from "../../src/dossier/material/furniture.ts";

const furniture: readonly string[] = [
  "Story highlights The ferry was stopped on Monday",
  "Editor's note: An earlier text gave a wrong year.",
  "This story originally appeared in the Vik Courier.",
  "This article has been updated.",
  "Photos via Anna Holm/Facebook",
  "Produced by Anna Holm.",
  "(Skip to the third minute in the film above to see the ferry.)",
  "Listen to the song of the sailors below!",
  "Please verify you're not a robot by clicking the box.",
  "Invalid email address.",
  "Please re-enter.",
  "You must select a newsletter to subscribe to.",
  "You will receive emails of the Harbour Desk.",
  "Get tide updates directly to your inbox + Subscribe",
];

for (const line of furniture) test(`furniture of the page: ${line}`, () => assert.equal(isFurniture(line), true));

const told: readonly string[] = [
  "The report was revised in May.",
  "The ferry, produced by hand, was sold.",
  "See how the divers found the cracks below the pier in May.",
  "Watch keepers on the pier saw the ferry.",
  "This story was told by every sailor in Vik.",
  "The invalid email account belonged to Anna Holm.",
  "She said she would continue reading the old book.",
];

for (const line of told) test(`words of the report: ${line}`, () => assert.equal(isFurniture(line), false));
