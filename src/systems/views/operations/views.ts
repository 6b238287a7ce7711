// How others see the person: their answers to the same statements, and both pictures side by side.
import { z } from "zod";
import { id } from "../../../core/id.ts";
import { newId } from "../../../core/new-id.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned, RecordQuery, Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { allInstruments, getInstrument, sittingRefusals, withAnswers } from "../../questionnaires/index.ts";
import { sayN } from "../../questionnaires/shared.ts";
import { readOthers } from "../readers.ts";
import { viewRefusals } from "../refusals.ts";
import { batchOf } from "../rules/others.ts";
import { sayVerdict } from "../rules/portrait-markdown.ts";
import { raterGroups, shownView, type View, verdicts, viewFields } from "../schema/view.ts";
import { openView, viewKind } from "../store.ts";

const asShown = (view: Owned<View>): z.infer<typeof shownView> => {
  const { createdAt: _, updatedAt: __, ...told } = openView(view);
  return { ...told, answered: Object.keys(view.answers).length };
};

const given = z
  .array(
    z.object({
      item: z.string().min(1).max(40).describe("The statement."),
      value: z.number().int().describe("Value of the chosen answer."),
    }),
  )
  .max(500)
  .describe("The answers, each with its statement; what they cannot know is left out.");

export interface ViewGiven extends Partial<Pick<View, "visibility" | "employerSensitive">> {
  instrumentId: string;
  raterGroup: View["raterGroup"];
  raterName: string | null;
  day: string;
  note: string | null;
  answers: readonly { item: string; value: number }[];
  /** Where it came from, such as an invitation; null where it was filled in here. */
  source: string | null;
}

/** Writes down how somebody sees the person; refuses what the instrument does not ask or others cannot answer. */
export const addView = async (records: Records, { answers, ...about }: ViewGiven): Promise<Owned<View>> => {
  const instrument = await getInstrument(records, about.instrumentId);
  if (instrument.othersInstruction === null) {
    const choices = (await allInstruments(records)).filter((one) => one.othersInstruction !== null).map((one) => one.id);
    refuse(viewRefusals.notForOthers, { title: instrument.title, choices: choices.join(", ") });
  }
  if (answers.length === 0) refuse(viewRefusals.viewTooShort);
  const kept = withAnswers(instrument, { answers: {}, milliseconds: {} }, answers);
  const created = await records.create(viewKind, {
    ...about,
    instrumentVersion: instrument.version,
    answers: kept.answers,
    batch: null,
  });
  return created.raterName === null ? release(records, created) : created;
};

/** Opens the next batch of unnamed views, once there are enough that wait. */
const release = async (records: Records, latest: Owned<View>): Promise<Owned<View>> => {
  const waiting = await records.list(viewKind, {
    where: (query) =>
      query.where("instrumentId", "=", latest.instrumentId).where("raterName", "is", null).where("batch", "is", null),
    orderBy: (query) => query.orderBy("createdAt").orderBy("id"),
  });
  const batch = newId();
  for (const view of batchOf(waiting)) await records.update(viewKind, view, { batch });
  return records.get(viewKind, latest.id);
};

const instrumentField = id("The instrument whose statements they answer.").default("strengths");

const add = operation.write("views.add", {
  summary: "Write down how somebody else answers the strengths statements about you",
  input: z.object({
    instrument: instrumentField,
    raterGroup: viewFields.raterGroup,
    raterName: viewFields.raterName.default(null),
    day: viewFields.day.optional(),
    note: viewFields.note.default(null),
    answers: given,
    ...recordChoices,
  }),
  output: shownView,
  refusals: [viewRefusals.notForOthers, viewRefusals.viewTooShort, sittingRefusals.unknownItem, sittingRefusals.unknownAnswer],
  handle: async ({ instrument, day, ...rest }, { records, today }) =>
    asShown(await addView(records, { ...rest, instrumentId: instrument, day: day ?? today, source: null })),
  present: (one) => `Written down: ${one.raterName ?? "somebody unnamed"} (${one.raterGroup}), ${one.answered} statements.`,
});

const list = operation.read("views.list", {
  summary: "Who answered about you: the named, the latest first, and how many unnamed there are in each group",
  input: z.object({ ...pageInput }),
  output: pageOf(shownView).extend({
    unnamed: z
      .array(
        z.object({
          group: z.enum(raterGroups).describe("The group."),
          count: z.number().int().describe("Unnamed people of it who answered."),
        }),
      )
      .describe("The unnamed by group; nothing says who of them came when."),
  }),
  handle: async (asked, { records }) => {
    const isNamed = (query: RecordQuery) => query.where("raterName", "is not", null);
    const items = await records.list(viewKind, {
      where: isNamed,
      orderBy: (query) => query.orderBy("day", "desc").orderBy("id", "desc"),
      page: asked,
    });
    const unnamed: { group: (typeof raterGroups)[number]; count: number }[] = [];
    for (const group of raterGroups) unnamed.push({ group, count: await records.count(viewKind, unnamedIn(group)) });
    return {
      ...page(items.map(asShown), await records.count(viewKind, isNamed), asked),
      unnamed: unnamed.filter(({ count }) => count > 0),
    };
  },
  present: ({ items, unnamed }) =>
    items.length + unnamed.length === 0
      ? "Nobody has answered about you yet."
      : [
          ...items.map((one) => `${one.day}  ${one.raterName} (${one.raterGroup}), ${one.answered} statements (${one.id})`),
          ...unnamed.map((one) => `Unnamed (${one.group}): ${one.count}`),
        ].join("\n"),
});

const unnamedIn =
  (group: View["raterGroup"]) =>
  (query: RecordQuery): RecordQuery =>
    query.where("raterName", "is", null).where("raterGroup", "=", group);

const get = operation.read("views.get", {
  summary: "One view of another person",
  input: z.object({ id: editFields.id }),
  output: shownView,
  handle: async ({ id: of }, { records }) => asShown(await records.get(viewKind, of)),
  present: (one) =>
    [
      `${one.raterName ?? "Unnamed"} (${one.raterGroup})${one.day ? `, ${one.day}` : ""}: ${one.answered} statements`,
      ...(one.note ? [one.note] : []),
    ].join("\n"),
});

const { raterGroup, raterName, day, note } = viewFields;

const update = operation.write("views.update", {
  summary: "Change who answered, in which group, on which day; a view without a name stays as it was given",
  input: z.object({ ...editFields, ...z.object({ raterGroup, raterName, day, note }).partial().shape, ...recordChoices }),
  output: shownView,
  refusals: [viewRefusals.unnamedStays],
  handle: async ({ id: of, revision, ...patch }, { records }) => {
    const before = await records.get(viewKind, of);
    const opens = patch.raterName !== undefined || [patch.raterGroup, patch.note, patch.day].some((one) => one !== undefined);
    if (before.raterName === null && opens) refuse(viewRefusals.unnamedStays);
    // A stale edit answers with the record as it stands; one that must stay closed is edited without that.
    return asShown(await records.update(viewKind, before, patch, before.raterName === null ? undefined : revision));
  },
  present: (one) => `Saved: ${one.raterName ?? "unnamed"} (${one.raterGroup}).`,
});

const remove = removal("views.remove", viewKind, {
  summary: "Delete a view of another person; it goes to the bin",
  said: "Deleted. It lies in the bin.",
});

const removeUnnamed = operation.write("views.removeUnnamed", {
  summary: "Delete all unnamed views of a group; they go to the bin together, since nothing tells one from another",
  input: z.object({ group: z.enum(raterGroups).describe("The group.") }),
  output: z.object({ removed: z.number().int().describe("How many went to the bin.") }),
  positional: ["group"],
  handle: async ({ group }, { records }) => {
    const all = await records.list(viewKind, { where: unnamedIn(group) });
    for (const one of all) await records.remove(viewKind, one);
    return { removed: all.length };
  },
  present: ({ removed }) => (removed === 0 ? "There is none in that group." : `Deleted: ${removed}. They lie in the bin.`),
});

const band = z
  .object({
    mean: z.number().describe("The mean."),
    low: z.number().describe("Lower end of the 95 % interval."),
    high: z.number().describe("Upper end of the 95 % interval."),
    n: z.number().int().describe("People behind it, or the answers of the one person behind it."),
    of: z.enum(["people", "answers"]).describe("What n counts."),
  })
  .nullable();

const group = z.enum(raterGroups).nullable();

const compare = operation.read("views.compare", {
  summary: "How you see yourself and how others see you, scale by scale, with intervals",
  input: z.object({ instrument: instrumentField }),
  output: z.object({
    instrument: z.object({ id: z.string(), title: z.string(), whatItIsNot: z.string() }),
    self: z
      .object({ sittingId: z.string(), finishedAt: z.string() })
      .nullable()
      .describe("Your own last sitting that has a score."),
    companies: z
      .array(
        z.object({
          kind: z
            .enum(["group", "person", "pooled"])
            .describe("A group, a named person, or the unnamed of several small groups."),
          group: group.describe("The group."),
          name: z.string().nullable().describe("The name of a named person."),
          n: z.number().int().describe("People in it."),
          notes: z.array(z.string()).describe("What they added, in no order."),
        }),
      )
      .describe("Whose answers are shown, and together with whom."),
    hidden: z
      .array(
        z.object({
          group: z.enum(raterGroups).describe("The group."),
          unnamed: z.number().int().describe("Unnamed answers so far."),
        }),
      )
      .describe("Groups with unnamed answers that wait until three of a group, or five of several, can be shown together."),
    scales: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        min: z.number(),
        max: z.number(),
        self: band.describe("You."),
        others: band.describe("Everybody who is shown, together."),
        companies: z.array(band).describe("Each of the companies, in their order."),
        verdict: z.enum(verdicts).describe("A difference is named only where the intervals do not touch."),
      }),
    ),
  }),
  handle: async ({ instrument: of }, { records }) => {
    const { instrument, self, shown, hidden, scales } = await readOthers(records, of);
    return {
      instrument,
      self: self && { sittingId: self.id, finishedAt: self.finishedAt },
      companies: shown.map(({ views: of, ...company }) => ({
        ...company,
        n: of.length,
        notes: of.flatMap((view) => view.note ?? []).sort((a, b) => a.localeCompare(b)),
      })),
      hidden,
      scales,
    };
  },
  present: ({ instrument, companies, hidden, scales }) =>
    [
      `${instrument.title}: you and ${companies.reduce((sum, one) => sum + one.n, 0)} others`,
      ...scales.map(({ label, self, others, verdict }) => {
        const said = (who: string, one: z.infer<typeof band>) =>
          one
            ? `${who} ${one.mean.toFixed(1)} (${one.low.toFixed(1)} to ${one.high.toFixed(1)}, ${sayN(one.n, one.of)})`
            : `${who} not answered`;
        return [`${label.padEnd(20)} ${said("you", self)}`, said("others", others), sayVerdict[verdict]]
          .filter(Boolean)
          .join("; ");
      }),
      ...hidden.map((one) => `${one.group}: ${one.unnamed} unnamed, shown in threes.`),
    ].join("\n"),
});

export const views = { add, list, get, update, remove, removeUnnamed, compare };
