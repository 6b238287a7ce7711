// What the palette and quick capture offer of agenda.
import { client } from "../../../web/client.ts";
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

const t = words("agenda.offers", {
  ...labels.en,
  openCalendar: "Put what is due into your calendar",
  planAgain: "Plan again from a resume and a role",
  taskAdded: "Written down",
  taskPlaceholder: "What is to be done",
});

export const offers = offersOf(t, {
  commands: [
    { label: "openCalendar", keywords: "ics feed subscribe", run: (go) => go("/today/calendar") },
    { label: "planAgain", keywords: "resume target role hours start", run: (go) => go("/welcome") },
  ],
  captures: [
    {
      kind: "task",
      label: "task",
      key: "t",
      placeholder: "taskPlaceholder",
      save: (written) => client.tasks.add({ title: written.slice(0, 300) }, { context: { said: t("taskAdded") } }),
    },
  ],
});
