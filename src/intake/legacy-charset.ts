/**
 * Encodings that news pages used before UTF-8, each with the letters that its texts are made of. Every candidate decodes the
 * sample; the one whose non-ASCII characters are most often such letters wins.
 */
interface Candidate {
  readonly charset: string;
  readonly letters: RegExp;
  /** Frequent letters count more: they tell apart encodings that share a script. */
  readonly frequent: RegExp;
  readonly bytesPerLetter: 1 | 2;
  /** Its words are ASCII letters with some others between them. */
  readonly latin?: true;
}

const candidates: readonly Candidate[] = [
  { charset: "shift_jis", letters: /[\u3040-\u30ff\u4e00-\u9fff]/g, frequent: /[\u3040-\u309f]/g, bytesPerLetter: 2 },
  { charset: "euc-jp", letters: /[\u3040-\u30ff\u4e00-\u9fff]/g, frequent: /[\u3040-\u309f]/g, bytesPerLetter: 2 },
  { charset: "gb18030", letters: /[\u4e00-\u9fff]/g, frequent: /[的一是在不了有和人这中大为上个国我以要他时来用们]/g, bytesPerLetter: 2 },
  { charset: "big5", letters: /[\u4e00-\u9fff]/g, frequent: /[的一是在不了有和人這中大為上個國我以要他時來用們]/g, bytesPerLetter: 2 },
  { charset: "euc-kr", letters: /[\uac00-\ud7a3]/g, frequent: /[이다는의에을가고한하지로]/g, bytesPerLetter: 2 },
  { charset: "windows-1251", letters: /[\u0400-\u04ff]/g, frequent: /[оеаинтсрвлкмдпу]/g, bytesPerLetter: 1 },
  { charset: "koi8-r", letters: /[\u0400-\u04ff]/g, frequent: /[оеаинтсрвлкмдпу]/g, bytesPerLetter: 1 },
  { charset: "windows-1253", letters: /[\u0370-\u03ff]/g, frequent: /[αοιετσνυρκπμλό]/g, bytesPerLetter: 1 },
  { charset: "windows-1255", letters: /[\u05d0-\u05ea]/g, frequent: /[יוהלאמתרבשנ]/g, bytesPerLetter: 1 },
  { charset: "windows-1256", letters: /[\u0621-\u064a\u067e\u0686\u06af]/g, frequent: /[االيمنرتوبعد]/g, bytesPerLetter: 1 },
  {
    charset: "windows-1250",
    letters: /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžőűÁČĎÉĚÍŇŘŠŤÚŮÝŽ„”–]/g,
    frequent: /[ąęłśżěřůčšž]/g,
    bytesPerLetter: 1,
    latin: true,
  },
  {
    charset: "windows-1252",
    letters: /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüßÀÂÄÁÉÈÊÍÑÓÖÚÜ“”‘’–—«»€£°…•©®\u00a0]/g,
    frequent: /[éèàüöäáíóñç’“”–—]/g,
    bytesPerLetter: 1,
    latin: true,
  },
];

/**
 * The legacy encoding whose reading of the bytes looks most like text; `windows-1252` when nothing looks better, because every
 * byte has a meaning there. `bytes`: a sample from the start of the file.
 */
export function charsetOfLegacyBytes(bytes: Uint8Array): string {
  let best = "windows-1252";
  let bestScore = 0.2;
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  if (high === 0) return best;
  for (const candidate of candidates) {
    const text = new TextDecoder(candidate.charset).decode(bytes);
    const broken = count(text, /[\ufffd\u0080-\u009f\ue000-\uf8ff]/g);
    const letters = count(text, candidate.letters) - (candidate.latin ? 0 : countMixed(text, candidate.letters));
    const frequent = count(text, candidate.frequent);
    // At most 1: a two-byte encoding may swallow an ASCII letter behind each high byte and would seem to explain more than there is.
    const readable = Math.min(1, (letters * candidate.bytesPerLetter - 3 * broken) / high);
    const score = readable * (0.6 + 0.4 * Math.min(1, (3 * frequent) / Math.max(1, letters)));
    if (score > bestScore + 0.02) {
      best = candidate.charset;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Letters that touch a Latin one. Words of another script hold no Latin letters, whereas an accented letter that is misread as one of
 * another script stands in the middle of a Latin word.
 */
function countMixed(text: string, letters: RegExp): number {
  const letter = letters.source;
  return 2 * count(text, new RegExp(`(?<=[A-Za-z])${letter}|${letter}(?=[A-Za-z])`, "g"));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
