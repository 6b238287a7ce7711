// The story bank: stories for interviews, each standing on the wins that it tells of.

import { z } from "zod";
import { blankOf } from "../../../core/blank.ts";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { withRevisions } from "../../../database/chain.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb } from "../../../operations/record-verbs.ts";
import { removal } from "../../../operations/removal.ts";
import { readStaleness } from "../../../platform/index.ts";
import { presentStory, saySeconds } from "../present.ts";
import { winRefusals } from "../refusals.ts";
import { partsFromWin, questionsFor, secondsToTell, wordsOfStory } from "../rules/star.ts";
import { newStory, type Story, type StoryView, story, storyEdit, storyView } from "../schema.ts";
import { storyKind, storyList, winKind } from "../store.ts";

const viewsOf = async (context: Context, stories: readonly Story[]): Promise<StoryView[]> => {
  const ref = ({ id: of }: Story) => ({ kind: storyKind.kind, id: of });
  const stalenessOf = await readStaleness(context, stories.map(ref));
  return stories.map((one) => {
    const words = wordsOfStory(one);
    return { ...one, words, seconds: secondsToTell(words), stale: stalenessOf(ref(one)) !== null };
  });
};

const viewOf = async (context: Context, one: Story): Promise<StoryView> => {
  const [view] = await viewsOf(context, [one]);
  return view as StoryView;
};

const list = listVerb("stories", {
  kind: storyKind,
  one: "story",
  many: "stories",
  summary: "Your stories for interviews, by question or words",
  listing: storyList,
  item: storyView,
  items: (rows: readonly Owned<Story>[], context) => viewsOf(context, rows),
  empty: "No stories. Make one of a win with: cairn stories from-win ID",
  line: (one) => `${one.id}  ${one.title}, about ${saySeconds(one.seconds)}${one.stale ? ", stale" : ""}`,
});

const get = operation.read("stories.get", {
  summary: "One story with its length and whether its wins still say the same",
  input: z.object({ id: id("The story.") }),
  output: storyView,
  handle: async ({ id: storyId }, context) => viewOf(context, await context.records.get(storyKind, storyId)),
  present: presentStory,
});

const add = operation.write("stories.add", {
  summary: "Add a story of your own",
  input: newStory,
  output: storyView,
  refusals: [refusals.missing],
  positional: ["title"],
  handle: async ({ basis, ...told }, context) =>
    viewOf(
      context,
      await context.records.create(storyKind, {
        ...blankOf(story),
        ...told,
        basis: await withRevisions(context.records, context.app.kinds, basis ?? []),
      }),
    ),
  present: presentStory,
});

const fromWin = operation.write("stories.fromWin", {
  summary: "Draft a story from a win: it stands on the win, and its words are yours to edit",
  input: z.object({ id: id("The win.") }),
  output: storyView,
  refusals: [winRefusals.winNotConfirmed],
  handle: async ({ id: winId }, context) => {
    const from = await context.records.get(winKind, winId);
    if (from.confirmation !== "confirmed") refuse(winRefusals.winNotConfirmed, { title: from.title, state: from.confirmation });
    const basis = await withRevisions(context.records, context.app.kinds, [
      { record: { kind: winKind.kind, id: from.id }, day: from.day },
    ]);
    const made = await context.records.create(storyKind, {
      ...blankOf(story),
      ...partsFromWin(from),
      title: from.title,
      questions: questionsFor(from),
      skills: from.skills,
      basis,
      confirmation: "unconfirmed",
      employerSensitive: from.employerSensitive,
    });
    return viewOf(context, made);
  },
  present: (one) => `Drafted, yours to edit:\n${presentStory(one)}`,
});

const update = operation.write("stories.update", {
  summary: "Change a story",
  input: storyEdit,
  output: storyView,
  refusals: [refusals.provesItself],
  handle: async ({ id: storyId, revision, basis, ...patch }, context) => {
    const before = await context.records.get(storyKind, storyId);
    const stands = basis === undefined ? {} : { basis: await withRevisions(context.records, context.app.kinds, basis) };
    return viewOf(context, await context.records.update(storyKind, before, { ...patch, ...stands }, revision));
  },
  present: presentStory,
});

const rehearse = operation.write("stories.rehearse", {
  summary: "Note that you told a story aloud, and how long it took",
  input: z.object({
    id: id("The story."),
    seconds: z.number().int().min(1).max(3600).optional().describe("How long it took, in seconds."),
    day: day("When; today unless said.").optional(),
  }),
  output: storyView,
  positional: ["id", "seconds"],
  handle: async ({ id: storyId, seconds, day: on }, context) => {
    const before = await context.records.get(storyKind, storyId);
    const told = { lastRehearsed: on ?? context.today, ...(seconds === undefined ? {} : { spokenSeconds: seconds }) };
    return viewOf(context, await context.records.update(storyKind, before, told));
  },
  present: ({ title, spokenSeconds }) => `“${title}” rehearsed${spokenSeconds ? ` in ${saySeconds(spokenSeconds)}` : ""}.`,
});

const remove = removal("stories.remove", storyKind, {
  summary: "Move a story to the bin",
});

export const stories = { list, get, add, fromWin, update, rehearse, remove };
