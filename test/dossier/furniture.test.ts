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
  "FILE - This undated photo provided by the Vik Museum shows the old pier.",
  "A previous version of this article misstated the length of the pier.",
  "Updated at 10:30 p.m.",
  "7 PM EASTERN UPDATE: Adds the response of the council.",
  "GETTY Holm waves to the crowd on the pier.",
  "Anyone with information is asked to call the Vik police at (555) 010-0100.",
  "Sailors may also contact Crime Stoppers.",
  "The video will start in 8 Cancel",
  "Your browser does not support this map.",
  "Mayor Anna Holm Anna Maria HolmCouncil votes on the bridge Holm says no to the ferry MORE left Vik on Friday.",
  "Anna Holm, second from left, talks to a diver.",
  "Get tide updates directly to your inbox + Subscribe",
  "A version of this article appears in print on May 4 on page 3 of the Halden edition.",
  "You need the latest version of the Flash Player to view this film.",
  "Harbour Mail Get breaking news alerts and tide tables.",
];

for (const line of furniture) test(`furniture of the page: ${line}`, () => assert.equal(isFurniture(line), true));

const told: readonly string[] = [
  "The report was revised in May.",
  "The ferry, produced by hand, was sold.",
  "See how the divers found the cracks below the pier in May.",
  "Watch keepers on the pier saw the ferry.",
  "This story was told by every sailor in Vik.",
  "File after file was found below the pier.",
  "The updated plan was shown at noon.",
  "Police said the call from 555-010-0100 was a hoax.",
  "She turned left, then right, before the pier.",
  "GETTY said it would sell the pictures.",
  "The invalid email account belonged to Anna Holm.",
  "She said she would continue reading the old book.",
];

for (const line of told) test(`words of the report: ${line}`, () => assert.equal(isFurniture(line), false));
