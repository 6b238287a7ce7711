// How well the person fits an opening by what its posting asks, and which of the open ones they fit best.
import { z } from "zod";
import { requirementsIn } from "../../../career/posting/requirements.ts";
import { type Catalogue, openCatalogue } from "../../../catalogue/index.ts";
import { id } from "../../../core/id.ts";
import { refuse } from "../../../core/refusal.ts";
import { percent } from "../../../core/say.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { askedIn, directionOf, type FitLine, fitOf, type Holding, holdingOf, signsOf, tellingIn } from "../../postings/index.ts";
import { workNow } from "../../resume/index.ts";
import { profileOf, skillsOf } from "../../skills/index.ts";
import { openingRefusals } from "../refusals.ts";
import { sayOpening } from "../rules/stages.ts";
import { type FitLineView, type FitView, fitView, rankedOpening } from "../schema/posting.ts";
import { asNeeds, needsReader } from "../store/asked.ts";
import { openingKind, openingsToRank } from "../store/openings.ts";

/** What the person can do, by the catalogue's skills; what was withdrawn counts for nothing. */
const holdingNow = async ({ records }: Context, catalogue: Catalogue): Promise<Holding> =>
  holdingOf(profileOf(await skillsOf(records), catalogue.canonical), (skillId) => catalogue.skill(skillId));

const becauseOf = ({ by, near, level, need }: FitLine): string => {
  if (by === "near" && near) return `${near.label} is near it and counts in part.`;
  if (by === "nothing") return "Nothing is known of it: unknown is not none. Say your level if you have it.";
  return (level ?? 0) >= need.level ? "You have it at the level that is asked." : `You have it at ${level} of ${need.level}.`;
};

const viewOf = (line: FitLine & { need: { line?: string | null } }): FitLineView => ({
  skillId: line.need.skillId,
  label: line.need.label,
  importance: line.need.importance === "essential" ? "must" : "nice",
  line: line.need.line ?? null,
  need: line.need.level,
  have: line.level,
  cover: line.cover,
  because: becauseOf(line),
  gain: line.gain,
});

const directions = { up: "a step up", sideways: "a step sideways", down: "a step down" } as const;

/** A title that only resembles a role's name says nothing of its step. */
const leastSure = 0.6;

const stepIn = (catalogue: Catalogue, title: string) => {
  const match = catalogue.bestRole(title);
  const role = match && match.likeness >= leastSure ? catalogue.role(match.id) : null;
  return role?.step === undefined ? null : { step: role.step, label: role.label };
};

const directionTo = async (
  title: string,
  context: Context,
  catalogue: Catalogue,
): Promise<Pick<FitView, "direction" | "directionWhy">> => {
  const now = await workNow(context);
  const here = now && stepIn(catalogue, now.title);
  const there = stepIn(catalogue, title);
  const direction = directionOf(there?.step, here?.step);
  if (!direction || !here || !there) return { direction: null, directionWhy: null };
  return { direction, directionWhy: `“${there.label}” is ${directions[direction]} from “${here.label}”, which you do now.` };
};

const sayLine = ({ label, because, line }: FitLineView): string =>
  `  ${label}: ${because}${line ? ` (“${line.slice(0, 100)}”)` : ""}`;

const presentFit = (one: FitView): string =>
  [
    one.score === null
      ? `${sayOpening(one)}: its posting names no skill that is known, so there is no figure.`
      : `${sayOpening(one)}: what you can do covers ${percent(one.score)} of the skills it asks for.`,
    one.mustAsked > 0 && `Of ${one.mustAsked} that must be met, ${one.mustMet} are known of you.`,
    ...(one.missed.length > 0 ? ["Must be met and is not known of you:", ...one.missed.map(sayLine)] : []),
    ...(one.raises.length > 0
      ? [`What would raise it most: ${one.raises.map(({ label, gain }) => `${label} (+${percent(gain)})`).join(", ")}.`]
      : []),
    one.directionWhy,
    ...(one.toCheck.length > 0
      ? ["Yours to judge, since it names no skill:", ...one.toCheck.map(({ text }) => `  - ${text}`)]
      : []),
    ...one.signs.map(({ kind, reason }) => `${kind === "scam" ? "Careful" : "Ask first"}: ${reason}`),
  ]
    .filter((part) => typeof part === "string")
    .join("\n");

export const fit = operation.read("openings.fit", {
  summary: "How well you fit an opening: what its posting asks held against what you can do, what must be met shown apart",
  input: z.object({ id: id("The opening.") }),
  output: fitView,
  refusals: [openingRefusals.noPostingText],
  handle: async ({ id: openingId }, context) => {
    const { records, today } = context;
    const one = await records.get(openingKind, openingId);
    const text = one.text ?? refuse(openingRefusals.noPostingText);
    const catalogue = await openCatalogue(context);
    const telling = tellingIn(catalogue);
    const needs = askedIn(catalogue, text, telling);
    const { lines, missed, raises, ...counted } = fitOf(needs, await holdingNow(context, catalogue));
    const named = new Set(needs.map(({ line }) => line));
    return {
      id: one.id,
      title: one.title,
      organisation: one.organisation,
      ...counted,
      missed: missed.map(viewOf),
      lines: lines.map(viewOf),
      toCheck: requirementsIn(text)
        .filter((line) => !named.has(line.text))
        .map(({ text: line, importance, years }) => ({ text: line, importance, years })),
      raises: raises.map(({ need, gain }) => ({ label: need.label, gain })),
      ...(await directionTo(one.title, context, catalogue)),
      signs: signsOf(text, { organisation: one.organisation, postedOn: null, deadline: one.deadline, how: null }, { today }),
    };
  },
  present: presentFit,
});

export const rank = operation.read("openings.rank", {
  summary: "Your open openings by how well you fit what their postings ask",
  input: z.object({ limit: z.number().int().min(1).max(200).default(20).describe("At most so many.") }),
  output: z.object({
    items: z.array(rankedOpening).describe("Those that fit best first."),
    compared: z.number().int().describe("How many postings were held against you."),
    notCompared: z.number().int().describe("How many have no posting, name no known skill, or are still to be read."),
  }),
  handle: async ({ limit }, context) => {
    const catalogue = await openCatalogue(context);
    const needsOf = await needsReader(context, catalogue);
    const rows = await openingsToRank(context.records);
    const holding = await holdingNow(context, catalogue);
    const telling = tellingIn(catalogue);
    const labelOf = (skillId: string) => catalogue.skill(skillId)?.label ?? skillId;
    const ranked = [];
    for (const row of rows) {
      const { id: openingId, title, organisation } = row;
      const asked = await needsOf(row);
      if (asked === null) continue;
      const { score, mustMet, mustAsked } = fitOf(asNeeds(asked, labelOf, telling), holding);
      if (score !== null) ranked.push({ id: openingId, title, organisation, score, mustMet, mustAsked });
    }
    const items = ranked
      .sort((a, b) => b.score - a.score || b.mustMet - a.mustMet || a.title.localeCompare(b.title))
      .slice(0, limit);
    return { items, compared: ranked.length, notCompared: rows.length - ranked.length };
  },
  present: ({ items, compared, notCompared }) =>
    items.length === 0
      ? "No open opening has a posting that names a skill. Add one with its text: cairn openings add --file posting.html"
      : [
          ...items.map(
            ({ score, mustMet, mustAsked, ...one }) =>
              `${percent(score).padStart(5)}  ${sayOpening(one)}${mustAsked > 0 ? `, ${mustMet} of ${mustAsked} that must be met` : ""}  (${one.id})`,
          ),
          `${compared} compared${notCompared > 0 ? `, ${notCompared} without a posting that names skills` : ""}`,
        ].join("\n"),
});
