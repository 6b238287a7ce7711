// What the list, the board and the calendar of openings cost as their number grows: 500 beside 10,000, each with a posting.
// --sizes 500,10000  --rounds 5
import { measurePages } from "./records/page-costs.ts";

const halfAYear = 182 * 86_400_000;
const monthBefore = new Date(Date.now() - halfAYear).toISOString().slice(0, 7);

// `qdx` is a word of fifty openings, at every size.
await measurePages({
  fill: "fill-openings.ts",
  many: "openings",
  pages: {
    "what is next": "/api/openings?limit=50&state=open",
    "last step": "/api/openings?limit=50&sort=since",
    "last application": "/api/openings?limit=50&sort=applied",
    "by title": "/api/openings?limit=50&sort=title",
    "of a kind, over": "/api/openings?limit=20&state=over&kind=internal&sort=since",
    words: "/api/openings?limit=50&text=qdx",
    board: "/api/openings/board",
    "board, words": "/api/openings/board?text=qdx",
    "calendar, this month": "/api/openings/calendar",
    "calendar, a month before": `/api/openings/calendar?month=${monthBefore}`,
  },
});
