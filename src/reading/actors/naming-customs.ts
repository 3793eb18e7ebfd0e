/*
 * Facts about personal names that decide which part is the family name and which forms stand for each other. Surnames: the most
 * frequent ones in the romanisations that news uses; written for this project from general knowledge.
 */

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

export const koreanSurnames: ReadonlySet<string> = setOf(
  "kim lee yi rhee ri park pak bak choi choe jung jeong chung jong kang cho jo yoon yun jang chang lim im rim han shin sin seo suh so kwon hwang ahn an song ryu yoo yu ryoo hong jeon chun ko koh moon mun son sohn yang ryang bae pae paek baek heo hur huh ho nam noh roh no ro sim shim ha kwak gwak sung seong cha joo ju chu woo wu koo ku min jin ji eom um won chae hyon hyun ban bang kil gil thae tae ok pyon byun",
);

export const chineseSurnames: ReadonlySet<string> = setOf(
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lü ding ren yao shen zhong cui tan fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue lei long shao qian tao mao he gu gong wan dai xi bo wen hua ai chiang tsai hsu hsieh chou chow chan cheung leung lam wong ng ho kwok yip tsang tung lau tse chiu lai kuo lien soong han ko",
);

export const vietnameseSurnames: ReadonlySet<string> = setOf("nguyen tran le pham hoang huynh phan vu vo dang bui truong ngo duong");

/** One or two syllables of pinyin or Wade-Giles. */
export const pinyinSyllable: RegExp =
  /^(?:(?:b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w|hs|ts|tz)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|üan|ueh|ieh|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|ü)){1,2}$/;

/** Short forms and the first names that they stand for. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "al albert alan alexander",
    "alex alexander alexandra alexis aleksandr",
    "andy andrew",
    "barry barack",
    "ben benjamin",
    "bernie bernard",
    "beth elizabeth",
    "bibi benjamin binyamin",
    "bill william",
    "billy william",
    "bob robert",
    "bobby robert",
    "charlie charles",
    "chris christopher christian christine",
    "chuck charles",
    "dan daniel",
    "danny daniel",
    "dave david",
    "dick richard",
    "don donald",
    "doug douglas",
    "ed edward edwin edmund",
    "fred frederick alfred",
    "greg gregory",
    "hank henry",
    "harry harold henry",
    "jack john",
    "jeff jeffrey geoffrey",
    "jen jennifer",
    "jerry gerald jerome",
    "jim james",
    "jimmy james",
    "joe joseph",
    "josh joshua",
    "kate katherine catherine",
    "kathy katherine kathleen",
    "ken kenneth",
    "larry lawrence",
    "liz elizabeth",
    "maggie margaret",
    "matt matthew",
    "mike michael",
    "mick michael",
    "mitch mitchell addison",
    "nancy anne",
    "nick nicholas",
    "pat patrick patricia",
    "pete peter",
    "phil philip phillip",
    "rand randal",
    "rich richard",
    "rick richard",
    "rob robert",
    "ron ronald",
    "sam samuel samantha",
    "sandy alexander sandra",
    "steve steven stephen",
    "steven stephen",
    "sue susan",
    "ted theodore edward",
    "terry terence theresa",
    "tim timothy",
    "tom thomas",
    "tony anthony antony",
    "vince vincent",
    "will william",
    "zach zachary",
    "volodya vladimir",
    "vladimir volodymyr",
    "alexander oleksandr aleksandr",
    "nikolai mykola",
    "benjamin binyamin",
  ].map((line) => {
    const [short = "", ...long] = line.split(" ");
    return [short, long] as const;
  }),
);
