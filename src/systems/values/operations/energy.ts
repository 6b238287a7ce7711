// The energy audit: tasks with what they give and take, past roles that were enjoyed, and what both say together.

import { z } from "zod";
import { openCatalogue } from "../../../catalogue/index.ts";
import { sayDay } from "../../../core/day.ts";
import { id } from "../../../core/id.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { removal } from "../../../operations/removal.ts";
import { sheetOnce } from "../../../operations/table-verbs.ts";
import { energyTable } from "../formats/csv.ts";
import { type EnergyTask, energyTasks, leastNotes, sayEnergy, sayQuadrant, sayTask } from "../rules/energy.ts";
import { energyEntry, energyFields, enjoyedRole, enjoyedRoleFields, quadrants } from "../schema/energy.ts";
import { energyEntriesOf, energyKind, energyList, enjoyedRoleKind, enjoyedRolesOf } from "../store.ts";

const sayEntry = (entry: z.infer<typeof energyEntry>): string =>
  `${entry.energises > 0 ? `+${entry.energises}` : entry.energises}  ${entry.what}${entry.role ? `, as ${entry.role}` : ""} (${sayDay(entry.day)})`;

const noun = { kind: energyKind, one: "energy entry", many: "energy entries" };

const list = listVerb("energy", {
  ...noun,
  summary: "What gives you energy and what takes it, the latest first",
  listing: energyList,
  item: energyEntry,
  empty: 'Nothing noted yet. Note one with: cairn energy add "writing the monthly report" -1',
  line: (entry) => `${entry.id}  ${sayEntry(entry)}`,
});

const verbs = recordVerbs("energy", {
  ...noun,
  summaries: { add: "Note a task and what it does to your energy" },
  fields: energyFields,
  adding: { day: energyFields.day.optional() },
  positional: ["what", "energises"],
  output: energyEntry,
  present: sayEntry,
  check: (given, before, { today }) => (before ? given : { ...given, day: given.day ?? today }),
});

const task = z.object({
  what: z.string().describe("The task, in your latest words."),
  energises: z.number().describe("Mean over its entries, -2 to 2."),
  excel: z.number().nullable().describe("Mean of how well you do it, 0 to 3; nothing where you never said."),
  n: z.number().int().describe("How many entries."),
  last: z.string().describe("The day of the latest."),
  entryIds: z.array(z.string()).describe("Its entries, the latest first."),
  quadrant: z
    .enum(quadrants)
    .nullable()
    .describe("Where it stands; nothing where it does neither, and under three notes that say how well it went."),
});

const summary = operation.read("energy.summary", {
  summary: "Tasks by what they do to you and how well you do them, with skills worth a look",
  output: z.object({
    tasks: z.array(task).describe("One line a task, what energises most first."),
    entries: z.number().int().describe("How many entries it rests on."),
    said: z.string().nullable().describe("What stands out; nothing where there is too little."),
    skills: z
      .array(z.object({ id: z.string(), label: z.string(), because: z.string().describe("The task that names it.") }))
      .describe("Skills in what energises you, of tasks noted three times or more: words to look for in openings and courses."),
  }),
  handle: async (_, context) => {
    const entries = await energyEntriesOf(context.records);
    const tasks = energyTasks(entries);
    return { tasks, entries: entries.length, said: sayEnergy(tasks), skills: await skillsIn(context, tasks) };
  },
  present: ({ tasks, said, skills }) =>
    tasks.length === 0
      ? 'Nothing noted yet. Note one with: cairn energy add "writing the monthly report" -1'
      : [
          said ?? "",
          ...quadrants.flatMap((quadrant) => {
            const inside = tasks.filter((one) => one.quadrant === quadrant);
            const { title, advice } = sayQuadrant[quadrant];
            return inside.length === 0 ? [] : [`${title}. ${advice}`, ...inside.map((one) => `  ${sayTask(one)}`)];
          }),
          skills.length > 0 ? `Skills worth a look: ${skills.map((skill) => skill.label).join(", ")}.` : "",
        ]
          .filter(Boolean)
          .join("\n"),
});

const mostSkills = 8;

const skillsIn = async (context: Context, tasks: readonly EnergyTask[]) => {
  const energising = tasks.filter((one) => one.energises > 0 && one.n >= leastNotes);
  if (energising.length === 0) return [];
  const catalogue = await openCatalogue(context);
  const found = energising.flatMap((one) => {
    const named = catalogue.extract(one.what).map((hit) => hit.skillId);
    const meant = named.length > 0 ? named : catalogue.suggest(one.what, 1).map((hit) => hit.skillId);
    return meant.map((skillId) => ({ id: skillId, label: catalogue.skill(skillId)?.label ?? skillId, because: one.what }));
  });
  return [...new Map(found.map((skill) => [skill.id, skill])).values()].slice(0, mostSkills);
};

const sheet = sheetOnce("energy", {
  kind: energyKind,
  table: energyTable,
  many: "energy entries",
  same: { day: "day", what: "task" },
  unsaid: { excel: null, often: null, role: null, note: null },
});

const { title, enjoyed, ...roleDetails } = enjoyedRoleFields;

const roles = operation.read("energy.roles", {
  summary: "Roles you had and how much you enjoyed them",
  output: z.object({ items: z.array(enjoyedRole) }),
  handle: async (_, { records }) => ({ items: await enjoyedRolesOf(records) }),
  present: ({ items }) =>
    items.length === 0
      ? 'No roles yet. Add one with: cairn energy add-role "Event assistant" 5'
      : items.map((role) => `${role.id}  ${role.enjoyed} of 5  ${role.title}${role.good ? `: ${role.good}` : ""}`).join("\n"),
});

const getRole = operation.read("energy.getRole", {
  summary: "One role you had",
  input: z.object({ id: id("The role.") }),
  output: enjoyedRole,
  handle: async ({ id: of }, { records }) => records.get(enjoyedRoleKind, of),
  present: (role) => `${role.title}, ${role.enjoyed} of 5${role.good ? `: ${role.good}` : ""}`,
});

const addRole = operation.write("energy.addRole", {
  summary: "Add a role you had, how much you enjoyed it, and what was good",
  input: z.object({ title, enjoyed, ...z.object(roleDetails).partial().shape, ...recordChoices }),
  output: enjoyedRole,
  positional: ["title", "enjoyed"],
  handle: async (given, { records }) => records.create(enjoyedRoleKind, { roleId: null, good: null, missing: null, ...given }),
  present: (role) => `Added: ${role.title}, ${role.enjoyed} of 5.`,
});

const updateRole = operation.write("energy.updateRole", {
  summary: "Change a role you had",
  input: z.object({ ...editFields, ...z.object(enjoyedRoleFields).partial().shape, ...recordChoices }),
  output: enjoyedRole,
  handle: async ({ id: of, revision, ...patch }, { records }) =>
    records.update(enjoyedRoleKind, await records.get(enjoyedRoleKind, of), patch, revision),
  present: (role) => `Saved: ${role.title}, ${role.enjoyed} of 5.`,
});

const removeRole = removal("energy.removeRole", enjoyedRoleKind, {
  summary: "Move a role you had to the bin",
});

export const energy = {
  list,
  ...verbs,
  summary,
  ...sheet,
  roles,
  getRole,
  addRole,
  updateRole,
  removeRole,
};
