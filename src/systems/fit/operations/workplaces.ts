// Places of work as the person sees them: one short answer for each scale of the environment questionnaire.

import { sayDay } from "../../../core/day.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { sheetOnce } from "../../../operations/table-verbs.ts";
import { workplaceTable } from "../formats/csv.ts";
import { nothingSaid, type Workplace, workplace, workplaceFields, workplaceScales } from "../schema/workplace.ts";
import { workplaceKind, workplaceList } from "../store.ts";

const sayPlace = (one: Workplace): string => {
  const said = workplaceScales.flatMap(({ id: scale, steps }) => steps[(one[scale] ?? 0) - 1] ?? []);
  return `${one.name}, as you see it on ${sayDay(one.day)}: ${said.length > 0 ? said.join(", ") : "nothing said yet"}`;
};

const noun = { kind: workplaceKind, one: "place of work", many: "places of work" };

const list = listVerb("workplaces", {
  ...noun,
  summary: "Places of work as you see them, the latest first",
  listing: workplaceList,
  item: workplace,
  empty: 'No places yet. Say how one is with: cairn workplaces add "the agency I talk to" --pace 4 --autonomy 2',
  line: (one) => `${one.id}  ${sayPlace(one)}`,
});

const verbs = recordVerbs("workplaces", {
  ...noun,
  summaries: {
    add: "Say how a place of work is, as you see it; what you do not know may stay out",
    update: "Change what you see of a place, after an interview or a visit",
  },
  fields: workplaceFields,
  adding: { day: workplaceFields.day.optional() },
  positional: ["name"],
  output: workplace,
  present: sayPlace,
  check: (given, before, { today }) => (before ? given : { ...given, day: given.day ?? today }),
});

const sheet = sheetOnce("workplaces", {
  kind: workplaceKind,
  table: workplaceTable,
  many: noun.many,
  same: { day: "day", name: "name" },
  unsaid: nothingSaid,
});

export const workplaces = { list, ...verbs, ...sheet };
