// Goals as a table: one line a goal, with where it stands; check-ins stay in the record.
import { z } from "zod";
import { type Row, table } from "../../../tables/table.ts";
import {
  type Goal,
  type GoalStatus,
  goalFields,
  goalStatus,
  measure,
  numberMeasure,
  rateMeasure,
  ratePeriods,
} from "../schema.ts";

const { baseline, commit, target, stretch, unit } = numberMeasure.shape;

const columns = {
  id: z.string().max(200),
  title: goalFields.title,
  level: goalFields.level,
  serves: z.string().max(300),
  status: goalStatus,
  closedOn: goalFields.startDay,
  startDay: goalFields.startDay,
  due: goalFields.due,
  reviewDay: goalFields.reviewDay,
  measure: z.enum(["number", "rate", "milestones", "yes-no"]),
  unit,
  baseline,
  commit,
  target,
  stretch,
  count: rateMeasure.shape.count,
  per: z.enum(ratePeriods),
  follows: z.string().max(200),
  specific: goalFields.specific,
  relevant: goalFields.relevant,
  ifTrigger: goalFields.ifTrigger,
  thenAction: goalFields.thenAction,
  weeklyHours: goalFields.weeklyHours,
  weight: goalFields.weight,
  links: goalFields.links,
};

export type GoalRow = Row<typeof columns, "title">;

export const goalTable = table({
  columns,
  headings: {
    startDay: "start",
    reviewDay: "review",
    ifTrigger: "if",
    thenAction: "then i",
    weeklyHours: "hours a week",
  },
  aliases: {
    goal: "title",
    name: "title",
    parent: "serves",
    "start day": "startDay",
    "due day": "due",
    deadline: "due",
    "review day": "reviewDay",
    why: "relevant",
    "weekly hours": "weeklyHours",
  },
  needed: ["title"],
  leaning: "ahead",
  check: (row) => {
    const found = measureIn(row);
    return typeof found === "string" ? found : undefined;
  },
  isOwn: (has) => has("measure") || (has("target") && has("due")) || (has("level") && (has("serves") || has("due"))),
});

/** The measure that the cells say; undefined where they name none, a sentence where they do not make one. */
export const measureIn = (row: GoalRow): z.infer<typeof measure> | string | undefined => {
  if (!row.measure) return undefined;
  const { measure: kind, unit: counted, baseline: begun = 0, commit: least = null, stretch: most = null } = row;
  const { target: aim, count, per, follows = null } = row;
  const read = measure.safeParse({
    kind,
    unit: counted,
    baseline: begun,
    commit: least,
    target: aim,
    stretch: most,
    count,
    per,
    follows,
  });
  if (read.success) return read.data;
  return kind === "number"
    ? "a measure in numbers needs unit and target, and a baseline where it does not start at 0"
    : "a rate needs unit, count, and per: week, month or quarter";
};

/** A goal as its line says it. */
export const goalLine = (goal: Goal, status: GoalStatus, closedOn: string | undefined) => ({
  ...goal,
  ...(goal.measure?.kind === "number" || goal.measure?.kind === "rate" ? goal.measure : {}),
  measure: goal.measure?.kind,
  serves: goal.parentId,
  status,
  closedOn,
});
