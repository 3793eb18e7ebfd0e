import { describe } from "node:test";
import { check } from "./speech-lines.ts";

describe("a second verb that goes on with the speaker ends what was said", () => {
  check(
    [
      [
        "Anna Holm said that the plan is “unfair” and turned to the map.",
        "mixed: the plan is “unfair” < Anna Holm ~ said",
        "direct: unfair < Anna Holm ~ said",
      ],
      [
        "Anna Holm promised that she would not run, and she endorsed Peter Lund.",
        "indirect: she would not run < Anna Holm ~ promised",
        "indirect: Peter Lund < she ~ endorsed",
      ],
      [
        "Anna Holm said that the road was shut, and she added that the bridge was safe.",
        "indirect: the road was shut < Anna Holm ~ said",
        "indirect: the bridge was safe < she ~ added",
      ],
      [
        "The council voted on Monday; most of its rules would close the mill, analysts say.",
        "indirect: most of its rules would close the mill < analysts ~ say",
      ],
      [
        "Mr. Vale, anticipating a vote, asserted that two clerks had left, and complained that the hall was cold.",
        "indirect: a vote < Mr. Vale ~ anticipating",
        "indirect: two clerks had left < Mr. Vale, anticipating a vote ~ asserted",
        "indirect: the hall was cold < Mr. Vale, anticipating a vote ~ complained",
      ],
    ],
    ["indirect", "mixed", "direct"],
  );
});

describe("a participle behind a pause goes on with the speaker", () => {
  check(
    [
      [
        "The paper defended the photo -- a view of the old pier -- saying that it was true.",
        "indirect: the photo -- a view of the old pier < The paper ~ defended",
        "indirect: it was true < The paper ~ saying",
      ],
      [
        "Anna Holm said that the pier was old, hinting that it might be shut.",
        "indirect: the pier was old < Anna Holm ~ said",
        "indirect: it might be shut < Anna Holm ~ hinting",
      ],
      [
        "Peter Lund blamed his wife, who kept the books, for the loss, saying she held the key.",
        "indirect: his wife < Peter Lund ~ blamed",
        "indirect: she held the key < Peter Lund ~ saying",
      ],
      ["Peter Lund was the only one to campaign, announcing his wish to lead.", "indirect: his wish to lead < Peter Lund ~ announcing"],
    ],
    ["indirect", "mixed"],
  );
});

describe("the speaker is the one whom the phrase names, not the one behind its preposition", () => {
  check(
    [
      [
        "Sailors cried foul, with some calling it “weak” and one trader asking, “Can anyone trust the harbour board at all?”",
        "direct: weak < some ~ calling",
        "direct: Can anyone trust the harbour board at all? < one trader ~ asking",
      ],
      ["She was at the fair to see Peter Lund and called him “a fine man.”", "direct: a fine man. < She ~ called"],
      ["In her posts, Anna Holm urged the Harbour News to “let us all speak,” she said.", "direct: let us all speak, < Anna Holm ~ urged"],
      ["Anna Holm wrote “Progress” on the wall to show her belief in it.", "direct: Progress < Anna Holm ~ wrote"],
    ],
    ["direct"],
  );
});

describe("a reported clause ends before what is the report's own", () => {
  check(
    [
      [
        "Anna Holm said that the vote was lost, a surprising claim from a mayor who had won it.",
        "indirect: the vote was lost < Anna Holm ~ said",
      ],
      ["Anna Holm said that others might be called, but did not name them.", "indirect: others might be called < Anna Holm ~ said"],
      [
        "Anna Holm said the pier would be closed to Peter Vale, who rents it.",
        "indirect: the pier would be closed to Peter Vale < Anna Holm ~ said",
      ],
      [
        "Anna Holm said the fee would go to the bank, which would lend it on.",
        "indirect: the fee would go to the bank, which would lend it on < Anna Holm ~ said",
      ],
      ["Anna Holm said she had been offered a post but gave no details.", "indirect: she had been offered a post < Anna Holm ~ said"],
      ["While many predict that she will go, her silence has made it hard to know.", "indirect: she will go < many ~ predict"],
      ["It was late, leading many members to conclude that she would stay.", "indirect: she would stay < many members ~ conclude"],
      [
        "The panel sent a letter to the lawyer questioning whether he may be silent.",
        "indirect: whether he may be silent < The panel ~ questioning",
      ],
      [
        "According to notes made for members and seen by the Ledger, the road was shut.",
        "indirect: the road was shut < notes made for members and seen by the Ledger ~ According to",
      ],
    ],
    ["indirect", "mixed"],
  );
});

describe("a quotation finds its speaker behind a question mark, a parenthesis and a noun that is a verb", () => {
  check(
    [
      [
        "“Is this how the council wants to go on?” Mayor Anna Holm of Alta asked at a meeting.",
        "direct: Is this how the council wants to go on? < Mayor Anna Holm of Alta ~ asked",
      ],
      [
        "“I do not like that kind of talk,” Anna Holm — who leads the board — said on Monday.",
        "direct: I do not like that kind of talk, < Anna Holm — who leads the board ~ said",
      ],
      [
        "“With a few words they can see all of it,” the Harbour Post reports.",
        "direct: With a few words they can see all of it, < the Harbour Post ~ reports",
      ],
    ],
    ["direct"],
  );
});

describe("a row of clauses with semicolons has one subject, and each clause is its own", () => {
  check(
    [
      [
        "Anna Holm claimed that the pier was old; said in May that Peter Lund lacked “care”; and alleged that the hall was cold.",
        "indirect: the pier was old < Anna Holm ~ claimed",
        "mixed: Peter Lund lacked “care” < Anna Holm ~ said",
        "indirect: the hall was cold < Anna Holm ~ alleged",
      ],
    ],
    ["indirect", "mixed"],
  );
});

describe("a stop before the closing mark, the title of a work, and examples behind such as", () => {
  check(
    [
      ["“We offered them a place at the table.” Senator Holm said.", "direct: We offered them a place at the table. < Senator Holm ~ said"],
      [
        "The plan has “injected a degree of doubt, which is bad,” Ms. Vale said on the television program “Harbour Talk.”",
        "direct: injected a degree of doubt, which is bad, < Ms. Vale ~ said @ the television program",
      ],
      ["Nations such as Chile and Peru said it was “fair.”", "direct: fair. < Nations such as Chile and Peru ~ said"],
    ],
    ["direct"],
  );
});

describe("a speaker stands behind one comma too many, and without the conjunction of his clause", () => {
  check(
    [
      [
        "“We did not know who it was,” Anna Holm of Harbour House, told the Ledger.",
        "direct: We did not know who it was, < Anna Holm of Harbour House ~ told",
      ],
    ],
    ["direct"],
  );
  check(
    [["The judge came on Monday, even as local officials said they were hopeful.", "indirect: they were hopeful < local officials ~ said"]],
    ["indirect"],
  );
});

describe("a speaker is found in the company of a party, a passive and a missing comma", () => {
  check(
    [
      [
        "“I bet they would say so,” Rep. Anna Holm, D-Ohio, manager of the harbour team, told reporters.",
        "direct: I bet they would say so, < Rep. Anna Holm, D-Ohio, manager of the harbour team ~ told",
      ],
      [
        "“It is read like a poem,” Sen. Peter Vale, R-N.Y., the former head of the panel on Roads, Ports and Civil Works, told the paper.",
        "direct: It is read like a poem, < Sen. Peter Vale, R-N.Y., the former head of the panel on Roads, Ports and Civil Works ~ told @ the paper",
      ],
      ["“The storm gets closer every day,” Ms. Holm is shown saying.", "direct: The storm gets closer every day, < Ms. Holm ~ saying"],
      ["“I never sent that letter” the mayor said, though he knows who did.", "direct: I never sent that letter < the mayor ~ said"],
      [
        "“The talks were within the law and had been so for years,” the report read.",
        "direct: The talks were within the law and had been so for years, < the report ~ read",
      ],
      [
        "“By virtue of her service she was seen as able,” a memo detailing the council's findings reads.",
        "direct: By virtue of her service she was seen as able, < a memo detailing the council's findings ~ reads",
      ],
      ["The Ledger reports:\n“The pier is closed for a year.”", "direct: The pier is closed for a year. < The Ledger ~ reports"],
    ],
    ["direct"],
  );
});

describe("a participle and a clause in the middle have their own speaker", () => {
  check(
    [
      [
        "Holm said she will come back after the baby is born, writing online that “I can't wait to row.”",
        "indirect: she will come back after the baby is born < Holm ~ said",
        "direct: I can't wait to row. < Holm ~ writing",
      ],
      [
        "Anna Holm scoffed at Mr. Vale for believing that he could win.",
        "indirect: Mr. Vale for believing that he could win < Anna Holm ~ scoffed",
        "indirect: he could win < Mr. Vale ~ believing",
      ],
      [
        "Holm noted that the plan has like savings — roughly $700 billion in ten years, according to the budget office.",
        "indirect: the plan has like savings < Holm ~ noted",
        "indirect: roughly $700 billion in ten years < the budget office ~ according to",
      ],
      [
        "Holm said economists predict higher growth in May if the council adopts the plan and urged members to read it.",
        "indirect: economists predict higher growth in May if the council adopts the plan < Holm ~ said",
        "indirect: higher growth in May if the council adopts the plan < economists ~ predict",
        "indirect: members to read it < Holm ~ urged",
      ],
      [
        "The letter caused trouble, since, according to the council, he would have known of the leak.",
        "indirect: he would have known of the leak < the council ~ according to",
      ],
    ],
    ["direct", "indirect"],
  );
});
