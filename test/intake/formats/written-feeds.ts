/** Feeds written for the tests, one of each kind, with what real feeds do to their readers. */
export const rss = `<?xml version="1.0" encoding="utf-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dublin="http://purl.org/dc/elements/1.1/"
     xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel>
  <title>The Gull &amp; Shore</title>
  <atom:link href="https://gull.example/feed" rel="self" type="application/rss+xml"/>
  <link>https://gull.example/</link>
  <language>en-GB</language>
  <lastBuildDate>Tue, 03 Jun 2025 12:00:00 +0200</lastBuildDate>
  <ttl>30</ttl>
  <skipHours><hour>2</hour><hour>24</hour></skipHours>
  <skipDays><day>Sunday</day></skipDays>
  <item>
    <title>Ferry &quot;Petrel&quot; runs aground &amp;ndash; nobody hurt</title>
    <link>https://gull.example/ferry?id=7&amp;copy=2</link>
    <guid isPermaLink="false">gull-7</guid>
    <pubDate>Tue, 03 Jun 2025 11:05:30 GMT</pubDate>
    <dublin:creator>Ines Vale</dublin:creator>
    <dublin:creator><![CDATA[Tom Reef]]></dublin:creator>
    <category>Harbour</category>
    <description>A ferry ran aground.</description>
    <content:encoded><![CDATA[<p>The ferry <b>Petrel</b> ran aground on Tuesday.</p>]]></content:encoded>
  </item>
  <item>
    <title><![CDATA[Mayor <em>opens</em> pier]]></title>
    <link>/pier</link>
    <guid>https://gull.example/pier</guid>
    <author>desk@gull.example (Ada Quay)</author>
    <description>&lt;p&gt;The mayor opened the pier.&lt;/p&gt;</description>
  </item>
</channel></rss>`;

export const rdf = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://gull.example/"><title>The Gull</title><link>https://gull.example/</link><dc:language>de</dc:language></channel>
<item rdf:about="https://gull.example/1"><title>Eins</title><link>https://gull.example/1</link><dc:date>2025-06-03T11:05:30+02:00</dc:date></item>
</rdf:RDF>`;

export const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl" xml:base="https://gull.example/blog/">
<title type="html">The &amp;amp; Gull</title><link href="."/><link rel="self" href="atom.xml"/><updated>2025-06-03T10:00:00Z</updated>
<author><name>Ada Quay</name></author>
<entry><id>tag:gull.example,2025:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> step</div></title>
<link rel="enclosure" href="a.mp3"/><link rel="alternate" type="text/html" href="1.html"/>
<published>2025-06-03T09:00:00Z</published><updated>2025-06-03T09:30:00Z</updated>
<summary>Plain &amp; short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Body &amp; soul</p></div></content>
<source><title>The Other Paper</title></source><category term="sea" label="Sea"/></entry>
</feed>`;

export const prefixedAtom = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Gull</a:title><a:entry><a:id>1</a:id><a:title>One</a:title></a:entry></a:feed>`;

export const jsonFeed: string = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "The Gull",
  home_page_url: "https://gull.example/",
  authors: [{ name: "Ada Quay" }],
  items: [
    {
      id: 7,
      url: "https://gull.example/7",
      title: "Seven",
      content_html: "<p>Text</p>",
      date_published: "2025-06-03T11:05:30Z",
      tags: ["sea"],
    },
    { id: "8", url: "javascript:alert(1)", content_text: "No title } ] \\ here", authors: [{ name: "Tom Reef" }] },
  ],
});

export const newsSitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://gull.example/ferry</loc><lastmod>2025-06-03</lastmod><n:news><n:publication><n:name>The Gull</n:name><n:language>en</n:language></n:publication>
<n:publication_date>2025-06-03T11:05:30Z</n:publication_date><n:title>Ferry runs aground</n:title><n:keywords>sea, ferry</n:keywords></n:news></url>
<url><loc>  https://gull.example/pier </loc></url><url><loc>ftp://gull.example/x</loc></url></urlset>`;

export const sitemapIndex = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://gull.example/news.xml</loc><lastmod>2025-06-03T11:05:30Z</lastmod></sitemap></sitemapindex>`;

export const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>My &lt;list&gt;</title></head><body>
<outline text="News"><outline text="Local"><outline type="rss" text="The Gull" title="The Gull &amp; Shore" xmlUrl="https://gull.example/feed" htmlUrl="https://gull.example/"/></outline>
<outline text="Bad" xmlUrl="javascript:alert(1)"/><outline text="Again" xmlUrl="https://gull.example/feed"/></outline>
<outline text="Alone" XMLURL="http://alone.example/rss?a=1&amp;b=2"/><outline text="Empty folder"/></body></opml>`;
