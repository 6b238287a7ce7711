// Who helps the person on, and what a sponsor is asked for, for questions of the person.
import { sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestRecords } from "../../operations/latest-records.ts";
import { mentorKind } from "./store/mentors.ts";
import { sponsorshipKind } from "./store/sponsorships.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "mentoring.helpers",
    unknown: "No mentor, sponsor, coach or peer is written down yet. One name and what for are a beginning.",
    opens: { label: "Find somebody", place: "mentors" },
    tell: async ({ records }) => {
      const active = await latestRecords(records, mentorKind, { where: (query) => query.where("state", "=", "active") });
      const waiting = await records.count(mentorKind, (query) => query.where("state", "in", ["wished", "asked"]));
      if (!active && waiting === 0) return null;
      const now = active
        ? `${sayCount(active.count, "mentoring is", "mentorings are")} under way, such as with ${active.named}.`
        : "";
      const later = waiting > 0 ? `${sayCount(waiting, "is", "are")} wished for or asked.` : "";
      return { said: [now, later].filter(Boolean).join(" "), records: active?.refs ?? [] };
    },
  },
  {
    key: "mentoring.sponsors",
    unknown: "No decision is written down yet for which somebody should speak for you.",
    opens: { label: "Write one down", place: "sponsors" },
    tell: async ({ records }) => {
      const open = await latestRecords(records, sponsorshipKind, { where: (query) => query.where("outcome", "is", null) });
      return (
        open && {
          said: `${sayCount(open.count, "decision")} for which somebody should speak for you: ${open.named}.`,
          records: open.refs,
        }
      );
    },
  },
];
