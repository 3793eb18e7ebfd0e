/** How far long work is: what is done to how many of them, of how many where that is known. */
export type OnProgress = (what: string, done: number, all: number | null) => void;
