// What the rest of the house may use of postings: what one says, what it asks for, how somebody fits it, what about it needs a second look.
import { system } from "../../operations/system.ts";

export { askedIn, tellingIn } from "./asked-in.ts";
export { treeOfXml } from "./formats/answer.ts";
export { fromFields, type ReadPosting } from "./formats/given.ts";
export { postingsOnPage } from "./formats/page.ts";
export { readPostings } from "./formats/read.ts";
export { directionOf, type FitLine, type FitNeed, fitOf, type Holding, holdingOf } from "./rules/fit.ts";
export { askedKey, textKey } from "./rules/same.ts";
export { notSaidOf, sayPay } from "./rules/say.ts";
export { signsOf } from "./rules/signs.ts";

export const postingsSystem = system({
  name: "postings",
  place: 5,
  buildsOn: ["skills"],
  operations: {},
  kinds: [],
});
