// What the page of its group and the palette show of the guard.
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("guard.overview", {
  teach: "See what is planned against the hours you have, and what could move.",
});

export const overview = overviewOf(t, {
  "/balance/guard": {
    keywords: "capacity overload overloaded too much busy hours available reschedule defer lighter week guard plan",
    teaches: "teach",
  },
});
