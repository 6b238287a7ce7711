// Where one could go: from (the ways from today, or to a role), doors (which one skill opens most), and the paths that are kept.
import { z } from "zod";
import type { namedRole } from "../../../career/role.ts";
import { type SourceId, sourceId } from "../../../catalogue/index.ts";
import { targetRefusals, targetRole } from "../../../catalogue/target-role.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { importOnce, tableVerbs } from "../../../operations/table-verbs.ts";
import { readProfile, writeProfile } from "../../../platform/index.ts";
import { payNow } from "../../performance/index.ts";
import { type PathRow, pathTable } from "../formats/path-csv.ts";
import { strategyRefusals } from "../refusals.ts";
import { doorsOf } from "../rules/doors.ts";
import { sayDoor, sayStep, sayWhomToAsk } from "../rules/say.ts";
import { levelsAfter, riseTo, type StepRole, stepTo } from "../rules/steps.ts";
import { waysFrom, waysTo } from "../rules/ways.ts";
import { door, type KeptStep, keptStep, type Path, path, pathFields, pathsAnswer, pathView } from "../schema/path.ts";
import { chosenPaths, pathKind, pathList } from "../store/paths.ts";
import { type Ground, readGround } from "../world.ts";

const roleText = (description: string) => z.string().trim().min(1).max(200).describe(description);

/** The catalogue that an id comes from; roles of one's own are made of the starter set. */
const sourceOf = (id: string): SourceId => sourceId.safeParse(id.split(":")[0]).data ?? "starter";

const nothingKnown =
  "Nothing is known yet of what you do. Add a position to your resume or say a few skills: then Cairn can show where they lead.";

const nothingNear =
  "No role lies near enough to be named. Say the levels of a few more skills, or name the role that you think of: cairn paths from --to ROLE";

const sayGround = ({ standing: { from, levels }, near, isKnown }: Ground): string => {
  if (!isKnown) return nothingKnown;
  if (near.length === 0) return nothingNear;
  const unsaid = from?.needs.filter(({ skillId }) => levels.of(skillId) !== null && !levels.isSaid(skillId)).length ?? 0;
  if (!from) return "No position of yours is known, so this rests on your skills alone.";
  return unsaid === 0
    ? `From ${from.label}, by the levels that you said.`
    : `From ${from.label}. For ${unsaid} of its ${from.needs.length} skills you have not said a level: it is taken that you do what the work asks.`;
};

const from = operation.read("paths.from", {
  summary: "Where you could go from what you do: near roles and what follows them, or the ways to one role, step by step",
  input: z.object({
    to: roleText("The role that you want to get to, by name or catalogue id; without it, all that lies near.").optional(),
    from: roleText("The role to start from, by name or catalogue id; without it, that of your latest position.").optional(),
    source: sourceId.default("starter").describe("The catalogue to look in, where no role is named."),
  }),
  output: pathsAnswer,
  refusals: [targetRefusals.ambiguousRole, strategyRefusals.asksNothing],
  handle: (asked, context) =>
    context.untilChanged(`paths.from ${JSON.stringify(asked)}`, async () => {
      const { catalogue } = await readGround(context, null, "starter");
      const goal = asked.to === undefined ? null : targetRole(catalogue, asked.to);
      const start = asked.from === undefined ? null : targetRole(catalogue, asked.from).id;
      const ground = await readGround(context, start, goal ? sourceOf(goal.id) : start ? sourceOf(start) : asked.source);
      const { world, standing, near, told } = ground;
      const to = goal && (world.roleOf(goal.id) ?? refuse(strategyRefusals.asksNothing, { label: goal.label }));
      const pay = await payNow(context.records);
      const ways = to ? waysTo(world, standing, to) : waysFrom(world, standing, near);
      return {
        from: standing.from && { id: standing.from.id, label: standing.from.label },
        to: to && { id: to.id, label: to.label },
        ways: await Promise.all(ways.map((way) => told(way, to !== null))),
        payNow: pay && { said: pay.said, record: pay.record },
        said:
          goal?.asked && goal.asked !== goal.label
            ? `No role is called “${goal.asked}”: ${goal.label} is the nearest. ${sayGround(ground)}`
            : sayGround(ground),
      };
    }),
  present: ({ from: start, to, ways, payNow: pay, said }) =>
    [
      `${start?.label ?? "From your skills"}${to ? ` to ${to.label}` : ""}`,
      said,
      ...(pay ? [`You are paid ${pay.said}.`] : []),
      ...ways.flatMap((way, at) => ["", `${at + 1}. ${way.said}`, ...way.steps.flatMap(sayStep).map((line) => `   ${line}`)]),
      ...sayWhomToAsk(ways.flatMap(({ steps }) => steps)).map((line) => `\n${line}`),
      ...(ways.length > 0 ? ["", 'Keep one with: cairn paths add --roles "FIRST ROLE" --roles "NEXT ROLE"'] : []),
    ].join("\n"),
});

const mostDoors = 10;
const tooBroad =
  "O*NET asks the same broad skills of nearly every job, so that no single one can be said to open doors. Look in another catalogue: cairn paths doors --source starter";

const doors = operation.read("paths.doors", {
  summary: "Which one skill would bring most roles within reach: roles further down, and those barred by a licence, left out",
  input: z.object({ source: sourceId.default("starter").describe("The catalogue whose roles are counted.") }),
  output: z.object({
    items: z.array(door),
    of: z.number().int().describe("How many roles were looked at."),
    within: z.number().int().describe("How many are within reach as you stand."),
    said: z.string().describe("What it rests on, or what to do where nothing is found."),
  }),
  handle: ({ source }, context) =>
    context.untilChanged(`paths.doors ${source}`, async () => {
      if (source === "onet") return { items: [], of: 0, within: 0, said: tooBroad };
      const ground = await readGround(context, null, source);
      const { world, standing, allOf, near } = ground;
      const roles =
        near.length === 0 ? [] : allOf(source).filter((role) => !world.isBarred(role.id) && riseTo(standing.from, role) >= 0);
      const { items, within } = doorsOf(roles, standing.levels);
      return {
        items: items.slice(0, mostDoors),
        of: roles.length,
        within,
        said:
          near.length === 0 || items.length > 0
            ? sayGround(ground)
            : "No single skill brings another role within reach. Look at a way of two or three steps instead: cairn paths from --to ROLE",
      };
    }),
  present: ({ items, of, within, said }) =>
    [said, ...(of > 0 ? [`${within} of ${of} roles are within reach as you stand.`] : []), ...items.map(sayDoor)].join("\n"),
});

/** One is followed at a time; more than one can only have come in from elsewhere. */
const mostBefore = 20;

const noun = { kind: pathKind, one: "path", many: "paths" };

/** The roles of a path as its steps, each with what sort of step it is and why it is within reach. */
const stepsThrough = async (context: Context, names: readonly string[]): Promise<KeptStep[]> => {
  const { catalogue, world, standing } = await readGround(context, null, "starter");
  let [at, levels] = [standing.from, standing.levels];
  return names.map((name, place) => {
    const { id, label } = targetRole(catalogue, name, standing.held);
    const role: StepRole | null = world.roleOf(id);
    if (!role) return keptStep.parse({ roleId: id, label });
    const { way, why } = stepTo(at, role, levels, place === 0);
    at = role;
    levels = levelsAfter(levels, role);
    return { roleId: id, label, way, why, employer: null };
  });
};

const sayTitle = (steps: readonly KeptStep[]): string =>
  steps.length < 2
    ? `To ${steps.at(-1)?.label} in one step`
    : `To ${steps.at(-1)?.label} by way of ${steps
        .slice(0, -1)
        .map(({ label }) => label)
        .join(" and ")}`;

const viewOf = async (one: Owned<Path>, context: Context) => {
  const ground = await readGround(context, null, sourceOf(one.steps.find(({ roleId }) => roleId)?.roleId ?? ""));
  const known = one.steps.flatMap(({ roleId }) => (roleId ? (ground.world.roleOf(roleId) ?? []) : []));
  const next = nextOn(one, ground.standing.held);
  const profile = await readProfile(context.records);
  return {
    ...one,
    standing: (await ground.told(known, false)).steps,
    next,
    isTarget: next !== null && profile?.targetRoleId === next.id,
  };
};

/** The first step after the last one that the person has reached. */
export const nextOn = ({ steps }: Pick<Path, "steps">, held: readonly string[]): z.infer<typeof namedRole> | null => {
  const reached = steps.findLastIndex(({ roleId }) => roleId !== null && held.includes(roleId));
  const step = steps.slice(reached + 1).find(({ roleId }) => roleId !== null);
  return step?.roleId ? { id: step.roleId, label: step.label } : null;
};

const present = ({ title, steps, chosen }: Path): string =>
  `${title}: ${steps.map(({ label }) => label).join(", then ")}${chosen ? " (the one you follow)" : ""}`;

const list = listVerb("paths", {
  ...noun,
  summary: "The paths that you keep, the newest first",
  listing: pathList,
  item: path,
  empty: "No path is kept yet. Look where you could go: cairn paths from",
  line: (one) => `${one.id}  ${present(one)}`,
});

const verbs = recordVerbs("paths", {
  ...noun,
  fields: pathFields,
  adding: {
    title: pathFields.title.optional(),
    chosen: pathFields.chosen.default(false),
    steps: z.array(keptStep).max(6).default([]).describe("The steps as you have them; roles alone are enough."),
    roles: z
      .array(roleText("A role by name or catalogue id."))
      .max(6)
      .default([])
      .describe("The roles in the order in which you would take them; Cairn says of each what sort of step it is and why."),
  },
  output: pathView,
  summaries: {
    get: "One path, each step as it stands for you today",
    add: "Keep a path: roles in the order in which you would take them",
  },
  answer: viewOf,
  present: (one) => [present(one), ...one.standing.flatMap(sayStep)].join("\n"),
  added: (one) => `Kept: ${present(one)}`,
  refusals: [strategyRefusals.noRoles, targetRefusals.ambiguousRole],
  check: async (given, before, context) => {
    if (before) return given;
    const { roles, ...draft } = given as Patch<Path> & { roles: string[] };
    const said = draft.steps ?? [];
    const steps = said.length > 0 ? said : await stepsThrough(context, roles);
    if (steps.length === 0) refuse(strategyRefusals.noRoles);
    return { ...draft, steps, title: draft.title ?? sayTitle(steps).slice(0, 200) };
  },
  wrote: async (one, before, { records }) => {
    if (!one.chosen || before?.chosen) return;
    for (const other of await chosenPaths(records, mostBefore))
      if (other.id !== one.id) await records.update(pathKind, other, { chosen: false });
  },
});

const aim = operation.write("paths.aim", {
  summary: "Make the next step of a path the role that you aim for",
  input: z.object({ id: path.shape.id.describe("The path.") }),
  output: pathView,
  refusals: [strategyRefusals.pathWalked],
  handle: async ({ id }, context) => {
    const { records } = context;
    const one = await records.get(pathKind, id);
    const { standing } = await readGround(context, null, "starter");
    const next = nextOn(one, standing.held) ?? refuse(strategyRefusals.pathWalked, { title: one.title });
    await writeProfile(records, { targetRoleId: next.id, targetRoleLabel: next.label });
    return viewOf(one, context);
  },
  present: ({ next }) => `You aim for ${next?.label}. Make a plan for it: cairn plan --hours 5`,
});

const sheet = tableVerbs("paths", {
  table: pathTable,
  many: noun.many,
  known: "one of the same title stays as it is",
  all: ({ records }) => records.list(pathKind, { orderBy: (query) => query.orderBy("createdAt").orderBy("id") }),
  nameOf: ({ title }) => title,
  ...importOnce<PathRow, Owned<Path>>(
    ({ records }) => records.list(pathKind),
    ({ title }) => title,
    ({ line: _, ...row }, { records }) =>
      records.create(pathKind, { chosen: false, note: null, ...row, title: row.title, steps: row.steps }),
  ),
});

export const paths = { from, doors, list, ...verbs, aim, ...sheet };
