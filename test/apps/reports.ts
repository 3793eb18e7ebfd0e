/*
 * Reports for tests of the command: two of one event in different words, one of another event. All is invented.
 */

export const lighthouse = `Lighthouse keeper retires after forty years

Anna Brandt, the last keeper of the lighthouse at Gull Head, retired on Friday after 40 years, the coast office said.

"I shall miss the storms more than the calm," she told reporters on the pier.

The lighthouse, which was built in 1871, will be run by a computer from Monday. About 200 people came to the farewell.

The mayor of Gull Head, Piet Okafor, said the town would keep the building open to visitors.
`;

export const lighthouseElsewhere = `Last keeper leaves Gull Head lighthouse

The coast office has no keepers any more. Anna Brandt left the lighthouse at Gull Head on Friday, 40 years after she had climbed its stairs for the first time.

"I shall miss the storms more than the calm," Brandt said.

Some 300 people waved from the pier, according to the harbour police. From Monday a computer will run the lighthouse, which dates from 1871.

Piet Okafor, the town's mayor, promised that visitors could still climb the tower.
`;

export const orchestra = `Orchestra of Velm buys a factory

The Velm Symphony Orchestra has bought a disused bicycle factory and will turn it into a concert hall with 900 seats, its director, Sofia Marin, said on Tuesday.

The hall will cost 12 million euros. "We have rehearsed in a gymnasium for too long," Marin said.

Work on the roof begins in August, and the first concert is planned for the spring. Neighbours of the factory asked for a better bus line.
`;

/** A page whose article stands between navigation and teasers. */
export function toPage(text: string): string {
  const [title = "", ...paragraphs] = text.trim().split("\n\n");
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}</article>
<aside class="related"><h2>Read more</h2><ul><li><a href="/1">Ferry prices rise again</a></li><li><a href="/2">Ten walks by the sea</a></li></ul></aside>
<footer>Sign up for our newsletter. All rights reserved.</footer></body></html>`;
}

/** A page of links to other pages. */
export const linkList: string = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>News from the coast</title></head><body><h1>News from the coast</h1><ul>
${Array.from({ length: 60 }, (_, at) => `<li><a href="/story/${at}">Story ${at}: what happened in the ${at}th village on the coast</a></li>`).join("\n")}
</ul></body></html>`;

/** A page that shows a subscription prompt instead of the article. */
export const wall = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Lighthouse keeper retires</title></head><body>
<header><a href="/">The Gull</a></header>
<div class="paywall"><h2>Subscribe to continue reading</h2><p>This article is for subscribers only. Already a subscriber? <a href="/login">Sign in</a>.</p>
<p>Get unlimited access for 1 euro a week. Cancel at any time.</p><button>Subscribe now</button></div></body></html>`;
