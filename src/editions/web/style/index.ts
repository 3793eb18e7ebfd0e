import { apparatus } from "./apparatus.ts";
import { dossier } from "./dossier.ts";
import { ground } from "./ground.ts";
import { paper } from "./paper.ts";

/** One inline style sheet; its bytes are part of the page's Content Security Policy. */
export const styleSheet: string = [ground, dossier, apparatus, paper].join("\n");
