// What a letter can say: confirmed facts of the person, those first that the posting asks for.
import { requirementsIn } from "../../career/posting/requirements.ts";
import type { Statement } from "../../career/stated-facts.ts";
import type { RecordRef } from "../../core/record.ts";
import { dayOfMonth } from "../../core/say.ts";
import { withRevisions } from "../../database/chain.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { lastInterview, storiesFor } from "../interviews/index.ts";
import { inside, type Opening, openingKind } from "../openings/index.ts";
import { sayPeriod, statedFacts, unprovedNumbers } from "../resume/index.ts";
import { type DraftFacts, draftLetter, type Proof } from "./rules/draft.ts";
import type { Letter } from "./schema.ts";

type Given = Pick<Letter, "openingId" | "organisation" | "role" | "toWhom">;

const isSaid = ({ confirmation, employerSensitive }: Statement): boolean => confirmation === "confirmed" && !employerSensitive;

export const openingOf = async ({ records }: Context, openingId: string | null): Promise<Opening | undefined> =>
  openingId === null ? undefined : records.find(openingKind, openingId);

/** Wins and lines of positions, the latest first. */
const told = ({ wins, experiences }: Awaited<ReturnType<typeof statedFacts>>): { record: RecordRef; text: string }[] => [
  ...wins
    .filter(isSaid)
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .map(({ record, line }) => ({ record, text: line })),
  ...experiences
    .filter((one) => isSaid(one) && (one.kind === "work" || one.kind === "volunteer" || one.kind === "project"))
    .flatMap(({ record, lines }) => lines.map((text) => ({ record, text }))),
];

/** What fits what is asked first, then the latest; with what must be met and nothing speaks of. */
const chosenOf = (opening: Opening | undefined, all: readonly { record: RecordRef; text: string }[]) => {
  const stories = all.map(({ text }, at) => ({ id: String(at), title: text, text: "" }));
  const { chosen, missing } = storiesFor(requirementsIn(opening?.text ?? ""), stories);
  const fitting = chosen.flatMap(({ story, shows }): Proof[] => {
    const one = all[Number(story.id)];
    return one ? [{ ...one, shows }] : [];
  });
  const used = new Set(fitting.map(({ text }) => text));
  const others = all.filter(({ text }) => !used.has(text)).map((one): Proof => ({ ...one, shows: null }));
  return { proofs: [...fitting, ...others], missing };
};

const draftFacts = async (context: Context, given: Given): Promise<DraftFacts> => {
  const { records, today } = context;
  const facts = await statedFacts(context, null);
  const profile = await readProfile(records);
  const opening = await openingOf(context, given.openingId);
  const talk = opening && (await lastInterview(records, opening.id, today));
  const { basics } = facts;
  return {
    me: basics.name ?? "",
    contact: [basics.phone, basics.email].filter((way) => way !== null),
    positions: facts.experiences
      .filter((one) => isSaid(one) && one.kind === "work")
      .map(({ record, title, organisation, start, end }) => ({
        record,
        title,
        organisation,
        period: sayPeriod({ start, end }),
        lasts: end === null,
      })),
    proofs: chosenOf(opening, told(facts)).proofs,
    skills: facts.skills
      .filter((one) => isSaid(one) && one.kind !== "language" && one.kind !== "soft")
      .toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0))
      .map(({ record, label }) => ({ record, label })),
    certificates: facts.certificates.filter(isSaid).map(({ record, title }) => ({ record, title })),
    target: profile?.targetRoleLabel ?? null,
    toWhom: given.toWhom,
    organisation: given.organisation ?? opening?.organisation ?? null,
    role: given.role ?? opening?.title ?? null,
    inside: opening !== undefined && inside.includes(opening.kind),
    source: opening?.source ?? null,
    talk: talk ? { when: talk.day === today ? "today" : `on ${dayOfMonth(talk.day)}`, asked: talk.asked } : null,
  };
};

/** Wins and lines of positions that are confirmed: what fits an opening first, then the latest. */
export const provenFor = async (context: Context, openingId: string | null): Promise<Proof[]> =>
  chosenOf(await openingOf(context, openingId), told(await statedFacts(context, null))).proofs;

/** A first draft, with the records that it says as they stand now. */
export const draftWords = async (
  context: Context,
  given: Given & Pick<Letter, "purpose">,
): Promise<Pick<Letter, "text" | "basis">> => {
  const { text, says } = draftLetter(given.purpose, await draftFacts(context, given));
  const read = says.map((record) => ({ record }));
  return { text, basis: await withRevisions(context.records, context.app.kinds, read) };
};

/** What the posting asks for and no confirmed fact speaks of; numbers of the letter that nobody gave. */
export const checkLetter = async (context: Context, text: string, opening: Opening | undefined) => {
  const facts = await statedFacts(context, null);
  const given = [opening?.text, opening?.title, facts.basics.phone, facts.basics.email].filter(Boolean).join(" ");
  return {
    missing: opening?.text ? chosenOf(opening, told(facts)).missing : [],
    unproved: unprovedNumbers([text], facts).filter((number) => !given.includes(number)),
  };
};
