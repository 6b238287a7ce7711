// What offers say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const offerRefusals = refusing(422, {
  noSpan: "The most a year must be more than the least: say both for a whole year.",
  nothingCounts: "Nothing counts yet. Give 100 to what counts most for you.",
  noRate: "{title} is in {from}: say what one is worth in {to}, such as {from}=0.92.",
  unreadRate: "“{part}” is no rate. Write it as USD=0.92, several with a semicolon between.",
});
