// What the palette offers of boards.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

const t = words("boards.offers", { ...labels.en, follow: "Follow an employer's board" });

export const offers = offersOf(t, {
  commands: [
    {
      label: "boards",
      keywords: "vacancies postings greenhouse lever ashby workday watchlist new openings employers",
      run: (go) => go("/openings/boards"),
    },
    {
      label: "follow",
      keywords: "watch employer careers page new openings",
      run: (go) => go("/openings/boards/followed?add=yes"),
    },
  ],
});
