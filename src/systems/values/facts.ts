// What values, limits, energy and success say about questions of the person.
import { dayOfMonth, listed, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestRecords } from "../../operations/latest-records.ts";
import { topValues } from "./readers.ts";
import type { EnergyEntry } from "./schema/energy.ts";
import { energyEntriesOf, energyKind, latestStatement, limitKind, successKind } from "./store.ts";

const leading = 3;
const mostTasks = 2;
const gives = 1;
const takes = -1;

const tasks = (entries: readonly EnergyEntry[]) => {
  const shown = entries.slice(0, mostTasks);
  return {
    named: listed(shown.map(({ what }) => what)),
    refs: shown.map(({ id, what }) => ({ kind: energyKind.kind, id, label: what })),
  };
};

export const facts: readonly FactSource<Context>[] = [
  {
    key: "values.top",
    unknown: "You have not weighed your work values yet. It takes about five minutes.",
    opens: { label: "Weigh them", place: "values-exercise" },
    tell: async (context) => {
      const top = (await topValues(context)).slice(0, leading);
      const [first] = top;
      if (!first) return null;
      return {
        said: `What matters most to you, weighed on ${dayOfMonth(first.on)}: ${listed(top.map(({ label }) => label))}.`,
        records: top.map(({ valueId, label }) => ({ kind: "work-value", id: valueId, label })),
      };
    },
  },
  {
    key: "values.limits",
    unknown: "You have stated no hard limit yet, such as the least pay or the farthest way.",
    opens: { label: "State one", place: "values" },
    tell: async ({ records }) => {
      const found = await latestRecords(records, limitKind, {}, leading);
      return found && { said: `Your hard limits (${found.count}): ${found.named}.`, records: found.refs };
    },
  },
  {
    key: "values.energy",
    unknown: "You have not noted yet what gives you energy and what takes it. One task in a line is a beginning.",
    opens: { label: "Note a task", place: "energy" },
    tell: async ({ records }) => {
      const entries = (await energyEntriesOf(records)).toReversed();
      if (entries.length === 0) return null;
      const up = tasks(entries.filter(({ energises }) => energises >= gives));
      const down = tasks(entries.filter(({ energises }) => energises <= takes));
      const parts = [up.named && `gives you energy: ${up.named}`, down.named && `takes it: ${down.named}`].filter(Boolean);
      const what = parts.length > 0 ? `What ${parts.join("; what ")}. ` : "";
      return { said: `${what}You noted ${sayCount(entries.length, "task")}.`, records: [...up.refs, ...down.refs] };
    },
  },
  {
    key: "values.success",
    unknown: "You have not said yet what success means to you. One sentence is enough.",
    opens: { label: "Say it", place: "success" },
    tell: async ({ records }) => {
      const found = await latestStatement(records);
      if (!found) return null;
      const label = successKind.title(found);
      return {
        said: `Success, as you said on ${dayOfMonth(found.since)}: ${label}`,
        records: [{ kind: successKind.kind, id: found.id, label }],
      };
    },
  },
];
