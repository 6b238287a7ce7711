// What the palette offers of mentoring.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("mentoring.offers", {
  find: "Find a mentor among your people",
  add: "Add a mentor, sponsor, coach or mentee",
  decision: "Write down a decision that you want",
});

export const offers = offersOf(t, {
  commands: [
    { label: "find", keywords: "mentor candidates whom to ask who knows network", run: (go) => go("/mentors/find") },
    { label: "add", keywords: "new mentor sponsor coach peer mentee", run: (go) => go("/mentors?add=yes") },
    { label: "decision", keywords: "promotion sponsor decision decide", run: (go) => go("/mentors/sponsors?add=yes") },
  ],
});
