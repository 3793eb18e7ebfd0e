/*
 * The words of each language that carry its grammar and stand in every text: articles, prepositions, pronouns, conjunctions,
 * auxiliaries. Written for this project; words of one letter and words that are common in English news ("die", "me", "on" of other
 * languages) are left out where they would mislead. Languages of other scripts are told by their letters.
 */

/** Language (ISO 639-1) and its words, for languages in Latin script. */
export const functionWords: Readonly<Record<string, string>> = {
  en: `the of and to in that is was for it with as he be on by at have are this not but had his they from she which or we an were been
    has their said who will would its about there can more after into than her them only also other over when`,
  es: `el la los las de del que y en un una por con para su sus se no lo como más pero al es fue ha este esta entre cuando muy sin sobre
    también hasta desde todo nos durante ya o había han son según`,
  fr: `le la les de des du et à un une en que qui dans pour par sur au aux est pas plus ce cette il elle ne se sont avec son sa ses
    mais ou été comme leur entre après selon dont ont être nous vous était deux`,
  de: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei
    einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde`,
  it: `il lo la gli le di del della dei delle e che un una in per con non si da al alla sono nel nella è ha come più anche ma questo
    questa dal dalla loro essere suo sua tra dopo hanno stato o ad sul sulla`,
  pt: `o a os as de do da dos das e que em um uma para com não por no na nos nas se mais como foi ao à pelo pela seu sua ou também é são
    mas entre quando já até sobre ser tem há está`,
  nl: `de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar uit door naar over hij nog zij ze worden werd
    heeft hebben dit deze die tot wordt meer kan geen wel na tegen`,
  sv: `och att det som en på är av för med den till inte har de ett om han var men sig från vi så kan när år under också efter eller nu
    sin där vid mot ska skulle hade`,
  da: `og at det er en til på som med for den der af ikke de har et han var jeg men sig om fra vi kan så efter ved også eller over
    blev havde skal være mod siger`,
  no: `og å det er en til på som med for av den ikke de har et han var jeg men seg om fra vi kan så etter ved også eller ble hadde
    skal være mot sier blir`,
  fi: `ja on ei että se oli hän mutta myös kun ovat joka niin kuin jos mukaan sen vain ole tai jo olla sekä hänen siitä ne nyt sitä
    mitä vuoden`,
  pl: `w i na z do się nie że to jest o jak przez po za od dla są ale oraz który które która ich tym był było jego przed może także
    już tylko roku ma`,
  cs: `a v se na je že s z do o to i ve pro za by si jako jsou ale po od při byl podle které který jeho nebo až která také bylo před tak
    už jen roku`,
  sk: `a v sa na je že s z do o to aj vo pre za by si ako sú ale po od pri bol podľa ktoré ktorý jeho alebo až ktorá tiež bolo pred
    tak už len roku`,
  hu: `a az és hogy nem is egy ez meg volt azt de csak el már még mint ki szerint lehet van be után kell aki pedig vagy ha majd
    között`,
  ro: `și de la în a să cu pe că nu din care un o mai pentru este fi au sunt prin fost după sau ca se lui dar dintre acest această
    către`,
  tr: `ve bir bu için ile da de çok olarak olan daha gibi sonra kadar ise ne o ama en var göre diye olduğu tarafından yeni ancak
    değil her iki`,
  id: `yang dan di untuk dengan dari pada ini itu dalam tidak akan ke oleh juga telah sebagai adalah ada kepada karena mereka tersebut
    atau bahwa kata bisa lebih para`,
  vi: `và của là có được trong cho các không một người với những đã này khi đến để về tại từ theo cũng như vào ra sẽ năm nhiều`,
  hr: `i u je na se da su za od s sa koji kao koja će ili iz što bi te nije po do ali koje ne bio samo oko prema kako nakon`,
  ca: `el la els les de del que i en un una per amb no es al dels és ha com més però seva seu aquest aquesta han també ser entre sobre
    fins`,
};

/** Scripts that tell the language, or the commonest language of the script. Ordered: kana before Han, which Japanese uses too. */
export const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/gu],
  ["ko", /[\uac00-\ud7af\u1100-\u11ff]/gu],
  ["zh", /\p{Script=Han}/gu],
  ["uk", /[іїєґІЇЄҐ]/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["fa", /[پچژگ]/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["am", /\p{Script=Ethiopic}/gu],
];
