/** On paper the marks are read, not followed: the reports stand at the end with their paragraph numbers. */
export const paper = `
@media print {
  @page { margin: 18mm 16mm }
  :root { --paper: #fff; --raised: #fff; --ink: #000; --faint: #444; --rule: #bbb; --lit: transparent; --w0: #0b5fa5; --w1: #ad3c08; --w2: #0a694e; --w3: #8e3a80; --w4: #755600; --w5: #44546a; --measure: none; color-scheme: light }
  html { font-size: 10pt }
  main, footer { max-width: none; padding: 0 }
  .story { padding-top: 1.2rem }
  .twin { display: none }
  .more > summary { display: none } .more::details-content { content-visibility: visible; block-size: auto }
  .head h1, .head h2 { font-size: 22pt }
  .key nav, .key .keys, .key .hint, .report .close, details.removals { display: none }
  .witnesses { columns: 2 }
  .part { margin-top: 1.6rem }
  h1, h2, h3, h4, h5 { break-after: avoid }
  li, tr, .sides > li { break-inside: avoid }
  p { orphans: 3; widows: 3 }
  .letter { color: #000; background: none; border: 1px solid #000 }
  .mark { border: 0; padding: 0 .15em }
  .unanswered { border: 1px solid var(--rule) }
  .reports-part { break-before: page }
  .report .text { columns: 2; column-gap: 2.4rem }
  a { text-decoration: none }
  footer { padding-block: 1rem }
}
`;
