import { limits, VariorumError } from "../../kernel/index.ts";
import { readFileBytes } from "./read-bytes.ts";

/** One question a line; empty lines and lines that begin with "#" are passed over. A wrong file stops the run: its answers were asked for. */
export function readQuestionFile(path: string, written: string = path): readonly string[] {
  return parseQuestions(new TextDecoder().decode(readQuestionsBytes(path, written)), written);
}

function readQuestionsBytes(path: string, written: string): Uint8Array {
  try {
    return readFileBytes(path, written);
  } catch (error) {
    // Its own code: a missing report lets the others go on, missing questions do not.
    throw error instanceof VariorumError ? new VariorumError("questions-wrong", `questions ${error.message}`, { cause: error }) : error;
  }
}

export function parseQuestions(text: string, file: string): readonly string[] {
  const questions: string[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    questions.push(checkQuestion(line, `${file}, line ${index + 1}`));
  }
  return checkQuestions(questions, file);
}

export function checkQuestion(line: string, place: string): string {
  if (line.length > limits.questionCharacters) {
    throw wrong(place, `one question of at most ${limits.questionCharacters} characters`, `the line has ${line.length}`);
  }
  if (/^<(!doctype|html|\?xml)/i.test(line)) throw wrong(place, "one question a line", "it is an HTML page");
  if (line.includes("\0") || line.includes("\uFFFD")) throw wrong(place, "a question in UTF-8", "it has other bytes");
  return line;
}

export function checkQuestions(questions: readonly string[], file: string): readonly string[] {
  if (questions.length === 0) throw wrong(file, "at least one question, one a line", "there is none");
  if (questions.length > limits.questions) throw wrong(file, `at most ${limits.questions} questions`, `there are ${questions.length}`);
  return [...new Set(questions)];
}

function wrong(place: string, expected: string, came: string): VariorumError {
  return new VariorumError("questions-wrong", `${place}: expected ${expected}, but ${came}. Correct the questions and run again.`);
}
