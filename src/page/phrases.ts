/**
 * What a publisher says to readers about itself, in words: the sentences that stand on a page and are not the report. Each rule
 * names the kind of chrome and the sign that an editor would give. Patterns are tested on one block of text outside quotation
 * marks, so that a report about a newspaper's subscription offers stays a report.
 */
export interface PhraseRule {
  readonly kind: string;
  readonly reason: string;
  readonly pattern: RegExp;
  /**
   * Words of which every text holds one that the pattern fits; for patterns that are looked for all over a text. Most texts hold
   * none, and finding that out for all rules at once costs less than one pattern.
   */
  readonly needs?: string;
  /** Words with one of which every text opens that the pattern fits, outside quotation marks; for patterns that look at the beginning. */
  readonly opens?: string;
  /** As `opens`, for labels of buttons, which may be glued to what follows: every text begins with one of these. */
  readonly begins?: string;
  /** Longer texts are reports even when they hold the words. */
  readonly longest: number;
}

export const phraseRules: readonly PhraseRule[] = [
  {
    kind: "related",
    reason: "starts with words that point to another report",
    longest: 300,
    opens:
      "related see also read more don watch listen must in further recommended top most popular editor latest trending featured best big lesen sehen hören mehr auch zum siehe lire à sur voir lea le te ver leggi vedi leia veja lees läs les læs czytaj przeczytaj читайте по",
    pattern:
      /^[[(]?(?:(?:related|see also|also (?:see|read|on|in)|read (?:also|more|next|this|our|the full|it)|more(?: (?:on|from|about|in|stories|news|coverage|like this)\b[^.!?]{0,60})?|don['’]t miss|watch(?: now| more| also)?|listen(?: now)?|must[- ]reads?|in case you missed it|further reading|related (?:articles?|stories|story|news|coverage|content|topics?|links?|video|posts?|reading)|recommended(?: (?:articles?|stories|reading|for you|by))?|(?:top|most|popular|editor['’]s|latest|trending|featured|best|big) (?:reads?|stories|articles?|news|picks?|headlines|videos?)(?: (?:from|on|in|of|by|now|right now)\b[^.!?]{0,60})?|(?:lesen|sehen|hören) sie (?:auch|mehr|dazu|hier)|mehr zum thema|auch interessant|zum thema|siehe auch|lire aussi|à lire(?: aussi| également)?|sur le même sujet|voir aussi|lea también|le puede interesar|te puede interesar|ver también|leggi anche|vedi anche|leia (?:também|mais)|veja também|lees ook|läs (?:också|mer|även)|les også|læs også|czytaj (?:też|także|więcej)|przeczytaj też|читайте (?:также|ещё|еще)|по теме)\s*(?:[:：|»>–—-].*|\.{3}|…)?)$/i,
  },
  {
    kind: "related",
    reason: "a line that only introduces a list of other reports",
    longest: 90,
    opens: "you people what up read watch next previous from around sponsored paid promoted das die meistgelesen les lo i mais",
    pattern:
      /^(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed)|people also read|what to (?:read|watch) next|(?:up|read|watch) next|next (?:article|story|post)|previous (?:article|story|post)|from (?:our|the) (?:partners|archives?|web)|around the web|sponsored (?:content|stories|links?)|paid content|promoted (?:stories|links?|content)|das könnte (?:sie|dich|ihnen) (?:auch )?(?:interessieren|gefallen)|die neuesten|meistgelesen|les plus lus|lo más (?:leído|visto)|i più letti|mais lidas)\b.{0,40}$/i,
  },
  {
    kind: "newsletter",
    reason: "offers a newsletter or a digest of the outlet",
    longest: 420,
    needs:
      "newsletter newsletters digest briefing alert alerts email emails mail mails mailing update updates inbox box inscrivez abonnez suscríbase suscríbete boletín iscriviti inscreva",
    pattern:
      /\b(?:(?:sign(?:ing)?[- ]up|subscrib(?:e|ing)|register) (?:now |today |here |free |below )?(?:for|to) (?:the |our |my |your |this |a )?(?:\S+ ){0,7}?(?:newsletters?|digest|briefing|alerts?|e-?mails?|mailing list|updates?|inbox)|(?:delivered|sent|straight|direct(?:ly)?|right|land(?:s|ed|ing)?) (?:straight |directly |right |daily |weekly )?(?:in)?to your (?:e-?mail |mail ?)?(?:inbox|in-box|e-?mail)|in(?:to)? your (?:e-?mail )?inbox|free (?:daily|weekly|e-?mail|morning)? ?newsletters?|get (?:the |our )?(?:\S+ ){0,6}newsletters?|(?:daily|weekly|morning|evening|free) (?:e-?mail )?(?:digest|briefing|newsletter)\b[^.!?]{0,80}\b(?:our|your|we|you|website|inbox)|join our (?:mailing list|newsletter)|newsletter (?:abonnieren|bestellen)|zum newsletter|inscrivez-vous|abonnez-vous|suscríb(?:ase|ete)|boletín|iscriviti|inscreva-se)/i,
  },
  {
    kind: "form",
    reason: "a message of a form",
    longest: 260,
    opens:
      "thanks thank you there an sorry oops something please enter type invalid check by email emailaddress e password username first last your zip postcode required i this verification loading",
    pattern:
      /^(?:thank(?:s| you) (?:so much |very much )?for (?:signing up|subscribing|registering|your (?:interest|subscription|registration|feedback|submission|message|support))|you (?:will|['’]ll) receive (?:a|an|your) \S* ?(?:e-?mail|confirmation)|you(?:['’]re| are| have)(?: now| already| been)? (?:subscribed|signed up|registered|logged in)|there (?:was|has been) (?:a|an) (?:problem|error|issue)\b[^.!?]{0,60}[.!]? *(?:please|try|refresh|$)|an error (?:has )?occurr?ed|(?:sorry|oops)[,!.][^.!?]{0,60}(?:try|again|wrong|error)|something went wrong|please (?:enter|provide|check|try|refresh|select|fill|confirm|verify|enable|log|sign|turn|wait|click|complete|choose|read)\b|(?:enter|type) (?:your|a valid|an)\b|invalid e-?mail|(?:check|please check) your (?:e-?mail|inbox)|by (?:signing up|submitting|clicking|providing|entering|subscribing|registering|continuing|creating)\b|(?:e-?mail|password|username|first name|last name|your name|zip code|postcode|required)\s*(?:address)?\s*\*?:?$|i (?:agree|consent|would like)\b.{0,160}$|this site is protected by recaptcha|verification e-?mail|loading)/i,
  },
  {
    kind: "paywall",
    reason: "asks the reader to pay, register or log in to read on",
    longest: 420,
    needs:
      "subscribe subscriber subscribers subscribed subscription reading register registered log login signin signup sign account members member users premium unlimited trial trials cancel month limit article articles stories plan abonnieren weiterlesen abonnenten abonnés reste suscriptores abbonati",
    pattern:
      /^subscribe (?:now|today|here|for|to)\b|\b(?:(?:continue|keep|start|carry on) reading (?:for (?:free|just|only)|with|this|by|now)|to (?:continue|keep|finish|carry on) reading|to read (?:the (?:rest|full|whole|entire)|this|more|on)[^.!?]{0,60}\b(?:subscribe|register|log ?in|sign ?(?:in|up)|account)|(?:subscribe|register|log ?in|sign ?in|sign ?up)[^.!?]{0,40}\bto (?:continue|read|unlock|access|view|keep|get (?:full|unlimited))|(?:already|not) (?:a |an )?(?:subscriber|subscribed|member|registered|have an account)|already have (?:an account|a subscription)|(?:this|the full) (?:article|story|content|post|report)[^.!?]{0,30}(?:is )?(?:only |exclusively )?(?:available |reserved )?(?:for|to) (?:paid |premium |registered |our )?(?:subscribers|members|users)|(?:subscriber|member|premium)s?[- ](?:only|exclusive)|unlimited (?:digital )?access|free trial|cancel (?:at )?any ?time|per month after|register (?:your )?(?:an )?account|you(?:['’]ve| have) (?:reached|read|used|hit) (?:your|all|the)[^.!?]{0,60}(?:limit|articles?|stories)|(?:free|remaining) articles? (?:left|remaining|this month)|choose (?:your|a) (?:plan|subscription)|jetzt abonnieren|weiterlesen mit|nur für abonnenten|réservé aux abonnés|il vous reste|solo para suscriptores|riservato agli abbonati)/i,
  },
  {
    kind: "donation",
    reason: "asks the reader for money",
    longest: 900,
    needs:
      "need rely depend without count counting ask appreciate gift donation contribution donate donating contribute contributing become becoming value enjoy like support deductible unterstützen soutenez apóyanos sostienici",
    pattern:
      /\b(?:(?:we|us) (?:need|rely on|depend on|can['’]t do (?:it|this) without|count on|are counting on|couldn['’]t do (?:it|this) without)[^.!?]{0,40}\b(?:you|your|readers|supporters|donors)|we (?:need|ask for|appreciate) your (?:support|help)|(?:make|give) (?:a|your) (?:\S+ ){0,3}(?:gift|donation|contribution)(?: (?:today|now|to))?|(?:please )?(?:consider )?(?:donat(?:e|ing)|contribut(?:e|ing)|becom(?:e|ing) a (?:member|supporter|patron))\s?(?:today|now|here|to (?:us|our|support|help|keep|the)|if you can)|matching gift|consider (?:making |giving |leaving )?a (?:\S+ )?(?:gift|donation|contribution)\b|if you (?:value|enjoy|like) (?:our|what we|this|independent) (?:work|journalism|reporting|do)\b|your (?:\S+ )?(?:gift|donation|contribution|support) (?:will|helps?|makes?|can|is|today|allows?|of)|support (?:our|independent|quality|local|nonprofit|fearless|this) (?:work|journalism|reporting|newsroom|site|website|mission|coverage)|tax[- ]deductible|support us\b|unterstützen sie uns|soutenez[- ]nous|apóyanos|sostienici)/i,
  },
  {
    kind: "self-promotion",
    reason: "the outlet speaks of itself to its readers",
    longest: 320,
    needs:
      "hope our us follow contact reach email mail download preferred google subscribe tip tips story news think leave join share click",
    pattern:
      /\b(?:we hope you(?:['’]re| are| have)?(?: been)? enjoy(?:ing|ed)?|(?:best|top|biggest|latest|more) (?:\S+ ){0,4}(?:from|on|at) our (?:website|site|newsroom|app|reporters|team|partners)|(?:follow|join|like|find|connect with) us (?:on|at)\b|(?:follow|contact|reach|e-?mail) (?:him|her|them|me|the (?:author|reporter|writer)|@\w+|[A-Z]\S+ [A-Z]\S+) (?:on|at|by|via) (?:twitter|x\b|facebook|instagram|linkedin|threads|bluesky|mastodon|e-?mail|\S+@\S+)|download (?:our|the) (?:\S+ ){0,4}app\b|(?:add|set|make) (?:us|[A-Z]\S+(?: [A-Z]\S+){0,3}) (?:as (?:a |your )?preferred|on google)|subscribe to our (?:youtube|channel|podcast)|have (?:you got )?(?:a|any) (?:tip|story|news)[^.!?]{0,30}\?|got a (?:tip|story|news)|send (?:us )?(?:your )?(?:tips|a tip)|let us know (?:what you think|in the comments)|what do you think\?.{0,60}(?:comment|below)|leave a (?:comment|reply)|join the (?:conversation|discussion)|share (?:this|your thoughts)|click here (?:to|for))/i,
  },
  {
    kind: "advertisement",
    reason: "a label of an advertisement",
    longest: 80,
    opens:
      "advertisement advertisements advertising ad ads sponsored promoted paid story article continue scroll skip anzeige werbung publicité publicidad pubblicità publicidade reklama реклама annons annonce advertentie",
    pattern:
      /^(?:advertisements?|advertising|\(?advertisement\)?|ad|ads|sponsored(?: by.*)?|promoted|paid (?:post|content)|story continues (?:below|after).*|article continues (?:below|after).*|continue reading(?: below| the main story)?|scroll (?:down )?(?:to|for) (?:continue|more).*|skip ad(?:vertisement)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reklama|реклама|annons|annonce|advertentie)[.:]?$/i,
  },
  {
    kind: "share",
    reason: "labels of buttons to share, print or save",
    longest: 90,
    begins:
      "share tweet pin email e-mail print save copy link like comment bookmark listen gift facebook twitter x linkedin whatsapp reddit pinterest telegram flipboard messenger instagram youtube rss mail teilen drucken merken partager imprimer compartir condividi stampa compartilhar",
    pattern:
      /^(?:(?:share|tweet|pin(?: it)?|email|e-mail|print|save|copy(?: the)? link|link copied!?|like|comments?|comment|bookmark|listen|gift(?: this)? article|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|flipboard|messenger|instagram|youtube|rss|mail|teilen|drucken|merken|partager|imprimer|compartir|condividi|stampa|compartilhar)(?: (?:this|on|via|by|to|it|article|story|page|link|full article|on facebook|on twitter))*[\s|,/·•]*)+$/i,
  },
  {
    kind: "legal",
    reason: "says whose opinion the text is or is not",
    longest: 420,
    needs: "necessarily",
    pattern:
      /\b(?:does|do) not necessarily (?:represent|reflect)\b[^.!?]{0,60}\b(?:positions?|views?|opinions?|polic(?:y|ies)|beliefs?)\b/i,
  },
  {
    kind: "legal",
    reason: "a notice of rights",
    longest: 420,
    needs: "c copyright rights published reproduced republished material cookies terms privacy",
    pattern:
      /^(?:(?:copyright )?©|\(c\) \d{4}|copyright\b.{0,20}\d{4}|all rights reserved|.{0,120}\ball rights reserved\.?|.{0,100}may not be (?:published|reproduced|republished)|this material may not be|we use cookies|(?:this|our) (?:site|website) uses cookies|(?:terms|privacy) (?:of|and|&|policy|notice|statement).{0,80})/i,
  },
  {
    kind: "self-promotion",
    reason: "says where the text was first published",
    longest: 420,
    opens: "the this der l el",
    pattern:
      /^(?:the post|this (?:article|post|story)|der beitrag|l['’]article|el (?:post|artículo)) .{1,300}\b(?:(?:first )?appeared first on|(?:was )?(?:first|originally) (?:published|appeared) (?:on|in|by|at)|erschien zuerst (?:auf|bei)|est apparu en premier sur|(?:se )?publicó primero en)\b/i,
  },
  {
    kind: "affiliate",
    reason: "says that the outlet earns from links",
    longest: 520,
    needs: "commission commissions compensation compensations revenue revenues money moneys share cut affiliate amazon price prices",
    pattern:
      /\b(?:(?:we|us|our site|this site|\S+ may) (?:may )?(?:also )?(?:receive|earn|get|make|collect)s? (?:an? |some )?(?:small |affiliate |portion of )*(?:commission|compensation|revenue|money)s?\b[^.!?]{0,80}\b(?:links?|purchas\w+|buy|sales?|products?)|(?:links?|purchas\w+|buy|products?)\b[^.!?]{0,120}\bwe (?:may|might|will|can) (?:also )?(?:receive|earn|get|collect) (?:an? )?(?:small |affiliate )*(?:commission|compensation|share|cut)|contains? affiliate links|as an amazon associate|prices? (?:are |were )?(?:accurate|correct) at the (?:date|time) of publi)/i,
  },
  {
    kind: "consent",
    reason: "speaks of cookies and of the reader's consent",
    longest: 900,
    needs: "cookies cookie consent sell privacy continuing using browsing",
    pattern:
      /\b(?:(?:we|website|site|page|partners) (?:and our (?:\d+ )?(?:partners|vendors) )?(?:uses?|stores?|sets?|places?)[^.!?]{0,60}\bcookies\b|cookies (?:on|in) your (?:browser|device)|(?:strictly necessary|functional|performance|targeting|essential) cookies\b|(?:accept|reject|manage|allow) (?:all )?(?:cookies|consent)|consent preferences|do not sell (?:or share )?my (?:personal )?(?:information|data)|your (?:privacy|cookie) (?:choices|preferences)|by (?:using|continuing to use|browsing) (?:this|our) (?:site|website)|wir verwenden cookies|utilisons des cookies|utilizamos cookies|utilizziamo i cookie)/i,
  },
  {
    kind: "newsletter",
    reason: "stands at the foot of a letter to subscribers",
    longest: 420,
    opens:
      "view read open see having unsubscribe you this stop to click update manage change forward forwarded was newsletter se darse annulla",
    pattern:
      /^(?:(?:view|read|open|see) (?:this (?:e-?mail|message|newsletter|issue)|it|online|in) (?:(?:in|on) )?(?:your |the |a )?(?:browser|web|online)|having trouble (?:viewing|reading)|unsubscribe\b.{0,60}$|(?:you (?:are|were|['’]re) (?:receiving|getting|sent) this|you received this|this (?:e-?mail|message|newsletter) was sent)\b|(?:to |click (?:here )?to )?(?:unsubscribe|stop receiving)\b|(?:update|manage|change) your (?:e-?mail |subscription )?(?:preferences|subscriptions?|settings)|forward(?:ed)? (?:this|to a friend)|was this (?:e-?mail )?forwarded to you|newsletter abbestellen|se désabonner|se désinscrire|darse de baja|annulla l['’]iscrizione)/i,
  },
];
