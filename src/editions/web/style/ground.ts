/** Dark colours, by the system or by a reader's word; on paper never. */
const dark = `
    --paper: #171614; --raised: #211f1c; --ink: #ece8e0; --faint: #aaa297; --rule: #3b3833; --lit: #66500c; --focus: #8cc2f5;
    --w0: #82bcf0; --w1: #f2a37c; --w2: #70cfae; --w3: #e3a0d6; --w4: #dcc06a; --w5: #b6c3d3;
`;

/**
 * Colours, type and the grid. The six colours of the reports are told apart with any colour vision and have a contrast of at
 * least 4.5 on their ground; the letter of the report always stands beside them.
 */
export const ground: string = `
:root {
  --paper: #fffdf9; --raised: #f7f2e9; --ink: #1d1b18; --faint: #615b52; --rule: #ded7ca; --lit: #ffe699; --focus: #0b5fa5;
  --w0: #0b5fa5; --w1: #ad3c08; --w2: #0a694e; --w3: #8e3a80; --w4: #755600; --w5: #44546a;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Bitstream Charter", "Source Serif 4", Georgia, "Liberation Serif", serif;
  --sans: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --measure: 42rem; --beside: clamp(20rem, 30vw, 26rem); --between: clamp(2rem, 4.5vw, 4.5rem);
  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }
@media screen { :root[data-theme="dark"] { ${dark} color-scheme: dark } :root[data-theme="light"] { color-scheme: light } }
.w0 { --w: var(--w0) } .w1 { --w: var(--w1) } .w2 { --w: var(--w2) } .w3 { --w: var(--w3) } .w4 { --w: var(--w4) } .w5 { --w: var(--w5) }
*, ::before, ::after { box-sizing: border-box }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--serif); font-kerning: normal; text-rendering: optimizeLegibility; overflow-wrap: break-word }
main, footer { max-width: calc(var(--measure) + var(--between) + var(--beside)); margin-inline: auto }
main { padding: 0 1.25rem }
h1, h2, h3, h4, h5, p, ul, ol, figure { margin: 0 }
ul, ol { padding: 0; list-style: none }
a { color: inherit; text-decoration-color: var(--faint); text-underline-offset: .18em; text-decoration-thickness: .06em }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: .15rem solid var(--focus); outline-offset: .15rem; border-radius: .1rem }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
footer { padding: 2rem 1.25rem 4rem; color: var(--faint); font: .8rem/1.5 var(--sans) }
footer p { max-width: var(--measure); border-top: 1px solid var(--rule); padding-top: 1rem }

.story { max-width: var(--measure); margin-inline: auto; padding-top: clamp(2rem, 6vw, 5rem) }
.story + .story { margin-top: 5rem; border-top: .25rem double var(--rule) }
.page-title { padding-top: 3rem; font-size: 1.15rem; font-family: var(--sans); font-weight: 600 }
.head h1, .head h2 { font-weight: 600; font-size: clamp(1.9rem, 1.2rem + 2.6vw, 3rem); line-height: 1.12; letter-spacing: -.012em; text-wrap: balance }
.counts, .headline-source { color: var(--faint); font: .88rem/1.55 var(--sans) }
.counts { margin-top: .9rem; max-width: 40rem }
.headline-source { margin-top: .6rem }

@media (min-width: 64rem) {
  main, footer { padding-inline: 2rem; max-width: calc(var(--measure) + var(--between) + var(--beside) + 4rem) }
  .story { max-width: none; display: grid; grid-template-columns: minmax(0, var(--measure)) var(--beside); grid-template-rows: auto 1fr; column-gap: var(--between) }
  .head { grid-area: 1 / 1 } .dossier { grid-area: 2 / 1 } .key { grid-area: 1 / 2 / span 2 }
}
`;
