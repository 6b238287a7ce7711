// What the inventory and the gap say about questions of the person.
import { hundredths, listed, percent, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { gapToTarget } from "./readers.ts";
import { skillKind } from "./store.ts";

const mostMissing = 3;

const between = ([low, high]: readonly [number, number]): string =>
  hundredths(low) === hundredths(high) ? percent(low) : `${hundredths(low)} to ${percent(high)}`;

export const facts: readonly FactSource<Context>[] = [
  {
    key: "skills.inventory",
    unknown: "No skill is written down yet. A resume fills most of them in, or begin with one.",
    opens: { label: "Write down a skill", place: "skills" },
    tell: async ({ records }) => {
      const count = await records.count(skillKind, (query) => query.where("confirmation", "!=", "withdrawn"));
      if (count === 0) return null;
      const confirmed = await records.count(skillKind, (query) => query.where("confirmation", "=", "confirmed"));
      const best = await records.list(skillKind, {
        where: (query) => query.where("confirmation", "=", "confirmed").where("level", "is not", null),
        orderBy: (query) => query.orderBy("level", "desc").orderBy("label"),
        page: { limit: mostMissing, offset: 0 },
      });
      const highest = best.length > 0 ? ` Highest: ${listed(best.map(({ label }) => label))}.` : "";
      return {
        said: `You have ${sayCount(count, "skill")} written down, ${confirmed} confirmed.${highest}`,
        records: best.map(({ id, label }) => ({ kind: skillKind.kind, id, label })),
      };
    },
  },
  {
    key: "skills.gap",
    unknown: "No gap can be told yet: it needs a role that you aim for and a few skills.",
    opens: { label: "See the gap to a role", place: "gap" },
    tell: async (context) => {
      const gap = await gapToTarget(context);
      if (!gap) return null;
      const missing = gap.lines.filter(({ distance }) => distance > 0).slice(0, mostMissing);
      const rest = missing.length > 0 ? ` What matters most of the rest: ${listed(missing.map(({ label }) => label))}.` : "";
      return {
        said: `For ${gap.role.label}, ${between(gap.readinessRange)} of what is asked is there; you stated a level for ${gap.known} of ${gap.role.needs}.${rest}`,
        records: [
          { kind: "gap", id: gap.role.id, label: gap.role.label },
          ...missing.flatMap(({ recordId, label }) => (recordId ? [{ kind: skillKind.kind, id: recordId, label }] : [])),
        ],
      };
    },
  },
];
