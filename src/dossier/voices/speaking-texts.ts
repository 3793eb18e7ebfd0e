/** Texts that are said to say something. */
export const texts: ReadonlySet<string> = new Set(
  "report study survey poll statement document letter memo memorandum tweet post message email e-mail ad advertisement article editorial column book note notice sign banner placard poster caption headline release filing lawsuit complaint indictment order ruling petition resolution transcript text video slide presentation data figure record website page profile guideline affidavit warrant analysis index census dossier cable log audit constitution manifesto platform account apology speech op-ed lawsuit suit brief motion guidance advisory bulletin newsletter law statute clause charter treaty agreement contract policy verdict opinion review essay testimony obituary advert listing poem song voicemail recording tape brochure pamphlet leaflet flyer diary sticker inscription plaque dictionary manual textbook slogan press-release".split(
    " ",
  ),
);
