import { styleSheet } from "../web/style/index.ts";

/** What the desk adds to the sheet of a dossier: its head, the front page, lists. */
const desk = `
.skip { position: absolute; inset-inline-start: -99rem } .skip:focus { inset-inline-start: 1rem; top: .5rem; z-index: 2; background: var(--paper); padding: .4rem .8rem }
.mast { max-width: calc(var(--measure) + var(--between) + var(--beside) + 4rem); margin-inline: auto; padding: 1.1rem 1.25rem .9rem; display: flex; flex-wrap: wrap; gap: .5rem 1.6rem; align-items: baseline; border-bottom: 1px solid var(--rule); font: .9rem/1.5 var(--sans) }
.mast .name { font: 700 1.3rem/1.2 var(--serif); text-decoration: none; letter-spacing: -.01em }
.mast nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; flex: 1 }
.mast nav a { text-decoration: none; padding: .25rem 0 } .mast nav a:hover { text-decoration: underline } .mast nav a[aria-current] { border-bottom: 2px solid var(--ink) }
.mast form { display: flex; gap: .4rem; flex: 0 1 21rem; min-width: min(100%, 16rem) }
.mast:has(.signed) form[role=search] { flex-basis: 15rem; min-width: min(100%, 12rem) }
.mast .signed { display: flex; flex: none; gap: .9rem; min-width: 0; align-items: baseline } .mast .signed form { display: block; min-width: 0; flex: none }
input, select, button { font: inherit; color: inherit }
input:not([type=checkbox], [type=radio]), select { background: var(--raised); border: 1px solid var(--faint); border-radius: .25rem; padding: .38rem .6rem; min-width: 0; max-width: 100% }
.mast input { flex: 1; width: 0 }
::placeholder { color: var(--faint); opacity: 1 }
button { font: 600 .88rem/1.4 var(--sans); background: var(--ink); color: var(--paper); border: 0; border-radius: .25rem; padding: .45rem .85rem; cursor: pointer }
.day { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.5rem; padding-top: 1.6rem }
.day h1, .results h1 { font-weight: 600; font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.2rem); line-height: 1.15; letter-spacing: -.01em; text-wrap: balance }
.days { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; color: var(--faint); font: .85rem/1.6 var(--sans) }
.front { margin-top: 1.6rem; display: grid; gap: 2.2rem 3rem }
.entry { border-top: 1px solid var(--rule); padding-top: 1rem; min-width: 0 }
.entry h2 { font-weight: 600; font-size: 1.3rem; line-height: 1.22; text-wrap: balance } .entry h2 a { text-decoration: none } .entry h2 a:hover { text-decoration: underline }
.lead { border-top: 2px solid var(--ink) } .lead h2 { font-size: clamp(1.7rem, 1.1rem + 2.4vw, 2.7rem); line-height: 1.1; letter-spacing: -.012em }
.why { margin-top: .45rem; color: var(--faint); font: .82rem/1.5 var(--sans) }
.why .rank { display: inline-block; min-width: 1.5em; margin-inline-end: .45em; text-align: center; border: 1px solid var(--faint); border-radius: 1em; font-weight: 600; font-variant-numeric: tabular-nums }
.lines { margin-top: .7rem; display: grid; gap: .5rem } .lead .lines { font-size: 1.08rem; gap: .65rem }
.lines li { line-height: 1.45; text-wrap: pretty }
.witness-row { margin-top: .75rem; color: var(--faint); font: .8rem/1.7 var(--sans) } .witness-row span { margin-inline-end: .55rem; white-space: nowrap }
.others { margin-top: 3rem } .others h2, .results h2 { border-top: 2px solid var(--ink); padding-top: .5rem; margin-bottom: .9rem; font: 700 1.05rem/1.4 var(--sans) }
.others li { padding: .35rem 0; border-bottom: 1px solid var(--rule) } .others a { text-decoration: none } .others a:hover { text-decoration: underline }
.empty { margin-top: 1.2rem; color: var(--faint) } .empty p { margin-top: .8rem } .empty h2 { font-size: 1.3rem; color: var(--ink) } div.empty form { margin-top: 1rem }
.bar { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding-top: 1rem; color: var(--faint); font: .82rem/1.6 var(--sans) }
.bar .quiet { font-size: inherit } .bar + .story { padding-top: clamp(1rem, 3vw, 2.2rem) }
.results, .report-page { max-width: var(--measure); padding-top: 1.8rem }
.results section { margin-top: 2.2rem } .results .dated { margin-top: 1.5rem } .results .dated h3 { font: 600 .92rem/1.5 var(--sans); color: var(--faint); margin-bottom: .5rem }
.results form { margin-top: 2rem } .found form { margin-top: .4rem }
.found > li { padding: .7rem 0; border-bottom: 1px solid var(--rule) } .found h3 { font-size: 1.05rem; line-height: 1.3 } .found h3 a, .snippet { text-decoration: none } .found h3 a:hover, .snippet:hover { text-decoration: underline }
.found .origin, .found .origin a { color: var(--faint); font: .8rem/1.6 var(--sans) }
.hit { background: var(--lit); box-shadow: 0 0 0 .08rem var(--lit) }
.name-links { display: flex; flex-wrap: wrap; gap: .45rem .6rem; margin-top: .8rem } .name-links a { display: block; border: 1px solid var(--rule); border-radius: 1rem; padding: .15rem .75rem; text-decoration: none } .name-links a:hover { border-color: var(--ink) }
.count { color: var(--faint); font: .78rem/1 var(--sans); font-variant-numeric: tabular-nums }
.hints { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1.4rem; margin: 1.4rem 0 } .hints dd { margin: 0; color: var(--faint) }
code { font: .86em ui-monospace, "Liberation Mono", monospace; background: var(--raised); padding: .1em .3em; border-radius: .2rem }
.choices legend { font: 600 .92rem/1.5 var(--sans); padding: 0 } .choices + .choices { margin-top: 1.2rem } .choices + .form-row { margin-top: 1rem } blockquote { margin: 1rem 0 0; border-inline-start: 3px solid var(--rule); padding-inline-start: 1rem; font-size: 1.15rem }
.choices li { padding: .4rem 0 } .choices + button, .choices + p { margin-top: .8rem } .results form p + button { margin-top: .8rem }
.news { margin-top: 1.2rem; max-width: var(--measure); border: 1px solid var(--rule); border-radius: .3rem; padding: 1rem 1.25rem } .news h2 { font: 700 1rem/1.4 var(--sans) } .news .counts { margin-top: .2rem } .news .found > li { padding: .4rem 0 } .news .found > li:last-child { border: 0 }
[data-size=small] { font-size: 95% } [data-size=large] { font-size: 122% } [data-size=largest] { font-size: 145% }
[data-width=narrow] { --measure: 34rem } [data-width=wide] { --measure: 54rem }
.display fieldset { margin-bottom: 1.2rem; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem } .display legend { font: 600 .9rem/1.6 var(--sans); padding: 0 } input[type=radio] { min-width: auto }
dialog { border: 1px solid var(--rule); border-radius: .4rem; background: var(--paper); color: var(--ink); padding: 1.4rem 1.8rem; max-width: 32rem } dialog::backdrop { background: rgb(0 0 0 / .35) } dialog h2 { font: 700 1.05rem/1.4 var(--sans) }
.key-list { margin: 1rem 0; display: grid; gap: .45rem } .key-list div { display: grid; grid-template-columns: 4.5rem 1fr; gap: 1rem } .key-list dd { margin: 0 } .key-list kbd + kbd { margin-inline-start: .3em }
.more-links { border: 0 !important; padding-top: .4rem !important }
.over-time { margin-top: 1.6rem } .news + .story { padding-top: 2.2rem } .results h1 + .days { margin-top: .5rem }
.small { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .4rem !important } .small button, .small .button { background: none; text-decoration: none; border-radius: .25rem; color: var(--ink); border: 1px solid var(--rule); font: 400 .8rem/1.4 var(--sans); padding: .25rem .6rem } .small button:hover, .small .button:hover { border-color: var(--ink) }
.correct > summary { cursor: pointer; color: var(--faint); font: .8rem/1.6 var(--sans); width: max-content }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0 } .columns { columns: 14rem; column-gap: 2rem } .columns li { break-inside: avoid } .results details form { margin: .4rem 0 1.4rem }
.report-page .outlet { font: 600 .9rem/1.5 var(--sans); color: var(--faint) }
.report-page h1 { font-weight: 600; font-size: clamp(1.6rem, 1.1rem + 2vw, 2.4rem); line-height: 1.14; text-wrap: balance; margin-top: .2rem }
.report-page .facts, .report-page > .removals { margin-top: .7rem; color: var(--faint); font: .84rem/1.6 var(--sans) }
.report-page .report { margin-top: 1.2rem } .report-page .report h1 { position: relative; margin-bottom: 1rem; line-height: 1.14 }
.form-row { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center } .form-row label { display: contents } .report-page .said { margin-top: 2.5rem } .said h2 { font: 700 1.05rem/1.4 var(--sans) } .said .sayings > li { border-color: var(--rule) } .said a { text-decoration: none } .said a:hover { text-decoration: underline }
.ask-row { display: flex; flex-wrap: wrap; gap: .4rem; align-items: end } .ask-row label { display: grid; gap: .3rem; flex: 1 1 16rem; font: .9rem/1.5 var(--sans) } .told { margin-top: .9rem }
.quiet { background: none; color: var(--faint); padding: 0; text-decoration: underline; font-weight: 400 }
.health { font: .8rem/1.5 var(--sans); border: 1px solid var(--rule); border-radius: 1rem; padding: .05rem .6rem; color: var(--faint) } .is-failing, .is-dead { color: var(--w1); border-color: var(--w1) }
.results > h2 { margin-top: 2.2rem }
.results .watch { margin-top: .4rem } .bar .watch .remark { font: inherit } .field + p { margin-top: 1rem } .watched { display: block; color: var(--ink) } .since { color: var(--w2); font: 600 .8rem/1.5 var(--sans) } .field { display: grid; gap: .25rem; margin-top: .9rem; max-width: 26rem; font: .9rem/1.5 var(--sans) }
.fields { display: grid; gap: .9rem; justify-items: start; max-width: 26rem; font: .92rem/1.5 var(--sans) } .fields label { display: grid; gap: .25rem; width: 100% } .fields .hint { color: var(--faint); font-size: .8rem } .results .found .fields { margin-top: 1rem }
.trouble { margin-top: 1rem; border-inline-start: 3px solid var(--w1); padding-inline-start: .8rem } .made { margin-top: 1.2rem; border: 1px solid var(--rule); border-radius: .25rem; padding: .8rem 1rem } .made code { overflow-wrap: anywhere }
details > summary { cursor: pointer; font: .86rem/1.6 var(--sans); color: var(--faint) } .empty details { margin-top: .6rem }
@media (min-width: 64rem) { .mast { padding-inline: 2rem } .front { grid-template-columns: repeat(6, minmax(0, 1fr)) } .entry { grid-column: span 2 } .lead { grid-column: 1 / -1; max-width: 56rem } .entry:nth-child(2), .entry:nth-child(3), .entry:nth-child(4):last-child { grid-column: span 3 } }
@media (max-width: 40rem) { .mast form, .mast:has(.signed) form[role=search], .mast nav { flex-basis: 100% } .report .text { padding-inline-start: 1.6rem } .report .number { left: -1.6rem } .hints { grid-template-columns: 1fr; gap: .1rem } .hints dd { margin-bottom: .7rem } }
@media print { .mast nav, .mast form, .mast .signed, .bar, .skip, .days, .correct, .more-links, .results form, button { display: none } .entry { break-inside: avoid } .front { display: block } .entry + .entry { margin-top: 1.2rem } }
`;

export const deskStyle: string = `${styleSheet}\n${desk}`;
