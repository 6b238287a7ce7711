// What the palette offers of the guide: a question typed there is asked.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { addressOfQuestion } from "./address.ts";

const t = words("guide.offers", {
  ask: "Ask a career question",
  askThis: "Ask the guide",
});

export const offers = offersOf(t, {
  commands: [{ label: "ask", keywords: "question answer advice help guide", run: (go) => go("/guide") }],
  questions: [{ label: "askThis", to: addressOfQuestion }],
});
