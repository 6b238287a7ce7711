// The tree of goals: seen, added to, changed, and thinned.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { wordsOf } from "../../../core/fold.ts";
import { id } from "../../../core/id.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { recordName, refNamed } from "../../../database/listing.ts";
import { operation } from "../../../operations/operation.ts";
import { lessonsBack, lessonsBackFields, presentLessonsBack } from "../../setbacks/index.ts";
import { linkTarget } from "../link-target.ts";
import { presentCheck, presentLine } from "../present.ts";
import { checkOf, readGoal, readGoals } from "../readers.ts";
import { goalRefusals } from "../refusals.ts";
import { trailOf } from "../rules/tree.ts";
import { checkIn, type Goal, goal, goalEvent, goalLevel, goalLine, goalStatuses, pause, smartReport } from "../schema.ts";
import { goalKind } from "../store.ts";
import { addGoal, addInput, changeGoal, given, removeGoal } from "../write-goal.ts";

const shown = ["open", "all", ...goalStatuses] as const;

const saysAll = ({ title, specific }: Pick<Goal, "title" | "specific">, sought: readonly string[]): boolean => {
  const said = wordsOf([title, specific].filter(Boolean).join("\n"));
  return sought.every((word) => said.some((other) => other.startsWith(word)));
};

const list = operation.read("goals.list", {
  summary: "Goals as a tree, each with its progress and forecast",
  input: z.object({
    show: z
      .enum(shown)
      .default("open")
      .describe("Which: those that are open (drafts, active, paused), all, or those of one status."),
    text: z.string().max(200).optional().describe("Words of the goal, or their beginnings."),
    level: goalLevel.optional(),
    under: id("Only what serves this goal, directly or further down.").optional(),
    linkedTo: recordName.optional().describe("Only those that link to this record, such as work-value:ID."),
    ...pageInput,
    limit: pageInput.limit.default(200),
  }),
  output: pageOf(goalLine),
  handle: async (asked, context) => {
    const all = await readGoals(context);
    const goals = all.map((view) => view.goal);
    const open = ["draft", "active", "paused"];
    const sought = wordsOf(asked.text ?? "");
    const linked = asked.linkedTo && refNamed(asked.linkedTo);
    const found = all.filter(
      ({ goal: one, status }) =>
        (asked.show === "all" || status === asked.show || (asked.show === "open" && open.includes(status))) &&
        (sought.length === 0 || saysAll(one, sought)) &&
        (!linked || one.links.some(({ kind, id: to }) => kind === linked.kind && to === linked.id)) &&
        (!asked.level || one.level === asked.level) &&
        (!asked.under || trailOf(goals, one).some((above) => above.id === asked.under)),
    );
    return page(found.slice(asked.offset, asked.offset + asked.limit), found.length, asked);
  },
  present: ({ items }) =>
    items.length === 0
      ? 'No goals yet. Begin with: cairn goals add "Hold 30 informational interviews with marketing leads by 31 March"'
      : items.map(presentLine).join("\n"),
});

const get = operation.read("goals.get", {
  summary: "One goal with its check-ins, forecast and the check of its words",
  input: z.object({ id: goal.shape.id }),
  output: z.object({
    ...goalLine.shape,
    closed: z
      .object({ day: day("When."), reason: z.string(), note: z.string().nullable() })
      .nullable()
      .describe("How it was closed."),
    pauses: z.array(pause),
    trail: z
      .array(z.object({ id: z.string(), title: z.string(), level: goalLevel }))
      .describe("The goals above it, from the top."),
    children: z.array(goalLine),
    checkIns: z.array(checkIn).describe("The latest first."),
    counted: z.array(z.object({ day: z.string(), value: z.number().nullable() })).describe("What progress rests on, by day."),
    events: z.array(goalEvent),
    check: smartReport,
  }),
  handle: async ({ id: asked }, context) => {
    const all = await readGoals(context);
    const view = all.find(({ goal: one }) => one.id === asked) ?? (await readGoal(context, asked));
    const { standing, children, checkIns, events, counted, ...line } = view;
    const trail = trailOf(
      all.map((other) => other.goal),
      view.goal,
    );
    return {
      ...line,
      closed: standing.closed,
      pauses: standing.pauses,
      trail: trail.map(({ id: above, title, level }) => ({ id: above, title, level })),
      children,
      checkIns: checkIns.toReversed(),
      counted: counted.map(({ day: on, value }) => ({ day: on, value })),
      events: [...events],
      check: await checkOf(context, view, all),
    };
  },
  present: (found) =>
    [
      presentLine({ ...found, depth: 0 }),
      ...(found.forecast.spoken ? [found.forecast.figures ?? ""] : [found.forecast.said]),
      "",
      presentCheck(found.check),
      ...(found.checkIns.length > 0 ? ["", "Check-ins"] : []),
      ...found.checkIns.map(
        (one) => `${one.day}  ${one.value ?? ""}  ${one.confidence === null ? "" : `${one.confidence} of 10`}  ${one.note ?? ""}`,
      ),
    ].join("\n"),
});

const ways = Object.values(goalRefusals);

const add = operation.write("goals.add", {
  summary: "Add a goal; what its words say of measure and due day is taken from them",
  input: addInput,
  output: goalLine.extend(lessonsBackFields),
  refusals: ways,
  positional: ["title"],
  handle: async (asked, context) => {
    const line = await readGoal(context, (await addGoal(context, asked)).id);
    return { ...line, lessons: await lessonsBack(context.records, { text: line.goal.title, records: line.goal.links }) };
  },
  present: ({ lessons, ...line }) => `Added.\n${presentLine({ ...line, depth: 0 })}${presentLessonsBack(lessons)}`,
});

const update = operation.write("goals.update", {
  summary: "Change a goal",
  input: z.object({ ...given.partial().shape, ...editFields, ...recordChoices }),
  output: goalLine,
  refusals: ways,
  handle: async ({ id: asked, revision, ...patch }, context) => {
    await changeGoal(context, await context.records.get(goalKind, asked), patch, revision);
    return readGoal(context, asked);
  },
  present: (line) => `Saved.\n${presentLine({ ...line, depth: 0 })}`,
});

const remove = operation.write("goals.remove", {
  summary: "Move a goal to the bin; what served it then serves the goal above it",
  input: z.object({ id: goal.shape.id }),
  output: z.object({ id: z.string(), title: z.string() }),
  handle: async ({ id: asked }, { records }) => {
    const before = await records.get(goalKind, asked);
    await removeGoal(records, before);
    return { id: asked, title: before.title };
  },
  present: ({ title }) => `“${title}” is in the bin.`,
});

const link = operation.write("goals.link", {
  summary: "Link a goal to what it serves or needs: role, skill, value, person, opening, learning",
  input: z.object({
    id: goal.shape.id,
    record: z.string().min(1).max(60).describe("Kind of the record, such as skill or role."),
    of: id("The record's id."),
    label: z.string().max(200).optional().describe("What the link is called; its own name unless said."),
  }),
  output: goal,
  positional: ["id", "record", "of"],
  handle: async ({ id: asked, record, of, label }, context) => {
    const before = await context.records.get(goalKind, asked);
    const target = await linkTarget(context, record, of, label);
    const others = before.links.filter((one) => one.kind !== target.kind || one.id !== of);
    return context.records.update(goalKind, before, { links: [...others, target] });
  },
  present: (one) => `“${one.title}” serves ${one.links.map((linked) => linked.label ?? linked.kind).join(", ")}.`,
});

const unlink = operation.write("goals.unlink", {
  summary: "Take a link from a goal",
  input: z.object({ id: goal.shape.id, record: z.string().describe("Kind of the record."), of: id("The record's id.") }),
  output: goal,
  positional: ["id", "record", "of"],
  handle: async ({ id: asked, record, of }, { records }) => {
    const before = await records.get(goalKind, asked);
    return records.update(goalKind, before, { links: before.links.filter((one) => one.kind !== record || one.id !== of) });
  },
  present: (one) => `“${one.title}” has ${one.links.length} links.`,
});

export const tree = { list, get, add, update, remove, link, unlink };
