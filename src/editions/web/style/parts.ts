/** The parts of the dossier: lines and their marks, tables, pictures. */
export const parts = `
.part { margin-top: 3.25rem }
.part > h2, .part > h3 { border-top: 2px solid var(--ink); padding-top: .5rem; margin-bottom: 1.1rem; font: 700 1.05rem/1.4 var(--sans) }
.dossier h3, .dossier h4, .dossier h5 { font-size: 1rem; line-height: 1.4 }
.dossier li, .dossier p { text-wrap: pretty }

.marks { margin-inline-end: .1em } .marks.together { white-space: nowrap }
.mark { display: inline-block; font: 700 .7rem/1.35rem var(--sans); color: var(--w); text-decoration: none; padding: 0 .26em; border: 1px solid transparent; border-bottom-color: var(--w); border-radius: .15rem .15rem 0 0; vertical-align: .08em; font-variant-numeric: lining-nums tabular-nums }
.mark span { font-weight: 400; margin-inline-start: .06em }
.mark:hover { background: var(--raised); border-color: var(--w) }
.mark[aria-current] { background: var(--w); color: var(--paper); border-color: var(--w) }
.letter { display: inline-block; min-width: 1.45em; text-align: center; font: 700 .74rem/1.4rem var(--sans); color: var(--paper); background: var(--w); border-radius: .15rem; padding: 0 .25em; vertical-align: .06em }
.aside { color: var(--faint); font: .82rem/1.5 var(--sans) }
.aside::before { content: "\\00b7\\00a0" }
.support { white-space: nowrap; margin-inline-start: .3em } .support::before { content: none }
.new { font: 700 .68rem/1.35rem var(--sans); letter-spacing: .04em; text-transform: uppercase; color: var(--paper); background: var(--ink); border-radius: .15rem; padding: .05em .4em; vertical-align: .1em }
.more > summary, .removals > summary { cursor: pointer; color: var(--faint); font: .85rem/1.6 var(--sans); padding: .35rem 0 }

.brief { counter-reset: line }
.brief > li { counter-increment: line; position: relative; padding-inline-start: 2.1rem; font-size: 1.18rem; line-height: 1.48 }
.brief > li + li { margin-top: .85rem }
.brief > li::before { content: counter(line); position: absolute; inset-inline-start: 0; color: var(--faint); font: 400 1rem/1.75 var(--sans); font-variant-numeric: tabular-nums }

.claims > li + li { margin-top: 1rem } .claims > li + .goes-on { margin-top: .35rem }
.claims > li { line-height: 1.5 }
.context { color: var(--faint) } .context .marks { margin: 0 } .context .mark { padding-inline-end: .1em }
p.aside { margin: 0 0 1.2rem } p.aside::before { content: none }
.wordings { margin-top: .4rem; display: grid; gap: .3rem }
.wordings > li, .sides .wording, .relations .wording { font-size: .94rem; line-height: 1.45; color: var(--ink) }
.wordings > li { border-inline-start: 2px solid var(--w); padding-inline-start: .8rem; margin-inline-start: .1rem }
.perhaps > li { border-inline-start-style: dotted } .likely .aside::before, .perhaps .aside::before { content: none }
.only + .only { margin-top: 1.9rem }
.only > h3, .only > h4 { margin-bottom: .6rem }
.only > .aside { margin: 1.3rem 0 .5rem } .only > .aside::before { content: none }

.difference + .difference { margin-top: 2rem }
.difference .kind { color: var(--faint); font: .82rem/1.5 var(--sans); margin-inline-end: .4em }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 1.25rem 1.75rem; margin-top: .6rem }
.sides > li { border-top: 2px solid var(--w); padding-top: .5rem }
.sides .label { font-weight: 600; line-height: 1.4 }
.sides .wording { margin-top: .4rem }
.difference .clause { font-weight: 400 }
.written .line { display: block }

table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: baseline; padding: .6rem .9rem .6rem 0; border-bottom: 1px solid var(--rule); font-weight: 400 }
thead th { color: var(--faint); font: .8rem/1.4 var(--sans); padding-block: 0 .4rem }
th:last-child, td:last-child { padding-inline-end: 0 }
.quantity { font-weight: 600; font-variant-numeric: lining-nums; min-width: 8.5rem }
.state { font: .85rem/1.5 var(--sans); color: var(--faint) }
.state.differ { color: var(--ink); font-weight: 600 }
.state .aside { display: block; font-weight: 400 } .state .aside::before { content: none }
figure { margin-bottom: 1.25rem }
svg { display: block; overflow: visible }
svg text { font: .78rem var(--sans); fill: var(--faint); font-variant-numeric: tabular-nums }
svg .axis { stroke: var(--rule); stroke-width: 2 } svg line.tick { stroke: var(--rule) }
svg .dot { fill: var(--w); stroke: var(--paper); stroke-width: 2 } svg .letters { fill: var(--w); font-weight: 700; font-size: .85rem }
svg .spell { stroke: var(--faint); stroke-width: 5; stroke-linecap: round; opacity: .45 }
svg .moment { fill: var(--faint); stroke: var(--paper); stroke-width: 2 } svg .moment.event { fill: var(--ink) } svg .moment.plan { fill: var(--paper); stroke: var(--ink) }

svg .arc path { fill: none; stroke: var(--w0); opacity: .75 } svg .arc.up path { stroke: var(--w1) } svg .arc .head { fill: var(--w0); stroke: none; opacity: 1 } svg .arc.up .head { fill: var(--w1) }
svg .node { fill: var(--ink) } svg .name { font: 600 .9rem var(--sans); fill: var(--ink) }
.remark { margin-top: .6rem; color: var(--faint); font: .88rem/1.5 var(--sans) }
.wide { overflow-x: auto } .twin { margin-top: .6rem } .twin table { font-size: .9rem }

.voice + .voice { margin-top: 1.9rem }
.roles { color: var(--faint); font-size: .94rem }
.cast .roles::before { content: ", " }
.sayings { margin-top: .5rem; display: grid; gap: .75rem }
.sayings > li { padding-inline-start: 1.1rem; border-inline-start: 2px solid var(--w) }
.spoken { font-size: 1.06rem } .paraphrase { font-style: italic }
.terms { display: flex; flex-wrap: wrap; gap: .4rem 1.75rem }

.cast + .cast { margin-top: 1.5rem }
.cast > h3, .cast > h4 { color: var(--faint); font: .82rem/1.5 var(--sans); margin-bottom: .3rem }
.cast > ul > li { padding: .28rem 0 }

.timeline { margin-inline-start: .35rem; border-inline-start: 2px solid var(--rule) }
.timeline > li { position: relative; padding: 0 0 1.15rem; padding-inline-start: 1.5rem }
.timeline > li::before { content: ""; position: absolute; inset-inline-start: -.42rem; top: .5rem; width: .75rem; height: .75rem; border-radius: 50%; background: var(--faint); border: 2px solid var(--paper) }
.timeline > li.event::before { background: var(--ink); inset-inline-start: -.54rem; top: .42rem; width: 1rem; height: 1rem }
.timeline > li.plan::before { background: var(--paper); border-color: var(--ink) }
.timeline > li.undated::before { background: var(--paper); border: 2px dotted var(--faint) }
.timeline .when { font-weight: 600; font-variant-numeric: lining-nums }
.timeline .when .aside { font-weight: 400 }

.relations > li + li { margin-top: 1rem }
.relation .verb { font: .84rem/1.5 var(--sans); color: var(--faint); margin-inline: .35em }
.relation .verb::before { content: "\\2014\\00a0" } .relation .verb::after { content: "\\00a0\\2192" }

.question + .question, .unanswered { margin-top: 1.6rem }
.question > ul > li { margin-top: .35rem; padding-inline-start: 1.1rem; border-inline-start: 2px solid var(--rule) }
.asked { color: var(--faint); font: .82rem/1.5 var(--sans) }
.unanswered { background: var(--raised); padding: 1rem 1.25rem; border-radius: .2rem }
.unanswered > h3, .unanswered > h4 { font: 600 .88rem/1.5 var(--sans) }
.unanswered li { margin-top: .3rem }
.notices li { padding: .2rem 0; font-size: .94rem }
@media (max-width: 40rem) {
  .figures, .figures tbody, .figures tr, .figures td, .figures th { display: block }
  .figures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .figures tr { padding: .7rem 0; border-bottom: 1px solid var(--rule) }
  .figures td, .figures th { border: 0; padding: .05rem 0 }
  .state .aside { display: inline } .state .aside::before { content: "\\00b7\\00a0" }
}
`;
