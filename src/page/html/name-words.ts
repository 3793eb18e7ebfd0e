import { WordTable } from "../word-table.ts";

/** What the words of a class or an id say about an element, as bits. Word lists as page authors use them. */
export const nameGroup = {
  body: 1,
  navigation: 2,
  related: 4,
  newsletter: 8,
  share: 16,
  advertisement: 32,
  author: 64,
  date: 128,
  caption: 256,
  comments: 512,
  header: 1024,
  footer: 2048,
  sidebar: 4096,
  wall: 8192,
  tags: 16384,
  hidden: 32768,
  teaser: 65536,
  consent: 131072,
  box: 262144,
  summary: 524288,
  title: 1048576,
  widget: 2097152,
  gallery: 4194304,
  form: 8388608,
  live: 16777216,
  correction: 33554432,
} as const;

export type NameGroup = keyof typeof nameGroup;

const wordsOf: Readonly<Record<NameGroup, string>> = {
  body: "article-body articlebody article-content articlecontent article-text articletext article-copy story-body storybody story-content story-text storytext post-body postbody post-content postcontent post-text entry-content entrycontent entry-text content-body contentbody body-content bodycontent body-copy bodycopy body-text bodytext main-content maincontent main-text rich-text richtext wysiwyg text-body textbody page-content news-content newstext news-text copy paragraph paragraphs prose text-content content-text single-content blog-content blog-body",
  navigation:
    "nav navbar navigation menu submenu breadcrumb breadcrumbs pager pagination pagenav prev next prevnext toc table-of-contents skip-link skiplink jump-link jumplinks topnav subnav mainnav sitemap tabs tab tablist dropdown",
  related:
    "related relatedposts related-posts recommend recommended recommendation recommendations read-more readmore read-next readnext more-from more-stories more-news more-on also-read read-also see-also popular trending most-read most-viewed most-popular mostread latest recirc recirculation up-next upnext outbrain taboola trc zergnet jp-relatedposts yarpp similar suggested you-may-like further-reading onward inline-link inline-related",
  newsletter:
    "newsletter newsletters subscribe subscription subscribe-box sign-up signup email-signup optin opt-in mailing mailchimp mc4wp convertkit inbox",
  share:
    "share sharing sharebar sharethis share-buttons social socials social-media sociallinks follow follow-us addthis addtoany a2a sharedaddy whatsapp facebook twitter tweet-button",
  advertisement:
    "ad ads advert adverts advertisement advertising advertorial adslot ad-slot ad-unit adunit ad-container ad-wrapper dfp gpt sponsor sponsored sponsors promo promos promotion promotions promoted commercial affiliate banner banner-ad adsense partner partners buy cta call-to-action",
  author:
    "author authors byline bylines by-line author-bio author-info author-box about-author bio contributor contributors writer journalist credit-line profile",
  date: "date dates dateline timestamp time pubdate published publish-date post-date posted-on updated last-updated modified post-meta entry-meta article-meta meta metadata postmeta read-time reading-time",
  caption:
    "caption captions figcaption image-caption photo-caption wp-caption wp-caption-text credit credits photo-credit image-credit copyright-text media-caption legend",
  comments: "comment comments comment-list commentlist disqus livefyre coral discussion respond comment-form replies reviews",
  header: "header site-header masthead page-header topbar top-bar branding logo hero",
  footer: "footer site-footer page-footer colophon bottom article-footer post-footer entry-footer copyright disclaimer legal terms",
  sidebar: "sidebar side-bar aside rail right-rail rightrail left-rail secondary complementary right-column rightcol sidecol",
  wall: "paywall pay-wall wall regwall registration-wall gate gated premium piano tp-modal meter metered subscriber subscriber-only subscribers-only locked unlock login log-in sign-in signin register",
  tags: "tag tags tag-list taglist topics topic keywords categories category cat-links labels label post-tags entry-tags",
  hidden:
    "hidden hide sr-only screen-reader screen-reader-text visually-hidden visuallyhidden u-hidden is-hidden invisible offscreen print-only no-js noscript d-none",
  teaser:
    "teaser teasers card cards tile tiles listing story-list headline-list article-list post-list grid item-list feed river storyblock story-card article-card list-item promo-item slick swiper",
  consent:
    "cookie cookies consent gdpr ccpa privacy onetrust cmp modal popup pop-up overlay lightbox alert notice notification toast snackbar",
  box: "infobox info-box factbox fact-box sidebar-box callout call-out pullquote pull-quote pull-quotes highlight highlights key-points keypoints takeaways key-takeaways summary-box box aside-box inset tip tooltip accordion faq faqs",
  summary:
    "standfirst summary dek deck subtitle sub-title subhead subheadline lead lede intro introduction excerpt abstract description sub-headline",
  title: "headline title heading post-title entry-title article-title article-headline page-title kicker eyebrow overline",
  widget:
    "widget widgets widget-area ticker weather stock stocks market quiz poll podcast video-player player audio audio-player embed embedded toolbar tools utility rating ratings votes vote",
  gallery: "gallery galleries slideshow carousel slider slide slides photos photo-gallery image-gallery media figure thumbnail thumb",
  form: "form forms search searchbox search-form input contact contact-form feedback donate donation donations support-us survey",
  live: "live liveblog live-blog live-update live-updates live-entry live-post timeline-entry post-entry",
  correction: "correction corrections editors-note editor-note clarification update-note updates",
};

const hashStart = 0x811c9dc5 | 0;

const groupsByWord: WordTable = makeIndex();

/** What stands further back in a name is a title or a number that was made part of it. */
const longestName = 80;
const longestWord = 40;

/**
 * The groups of a class-and-id text. A name is cut into words at every character that is no letter and before a capital after a
 * small letter; single words and pairs of neighbours of one name are looked up, by their hashes, because a page has hundreds of
 * names and none is needed as text.
 */
export function nameGroupsOf(names: string): number {
  let groups = 0;
  let nameStart = 0;
  let before = 0;
  let word = 0;
  /** Hash of the word before with its hyphen, 0 for none; `pair` goes on from there with the word that is read. */
  let pairStart = 0;
  let pair = 0;
  let length = 0;
  let letter = 0;
  const end = names.length;
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? names.charCodeAt(at) : 32;
    const small = unit | 32;
    const isLetter = small >= 97 && small <= 122 && unit < 128;
    const starts = isLetter && unit < 97 && isSmallOrDigit(before);
    if ((!isLetter || starts) && length > 0) {
      if (length > 1 || letter === 120) {
        groups |= groupsByWord.bitsOf(word);
        if (pairStart !== 0) groups |= groupsByWord.bitsOf(pair);
        pairStart = mixUnit(word, 45);
      }
      length = 0;
    }
    if (unit <= 32) {
      nameStart = at + 1;
      pairStart = 0;
    } else if (isLetter && at - nameStart < longestName && length < longestWord) {
      word = mixUnit(length === 0 ? hashStart : word, small);
      pair = mixUnit(length === 0 ? pairStart : pair, small);
      letter = small;
      length++;
    }
    before = unit;
  }
  return groups;
}

function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function isSmallOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function makeIndex(): WordTable {
  const entries: (readonly [number, number])[] = [];
  for (const group of Object.keys(wordsOf) as NameGroup[]) {
    for (const word of wordsOf[group].split(" ")) {
      let hash = hashStart;
      for (let at = 0; at < word.length; at++) hash = mixUnit(hash, word.charCodeAt(at));
      entries.push([hash, nameGroup[group]]);
    }
  }
  return new WordTable(entries);
}
