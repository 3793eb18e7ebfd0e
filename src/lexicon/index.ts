export { conceptOf, conceptWords } from "./concepts.ts";
export {
  byNameCountry,
  capitalCountry,
  countryByCode,
  countryOf,
  demonymCountry,
  isCapital,
  isDemonym,
  isEpithet,
  opensDemonym,
} from "./countries.ts";
export type { Country } from "./countries.ts";
export { eventOf } from "./events.ts";
export type { KnownEvent } from "./events.ts";
export { foldName, isAcronym, plainName } from "./name-key.ts";
export { opensKnownName } from "./openings.ts";
export { governmentOf, isMediaName, mediaOf, organizationOf } from "./organizations.ts";
export type { GovernmentKind, MediaKind, Organization, OrganizationKind } from "./organizations.ts";
export { genderOfFirstName, isFirstName, isRoleNoun, isTitle, knownPersonOf, roleNounOf } from "./people.ts";
export type { Gender, KnownPerson, RoleKind, RoleNoun } from "./people.ts";
export { placeOf } from "./places.ts";
export type { Place } from "./places.ts";
export { dayParts, decadeWords, durationUnits, monthWords, seasonWords, shortWeekdays, weekdayWords } from "./calendar.ts";
export {
  currencyCodes,
  currencyCountryWords,
  currencyNames,
  currencySigns,
  dollarPrefixes,
  letterSigns,
  nationalCurrencies,
  smallCoins,
  wordLikeCodes,
} from "./currencies.ts";
export {
  digitZeros,
  dozenWords,
  moneyScales,
  ordinalWords,
  partWords,
  scaleOrdinals,
  scaleWords,
  shortScales,
  tenWords,
  unitWords,
  vagueNumbers,
  vulgarFractions,
} from "./numbers.ts";
export { casualtyVerbs, eventNouns, irregularPlurals, personNouns, personStates, personVerbs } from "./counted-nouns.ts";
export { gluedUnits, siUnits, unitsByName, unitsByWord } from "./units.ts";
export type { Unit, UnitKind } from "./units.ts";
export { holidays, longestHoliday } from "./holidays.ts";
export type { HolidayRule } from "./holidays.ts";
export { longestPeriod, periods } from "./periods.ts";
export { isAge, isJudging } from "./judging-words.ts";
export { isTurnOfRelation, relationNoun } from "./relation-nouns.ts";
export { eventTypes, hostileTypes, isCrime, isWarfare, listedVerb, operatorOf, typeOfNoun, typeOfVerb } from "./event-types.ts";
export type { EventType, Operator } from "./event-types.ts";
