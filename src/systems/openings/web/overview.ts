// What the page of the group and the palette show of openings.
import { client } from "../../../web/client.ts";
import { overviewOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("openings.overview", {
  openings: "Keep every opening in one place, inside and outside, with what is next for each.",
  board: "See all openings by how far they are, and move them on.",
  calendar: "See a month of interviews, last days to apply, answers and next steps.",
  calendarStands_one: "{{count}} thing in this month.",
  calendarStands_other: "{{count}} things in this month.",
  boardStands: "Applied: {{applied}}. Interviews: {{interview}}. Offers: {{offer}}.",
  openingsStand_one: "{{count}} open. Taken: {{taken}}. Over: {{over}}.",
  openingsStand_other: "{{count}} open. Taken: {{taken}}. Over: {{over}}.",
});

export const overview = overviewOf(t, {
  "/openings": {
    keywords:
      "jobs job applications apply opportunities promotion stretch assignment secondment project volunteer board role speaking pipeline tracker vacancies",
    teaches: "openings",
    stands: async () => {
      const { counts } = await client.openings.list({ limit: 1 });
      return counts.all > 0 ? t("openingsStand", { count: counts.open, taken: counts.taken, over: counts.over }) : undefined;
    },
  },
  "/openings/calendar": {
    keywords: "calendar month deadlines interviews due dates schedule",
    teaches: "calendar",
    stands: async () => {
      const { days } = await client.openings.calendar({});
      const count = days.reduce((all, day) => all + day.count, 0);
      return count > 0 ? t("calendarStands", { count }) : undefined;
    },
  },
  "/openings/board": {
    keywords: "kanban columns pipeline stages",
    teaches: "board",
    stands: async () => {
      const { columns } = await client.openings.board({ cards: 1 });
      const count = (stage: string) => columns.find((one) => one.stage === stage)?.count ?? 0;
      if (columns.every((one) => one.count === 0)) return undefined;
      return t("boardStands", { applied: count("applied"), interview: count("interview"), offer: count("offer") });
    },
  },
});
