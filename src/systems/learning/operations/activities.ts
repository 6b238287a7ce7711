// The activities: look, add, change, start, log time, finish with the skills it raises, drop; out to a spreadsheet and back in.
import { z } from "zod";
import { nameKey } from "../../../catalogue/fold.ts";
import { openCatalogue } from "../../../catalogue/index.ts";
import type { Context } from "../../../core/context.ts";
import { day } from "../../../core/day.ts";
import { bytesOf, fileInput } from "../../../core/file-input.ts";
import { id } from "../../../core/id.ts";
import { money, sayMoney } from "../../../core/money.ts";
import { operation } from "../../../core/operation.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { refuse } from "../../../core/refusal.ts";
import { readProfile } from "../../../platform/index.ts";
import { gapToRole, gapToTarget, raiseLevel } from "../../skills/index.ts";
import { readActivities, writeActivities } from "../formats/activities-csv.ts";
import { activitiesWithProgress, assumedWeeklyHours, blankActivity, sameSkills } from "../readers.ts";
import { learningRefusals } from "../refusals.ts";
import { circleThrough, isOpen } from "../rules/plan.ts";
import { verdictOn } from "../rules/worth-it.ts";
import {
  type Activity,
  type ActivityWithProgress,
  activity,
  activityEdit,
  activityKinds,
  activityStates,
  activityWithProgress,
  newActivity,
  type Raise,
  raise,
  studyLog,
} from "../schema.ts";
import { activitiesOf, activityKind, logsOf, studyLogKind, withProgress } from "../store.ts";

const say = ({ title, kind, status, hours, hoursDone, cost }: ActivityWithProgress): string =>
  `${title} (${kind}, ${status}, ${hoursDone} of ${hours} h${cost ? `, ${sayMoney(cost)}` : ""})`;

const progressOf = async ({ records }: Context, one: Activity): Promise<ActivityWithProgress> =>
  withProgress(one, await logsOf(records));

const list = operation("activities.list", {
  kind: "read",
  summary: "Your learning activities with the hours logged on each",
  input: z.object({
    status: z.enum(activityStates).optional().describe("Only planned, active, done or dropped ones."),
    kind: z.enum(activityKinds).optional().describe("Only courses, books, projects or another kind."),
    text: z.string().max(200).optional().describe("Part of the title, the provider or a skill."),
    ...pageInput,
  }),
  output: pageOf(activityWithProgress),
  handle: async ({ status, kind, text, ...asked }, context) => {
    const wanted = nameKey(text ?? "");
    const chosen = (await activitiesWithProgress(context)).filter(
      (one) =>
        (!status || one.status === status) &&
        (!kind || one.kind === kind) &&
        nameKey([one.title, one.provider, ...one.raises.map(({ label }) => label)].join(" ")).includes(wanted),
    );
    return page(chosen.slice(asked.offset, asked.offset + asked.limit), chosen.length, asked);
  },
  present: ({ items, total }) =>
    items.length === 0
      ? "No activities. Plan the gap to your role with: cairn learning suggest"
      : `${items.map((one) => `${one.id}  ${say(one)}`).join("\n")}\n${total} in all`,
});

const get = operation("activities.get", {
  kind: "read",
  summary: "One activity with everything logged on it",
  input: z.object({ id: id("The activity.") }),
  output: activityWithProgress.extend({ logs: z.array(studyLog).describe("What was logged, newest first.") }),
  positional: ["id"],
  handle: async ({ id: activityId }, { records }) => {
    const found = await records.get(activityKind, activityId);
    const logs = (await logsOf(records)).filter((one) => one.activityId === activityId);
    return { ...withProgress(found, logs), logs };
  },
  present: (one) => [say(one), ...one.logs.map((log) => `- ${log.day}  ${log.minutes} min  ${log.note ?? ""}`)].join("\n"),
});

/** Raises with the catalogue's id where the catalogue knows the name. */
const linked = async (context: Context, raises: readonly Raise[]): Promise<Raise[]> => {
  const catalogue = await openCatalogue(context);
  return raises.map((one) => {
    const named =
      one.catalogueId ??
      catalogue.search(one.label, { type: "skill", limit: 3 }).find(({ matched }) => nameKey(matched) === nameKey(one.label))?.id;
    return { ...one, catalogueId: named ? catalogue.canonical(named) : null };
  });
};

const checkOrder = async (context: Context, one: Pick<Activity, "id" | "title" | "prerequisites" | "earliest" | "deadline">) => {
  const { title, earliest, deadline } = one;
  if (earliest && deadline && deadline < earliest) refuse(learningRefusals.dayOrder, { earliest, deadline });
  const all = await activitiesOf(context.records);
  const titles = new Map(all.map((other) => [other.id, other.title]));
  const unknown = one.prerequisites.find((before) => !titles.has(before));
  if (unknown) refuse(learningRefusals.unknownPrerequisite, { id: unknown });
  const circle = circleThrough(one, all);
  if (circle) refuse(learningRefusals.circle, { title, through: circle.map((step) => titles.get(step) ?? step).join(", ") });
};

const orderRefusals = [learningRefusals.circle, learningRefusals.unknownPrerequisite, learningRefusals.dayOrder];

const addOne = async (
  context: Context,
  given: Partial<z.infer<typeof newActivity>> & Pick<Activity, "title" | "hours">,
  itsId?: string,
) => {
  const draft = { ...blankActivity, ...given, raises: await linked(context, given.raises ?? []) };
  await checkOrder(context, { ...draft, id: itsId ?? "" });
  return context.records.create(activityKind, itsId ? { ...draft, id: itsId } : draft);
};

const add = operation("activities.add", {
  kind: "write",
  summary: "Add a learning activity",
  input: newActivity,
  output: activityWithProgress,
  refusals: orderRefusals,
  positional: ["title"],
  handle: async (given, context) => progressOf(context, await addOne(context, given)),
  present: (one) => `Added: ${say(one)}.`,
});

const update = operation("activities.update", {
  kind: "write",
  summary: "Change a learning activity",
  input: activityEdit,
  output: activityWithProgress,
  refusals: orderRefusals,
  positional: ["id"],
  handle: async ({ id: activityId, revision, ...patch }, context) => {
    const before = await context.records.get(activityKind, activityId);
    const raises = patch.raises && (await linked(context, patch.raises));
    await checkOrder(context, {
      ...before,
      prerequisites: patch.prerequisites ?? [],
      earliest: patch.earliest === undefined ? before.earliest : patch.earliest,
      deadline: patch.deadline === undefined ? before.deadline : patch.deadline,
    });
    return progressOf(context, await context.records.update(activityKind, before, { ...patch, raises }, revision));
  },
  present: (one) => `Saved: ${say(one)}.`,
});

const remove = operation("activities.remove", {
  kind: "write",
  summary: "Move a learning activity to the bin",
  input: z.object({ id: id("The activity.") }),
  output: activity,
  positional: ["id"],
  handle: async ({ id: activityId }, { records }) => {
    const before = await records.get(activityKind, activityId);
    await records.remove(activityKind, before);
    return before;
  },
  present: ({ title }) => `“${title}” is in the bin.`,
});

const start = operation("activities.start", {
  kind: "write",
  summary: "Start a planned activity, or take a dropped or finished one up again",
  input: z.object({ id: id("The activity.") }),
  output: activityWithProgress,
  positional: ["id"],
  handle: async ({ id: activityId }, context) => {
    const before = await context.records.get(activityKind, activityId);
    return progressOf(context, await context.records.update(activityKind, before, { status: "active", finishedOn: null }));
  },
  present: (one) => `Started: ${say(one)}.`,
});

const log = operation("activities.log", {
  kind: "write",
  summary: "Log time on an activity; a planned one is started by it",
  input: z.object({
    id: id("The activity."),
    minutes: studyLog.shape.minutes.optional().describe("How long, in minutes."),
    hours: z.number().min(0.02).max(24).optional().describe("Or how long, in hours."),
    day: day("When; without it today.").optional(),
    note: studyLog.shape.note.unwrap().optional().describe("What you did or learned."),
  }),
  output: z.object({ log: studyLog, activity: activityWithProgress }),
  refusals: [learningRefusals.noMinutes, learningRefusals.futureDay, learningRefusals.closed],
  positional: ["id", "minutes"],
  handle: async ({ id: activityId, minutes, hours, day: on, note }, context) => {
    const { records, today } = context;
    const took = minutes ?? (hours === undefined ? refuse(learningRefusals.noMinutes) : Math.round(hours * 60));
    const when = on ?? today;
    if (when > today) refuse(learningRefusals.futureDay, { day: when });
    const before = await records.get(activityKind, activityId);
    if (before.status === "dropped") refuse(learningRefusals.closed, { title: before.title, status: before.status });
    const made = await records.create(studyLogKind, { activityId, day: when, minutes: took, note: note ?? null });
    const after = before.status === "planned" ? await records.update(activityKind, before, { status: "active" }) : before;
    return { log: made, activity: await progressOf(context, after) };
  },
  present: ({ log: { minutes }, activity: one }) => `${minutes} minutes logged. ${say(one)}.`,
});

const removeLog = operation("activities.removeLog", {
  kind: "write",
  summary: "Move a logged piece of study to the bin",
  input: z.object({ id: id("The study log.") }),
  output: studyLog,
  positional: ["id"],
  handle: async ({ id: logId }, { records }) => {
    const before = await records.get(studyLogKind, logId);
    await records.remove(studyLogKind, before);
    return before;
  },
  present: ({ minutes, day: on }) => `${minutes} minutes of ${on} are in the bin.`,
});

const sayRaises = (raises: readonly Raise[]): string =>
  raises.map(({ label, toLevel }) => `${label} to level ${toLevel}`).join(", ");

const finish = operation("activities.finish", {
  kind: "write",
  summary: "Finish an activity; the skills it raises are raised once you confirm that you can do it now",
  input: z.object({
    id: id("The activity."),
    confirm: z.boolean().default(false).describe("Yes, I can do now what the levels say."),
    raise: z.boolean().default(true).describe("Raises the skills; off leaves them as they are."),
    day: day("When it was finished; without it today.").optional(),
    note: z.string().max(500).optional().describe("What it shows, in a few words."),
    link: z.url().optional().describe("A web address that proves it."),
  }),
  output: z.object({
    activity: activityWithProgress,
    raised: z.array(z.object({ skillId: z.string(), label: z.string(), level: z.number().int().nullable() })),
  }),
  refusals: [learningRefusals.unconfirmed, learningRefusals.futureDay],
  positional: ["id"],
  handle: async ({ id: activityId, confirm, raise: raising, day: on, note, link }, context) => {
    const { records, today } = context;
    const when = on ?? today;
    if (when > today) refuse(learningRefusals.futureDay, { day: when });
    const before = await records.get(activityKind, activityId);
    const raises = raising ? before.raises : [];
    if (raises.length > 0 && !confirm) refuse(learningRefusals.unconfirmed, { title: before.title, raises: sayRaises(raises) });
    const done = await records.update(activityKind, before, { status: "done", finishedOn: when });
    const raised = await raiseAll(context, raises, {
      record: { kind: activityKind.kind, id: done.id, label: done.title },
      revision: done.revision,
      day: when,
      ...(note ? { note } : {}),
      ...(link ? { link } : {}),
    });
    return { activity: await progressOf(context, done), raised };
  },
  present: ({ activity: one, raised }) =>
    `Finished: ${one.title}.${raised.length > 0 ? ` Now: ${raised.map(({ label, level }) => `${label} ${level}`).join(", ")}.` : ""}`,
});

/** Raises skills through the inventory, each with the same proof. */
export const raiseAll = async (
  context: Context,
  raises: readonly Raise[],
  proof: Parameters<typeof raiseLevel>[1]["evidence"][number],
) => {
  const catalogue = await openCatalogue(context);
  const raised: { skillId: string; label: string; level: number | null }[] = [];
  for (const { catalogueId, label, toLevel } of raises) {
    const kind = (catalogueId && catalogue.skill(catalogueId)?.kind) || "technical";
    const skill = await raiseLevel(context, { catalogueId, label, kind, level: toLevel, evidence: [proof] });
    raised.push({ skillId: skill.id, label: skill.label, level: skill.level });
  }
  return raised;
};

const drop = operation("activities.drop", {
  kind: "write",
  summary: "Drop an activity: it stays in the list, and the plan goes on without it",
  input: z.object({ id: id("The activity.") }),
  output: activityWithProgress,
  positional: ["id"],
  handle: async ({ id: activityId }, context) => {
    const before = await context.records.get(activityKind, activityId);
    return progressOf(
      context,
      await context.records.update(activityKind, before, { status: "dropped", finishedOn: context.today }),
    );
  },
  present: (one) => `Dropped: ${one.title}.`,
});

const check = operation("activities.check", {
  kind: "read",
  body: true,
  summary: "Go or no-go before you pay or begin: what a course or a portfolio project would do for your target, for its hours",
  input: z.object({
    activityId: id("An activity of yours; or describe one with the other fields.").optional(),
    hours: newActivity.shape.hours.optional(),
    raises: z.array(raise).max(20).optional().describe("Which skills it would raise, and to which level."),
    cost: money.nullable().optional().describe("What it would cost."),
    role: z.string().max(200).optional().describe("The role to judge it by; without it the one you aim for."),
  }),
  output: z.object({
    verdict: z.enum(["go", "wait", "no"]),
    readinessBefore: z.number().describe("0 to 1."),
    readinessAfter: z.number().describe("0 to 1, once it is done."),
    pointsPerTenHours: z.number().describe("Points of readiness, of 100, for ten hours."),
    weeks: z.number().int().describe("Weeks it takes at your hours."),
    reasons: z.array(z.string()),
  }),
  refusals: [learningRefusals.noTarget, learningRefusals.noMinutes],
  positional: ["activityId"],
  handle: async ({ activityId, role, ...described }, context) => {
    const own = activityId ? await context.records.get(activityKind, activityId) : null;
    const hours = described.hours ?? own?.hours ?? refuse(learningRefusals.noMinutes);
    const raises = await linked(context, described.raises ?? own?.raises ?? []);
    const gap = (role ? await gapToRole(context, role) : await gapToTarget(context)) ?? refuse(learningRefusals.noTarget);
    const same = await sameSkills(context);
    const alike = (await activitiesOf(context.records)).filter(
      (other) =>
        other.id !== activityId &&
        isOpen(other) &&
        raises.length > 0 &&
        raises.every((one) =>
          other.raises.some(
            (theirs) =>
              theirs.catalogueId && one.catalogueId && same(theirs.catalogueId, one.catalogueId) && theirs.toLevel >= one.toLevel,
          ),
        ),
    );
    const weeklyHours = (await readProfile(context.records))?.weeklyHours ?? assumedWeeklyHours;
    const costs = Boolean(described.cost ?? own?.cost);
    return verdictOn({ hours, raises, alike: alike.map(({ title }) => title), costs }, gap, same, weeklyHours);
  },
  present: ({ verdict, reasons }) => [{ go: "Go.", wait: "Wait.", no: "No." }[verdict], ...reasons].join("\n"),
});

const exportAll = operation("activities.export", {
  kind: "read",
  summary: "Your learning activities as CSV for a spreadsheet",
  input: z.object({ sensitive: z.boolean().default(false).describe("Takes employer-sensitive activities along.") }),
  output: z.object({
    csv: z.string(),
    activities: z.number().int(),
    leftOut: z.number().int().describe("Employer-sensitive ones that stayed out."),
  }),
  handle: async ({ sensitive }, context) => {
    const all = await activitiesWithProgress(context);
    const given = sensitive ? all : all.filter((one) => !one.employerSensitive);
    return { csv: writeActivities(given), activities: given.length, leftOut: all.length - given.length };
  },
  present: ({ csv }) => csv.trimEnd(),
});

const importAll = operation("activities.import", {
  kind: "write",
  summary: "Take learning activities in from CSV: new ones are added, those with a known id or title are changed",
  input: z.object({
    text: z.string().max(2_000_000).optional().describe("Lines of CSV with a heading; title and hours are needed."),
    file: fileInput("A CSV file.").optional(),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  }),
  output: z.object({
    added: z.array(z.string()),
    changed: z.array(z.string()),
    known: z.number().int(),
    bad: z
      .array(z.object({ line: z.number().int(), problem: z.string() }))
      .describe("Lines that were kept out, each with what is wrong."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [learningRefusals.unreadable, ...orderRefusals],
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: async ({ text, file, preview }, context) => {
    const given = text?.trim() ? text : file && new TextDecoder("utf-8").decode(bytesOf(file));
    if (!given?.trim()) return refuse(learningRefusals.unreadable, { sentence: "Give a text or a file to read." });
    const sentence = `${file?.name ?? "The text"}, line 1: no column is called title. Begin with a heading such as: title,hours,kind`;
    const { rows, bad } = readActivities(given) ?? refuse(learningRefusals.unreadable, { sentence, line: 1 });
    const report = { added: [] as string[], changed: [] as string[], known: 0, bad, written: !preview };
    const newIds = new Map<string, string>();
    for (const { line, id: itsId, cost: amount, currency, ...read } of rows) {
      const cost = amount && currency ? money.safeParse({ amount: Number(amount), currency }) : null;
      if (cost && !cost.success) {
        bad.push({ line, problem: `cost: ${cost.error.issues[0]?.message ?? "cannot be read"}` });
        continue;
      }
      const prerequisites = read.prerequisites.map((one) => newIds.get(one) ?? one);
      const fields = { ...read, prerequisites, ...(cost ? { cost: cost.data } : {}) };
      const held = await activitiesOf(context.records);
      const same = held.find((one) => one.id === itsId) ?? held.find((one) => nameKey(one.title) === nameKey(read.title));
      if (!same) {
        const made = await addOne(context, fields);
        if (itsId) newIds.set(itsId, made.id);
        report.added.push(made.title);
        continue;
      }
      await checkOrder(context, {
        ...same,
        ...fields,
        earliest: fields.earliest ?? same.earliest,
        deadline: fields.deadline ?? same.deadline,
      });
      const after = await context.records.update(activityKind, same, {
        ...fields,
        raises: fields.raises && (await linked(context, fields.raises)),
      });
      if (after.revision === same.revision) report.known++;
      else report.changed.push(after.title);
    }
    return report;
  },
  present: ({ added, changed, known, bad, written }) =>
    [
      `${written ? "" : "Preview, nothing written: "}${added.length} added, ${changed.length} changed, ${known} known already, ${bad.length} lines kept out.`,
      ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
    ].join("\n"),
});

export const activities = {
  list,
  get,
  add,
  update,
  remove,
  start,
  log,
  removeLog,
  finish,
  drop,
  check,
  export: exportAll,
  import: importAll,
};
