/**
 * The reports. In the flow of the page they stand at its end; a report with a followed place in it (`:target`) comes to the side of
 * the dossier, or on a narrow screen rises from below, and lights up the words. Nothing here needs the script.
 */
export const apparatus = `
.key { margin-top: 1.75rem; font: .86rem/1.5 var(--sans) }
.key > h2, .key > h3 { font: 600 .86rem/1.5 var(--sans) }
.witnesses { margin-top: .5rem }
.witnesses > li { padding: .22rem 0 }
.witnesses > li { display: grid; grid-template-columns: 1.9rem 1fr; column-gap: .25rem; align-items: baseline }
.witnesses .letter { justify-self: start }
.witnesses .date { grid-column: 2; color: var(--faint); font-size: .8rem }
.key .hint, .key .keys { margin-top: .9rem; color: var(--faint) }
.key .keys:not([hidden]) { display: block }
@media (hover: none) { .key .keys { display: none } }
.key nav { margin-top: 1rem; border-top: 1px solid var(--rule); padding-top: .75rem }
.key nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem }
.key nav a { display: inline-block; padding: .2rem 0 }
kbd { font: 600 .8em var(--sans); border: 1px solid var(--rule); border-radius: .2rem; padding: 0 .35em }

.report { position: relative; scroll-margin-top: 1.5rem }
.report + .report { margin-top: 3rem }
.report header { display: flex; gap: 1rem; align-items: baseline; justify-content: space-between }
.report header h3, .report header h4 { font-size: 1.1rem; border-inline-start: 0 }
.report .facts { margin-top: .35rem; color: var(--faint); font: .82rem/1.55 var(--sans) }
.report .text { margin-top: 1rem; padding-inline-start: 2rem }
.report .text p { position: relative; margin-bottom: .75rem; font-size: .98rem; line-height: 1.55 }
.report .text .title { font-weight: 600; font-size: 1.15rem; line-height: 1.3 }
.report .text .standfirst { font-style: italic }
.report .text .heading { font-weight: 600 }
.report .text .caption, .report .text .dateline { color: var(--faint); font-size: .9rem }
.report .text .quotation { padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule) }
.report .number { position: absolute; left: -2rem; width: 1.4rem; text-align: right; color: var(--faint); font: .72rem/1.5rem var(--sans); user-select: none }
.report .removals { margin-top: 1rem; color: var(--faint); font: .82rem/1.5 var(--sans) }
.report .removals b { color: var(--ink); font-weight: 600 }
.report .close { display: none }
mark { background: none; color: inherit; border-radius: .12rem }
mark:target, mark.lit { background: var(--lit); box-shadow: 0 0 0 .12rem var(--lit); scroll-margin-block: 30vh 45vh }
mark:focus { outline: none } mark:focus-visible { outline: .12rem solid var(--focus) }

@media screen {
  .report:target, .report:has(:target) { position: fixed; z-index: 1; margin: 0; overflow-y: auto; overscroll-behavior: contain; background: var(--paper); border-top: .3rem solid var(--w); inset: 38vh 0 0; padding: 0 1.25rem 2rem; box-shadow: 0 -.5rem 2rem rgb(0 0 0 / .22) }
  .report:target header, .report:has(:target) header { position: sticky; top: 0; z-index: 1; background: var(--paper); padding: .7rem 0 .4rem }
  .report:target .close, .report:has(:target) .close { display: block; font: 600 .85rem/1.5 var(--sans); padding: .3rem .2rem }
  .report:target .text, .report:has(:target) .text { padding-inline-start: 1.7rem }
  .report:target .number, .report:has(:target) .number { left: -1.7rem }
}
@media screen and (min-width: 64rem) {
  .key { margin: 0; position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2.5rem 0 }
  .key nav ul { display: block; columns: 2; column-gap: 1.5rem }
  .report:target, .report:has(:target) { inset: 0 max(1.25rem, calc((100vw - var(--measure) - var(--between) - var(--beside)) / 2 - 1rem)) 0 auto; width: calc(var(--beside) + 2.2rem); padding: 0 1.5rem 3rem; background: var(--raised); box-shadow: none; border-top-width: .4rem }
  .report:target header, .report:has(:target) header { background: var(--raised); padding-top: 2rem }
}
@media screen and (prefers-reduced-motion: no-preference) {
  .report:has(:target), .report:target { animation: rise .18s ease-out }
  @keyframes rise { from { opacity: 0; transform: translateY(.6rem) } }
}
@media (forced-colors: active) { mark:target, mark.lit { outline: 2px solid Highlight } .letter { border: 1px solid CanvasText } }
`;
