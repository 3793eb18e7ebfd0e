/*
 * Currencies by ISO 4217 code (names of withdrawn ones too: archives are read). A word that many countries use ("peso", "franc",
 * "dinar") and that names no country in the text keeps its English name as unit: the code would be a guess. "Dollar", "pound",
 * "rupee" and "yen" signs stand for the one that English news means without a country.
 */

/** "name CODE, name CODE": the last word is the value. */
function pairs(rows: string): ReadonlyMap<string, string> {
  return new Map(rows.split(", ").map((row) => [row.slice(0, row.lastIndexOf(" ")), row.slice(row.lastIndexOf(" ") + 1)]));
}

/** Signs and letters before (or after) the digits, lower case. */
export const currencySigns: ReadonlyMap<string, string> = pairs(
  "$ USD, ＄ USD, £ GBP, € EUR, ¥ JPY, ￥ JPY, ₹ INR, ₨ INR, ₽ RUB, ₩ KRW, ₺ TRY, ₴ UAH, ₦ NGN, ₱ PHP, ₪ ILS, ฿ THB, ₫ VND, ₡ CRC, " +
    "₾ GEL, ₭ LAK, ₸ KZT, ₼ AZN, ₮ MNT, ₵ GHS, ₲ PYG, ₿ BTC, ֏ AMD, 元 CNY, 円 JPY, 원 KRW, ரூ LKR, ៛ KHR",
);

/** Letters that make another currency of a following "$", lower case and without points. */
export const dollarPrefixes: ReadonlyMap<string, string> = pairs(
  "us USD, c CAD, ca CAD, can CAD, a AUD, au AUD, aus AUD, nz NZD, hk HKD, s SGD, sg SGD, nt TWD, r BRL, mex MXN, mx MXN, j JMD, " +
    "tt TTD, bz BZD, fj FJD, z ZWL, ec XCD, b BBD, n NAD, g GYD, ar ARS, cl CLP, col COP",
);

/** Letters that stand for a currency before digits, with or without a point: "Rs 500", "Rs. 5 crore", "Fr 20". */
export const letterSigns: ReadonlyMap<string, string> = pairs(
  "rs INR, re INR, rmb CNY, rm MYR, rp IDR, tk BDT, sfr CHF, kr krone, dm DEM, ksh KES, ush UGX, tsh TZS, php PHP, ghc GHS, " +
    "le EGP, lkr LKR, zł PLN, kč CZK",
);

/** ISO 4217 codes as written in text. Codes that are English words (ALL, TRY, TOP, MOP) need capitals and digits beside them. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle sos srd ssp stn svc syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwl " +
    "btc eth dem frf itl esp nlg bef fim ats iep pte grd"
  ).split(" "),
);

/** Codes that are also common words or abbreviations: never read in lower case. */
export const wordLikeCodes: ReadonlySet<string> = new Set([
  "all",
  "try",
  "top",
  "mop",
  "sos",
  "gel",
  "mad",
  "php",
  "cup",
  "pen",
  "ron",
  "lak",
  "bob",
  "bam",
  "sar",
  "eth",
  "cop",
  "esp",
  "ern",
  "gip",
  "sle",
  "ves",
  "nad",
  "ars",
  "amd",
  "mga",
  "crc",
  "dem",
]);

/** Singular names, lower case, to code or to themselves when several countries use the name. */
export const currencyNames: ReadonlyMap<string, string> = pairs(
  "dollar USD, buck USD, greenback USD, pound GBP, quid GBP, sterling GBP, euro EUR, yen JPY, yuan CNY, renminbi CNY, rmb CNY, " +
    "kuai CNY, won KRW, rupee INR, ruble RUB, rouble RUB, rand ZAR, baht THB, ringgit MYR, rupiah IDR, dong VND, zloty PLN, " +
    "forint HUF, koruna CZK, hryvnia UAH, hryvna UAH, lira TRY, shekel ILS, naira NGN, cedi GHS, birr ETB, kwacha ZMW, kwanza AOA, " +
    "taka BDT, kyat MMK, riel KHR, kip LAK, lari GEL, tenge KZT, manat AZN, dram AMD, tugrik MNT, afghani AFN, dirham AED, " +
    "riyal SAR, lev BGN, leu RON, real BRL, reais BRL, quetzal GTQ, lempira HNL, sol PEN, bolivar VES, boliviano BOB, guarani PYG, " +
    "colon CRC, krona SEK, kronor SEK, markka FIM, guilder NLG, deutschemark DEM, deutsche mark DEM, peseta ESP, escudo PTE, " +
    "drachma GRD, bitcoin BTC, ether ETH, peso peso, franc franc, dinar dinar, rial rial, crown krone, krone krone, kroner krone, " +
    "shilling shilling, mark mark, som som, baiza OMR",
);

/** Country adjective and singular name. */
export const nationalCurrencies: ReadonlyMap<string, string> = pairs(
  "us dollar USD, american dollar USD, states dollar USD, canadian dollar CAD, australian dollar AUD, zealand dollar NZD, " +
    "kong dollar HKD, singapore dollar SGD, singaporean dollar SGD, taiwan dollar TWD, taiwanese dollar TWD, jamaican dollar JMD, " +
    "namibian dollar NAD, zimbabwean dollar ZWL, liberian dollar LRD, fijian dollar FJD, british pound GBP, egyptian pound EGP, " +
    "lebanese pound LBP, syrian pound SYP, sudanese pound SDG, irish pound IEP, cypriot pound CYP, turkish lira TRY, " +
    "italian lira ITL, lebanese lira LBP, japanese yen JPY, chinese yuan CNY, korean won KRW, indian rupee INR, " +
    "pakistani rupee PKR, pakistan rupee PKR, lankan rupee LKR, nepalese rupee NPR, mauritian rupee MUR, indonesian rupiah IDR, " +
    "swiss franc CHF, french franc FRF, belgian franc BEF, cfa franc XOF, congolese franc CDF, rwandan franc RWF, " +
    "burundian franc BIF, mexican peso MXN, argentine peso ARS, argentinian peso ARS, chilean peso CLP, colombian peso COP, " +
    "cuban peso CUP, dominican peso DOP, philippine peso PHP, uruguayan peso UYU, iraqi dinar IQD, jordanian dinar JOD, " +
    "kuwaiti dinar KWD, libyan dinar LYD, algerian dinar DZD, bahraini dinar BHD, serbian dinar RSD, tunisian dinar TND, " +
    "iranian rial IRR, omani rial OMR, yemeni rial YER, qatari riyal QAR, saudi riyal SAR, danish krone DKK, danish kroner DKK, " +
    "danish crown DKK, norwegian krone NOK, norwegian kroner NOK, norwegian crown NOK, swedish krona SEK, swedish kronor SEK, " +
    "swedish crown SEK, icelandic krona ISK, icelandic kronur ISK, czech koruna CZK, czech crown CZK, kenyan shilling KES, " +
    "ugandan shilling UGX, tanzanian shilling TZS, somali shilling SOS, austrian schilling ATS, german mark DEM, " +
    "deutsche mark DEM, finnish markka FIM, finnish mark FIM, dutch guilder NLG, moroccan dirham MAD, emirati dirham AED, " +
    "south african rand ZAR, african rand ZAR, polish zloty PLN, hungarian forint HUF, russian ruble RUB, russian rouble RUB, " +
    "belarusian ruble BYN, thai baht THB, malaysian ringgit MYR, vietnamese dong VND, israeli shekel ILS, brazilian real BRL, " +
    "brazilian reais BRL, romanian leu RON, bulgarian lev BGN, ukrainian hryvnia UAH, nigerian naira NGN, ethiopian birr ETB, " +
    "ghanaian cedi GHS, spanish peseta ESP, portuguese escudo PTE, greek drachma GRD",
);

/** First words of a national currency: "Hong Kong dollars", "New Zealand dollars", "South African rand", "U.S. dollars". */
export const currencyCountryWords: ReadonlySet<string> = new Set([
  ...[...nationalCurrencies.keys()].map((name) => name.slice(0, name.lastIndexOf(" "))),
  "hong",
  "new",
  "south",
  "sri",
  "united",
  "u",
  "west",
]);

/** Hundredths of a currency: singular, plural and short form to the code. */
export const smallCoins: ReadonlyMap<string, string> = pairs(
  "cent USD, cents USD, penny GBP, pence GBP, pennies USD, paise INR, kopeck RUB, kopecks RUB, eurocent EUR, eurocents EUR, " +
    "centime franc, centimes franc, centavos peso, fen CNY",
);
