/** What the page of a digest has beside the ground that all pages share. */
export const digestStyle = `
main { max-width: var(--measure) }
footer { max-width: var(--measure) }
header { padding-top: clamp(2rem, 6vw, 4.5rem) }
h1 { font-weight: 600; font-size: clamp(1.9rem, 1.2rem + 2.6vw, 2.7rem); line-height: 1.12; letter-spacing: -.012em; text-wrap: balance }
.summary, .why, .counts-line, .reports, .places, .watching { color: var(--faint); font: .85rem/1.5 var(--sans) }
.summary { margin-top: .7rem }
article { margin-top: 2.6rem; padding-top: 1.1rem; border-top: 1px solid var(--rule) }
h2 { font-weight: 600; font-size: 1.35rem; line-height: 1.22; text-wrap: balance }
.rank { color: var(--faint); font: 600 .85rem/1 var(--sans); margin-inline-end: .45rem }
.counts-line { margin-top: .35rem }
.since { color: var(--w2); font-weight: 600 }
.lines { margin-top: .8rem }
.lines > li { margin-top: .75rem }
.before { color: var(--faint) }
details { margin-top: .15rem }
summary { cursor: pointer; color: var(--faint); font: .8rem/1.6 var(--sans); overflow-wrap: anywhere }
details ul { margin-top: .3rem; padding-inline-start: .9rem; border-inline-start: .15rem solid var(--rule) }
details li { font-size: .92rem; margin-top: .35rem }
mark { background: var(--lit); color: inherit }
.why { margin-top: .9rem }
.reports { margin-top: .2rem }
.further { margin-top: 2.6rem; padding-top: 1.1rem; border-top: 1px solid var(--rule) }
.further h2 { font: 600 1rem/1.3 var(--sans) }
.further li { margin-top: .4rem }
@media print { article { break-inside: avoid } details::details-content { content-visibility: visible; block-size: auto } }
`;
