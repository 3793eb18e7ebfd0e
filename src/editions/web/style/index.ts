import { apparatus } from "./apparatus.ts";
import { parts } from "./parts.ts";
import { ground } from "./ground.ts";
import { paper } from "./paper.ts";

export { ground, paper };

/** One inline style sheet; its bytes are part of the page's Content Security Policy. */
export const styleSheet: string = [ground, parts, apparatus, paper].join("\n");
