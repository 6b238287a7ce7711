// Talks to learn from: listed, begun, noted step by step, and what is written to whoever is asked.
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Owned, Patch, Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { readProfile } from "../../../platform/index.ts";
import { contactNamed, foundPeople, keepTalk, workOfPerson } from "../../network/index.ts";
import { outreachRefusals } from "../refusals.ts";
import { letterKinds, letterOf } from "../rules/letters.ts";
import { questionsFor } from "../rules/question-sets.ts";
import { nextMove, sayStanding, stateOf } from "../rules/standing.ts";
import { type Inquiry, type InquiryLine, type InquiryView, inquiryFields, inquiryLine, inquiryView, purpose } from "../schema.ts";
import { inquiryKind, inquiryList } from "../store.ts";

const noun = { kind: inquiryKind, one: "talk to learn from", many: "talks to learn from" };

const columns = [
  ...["id", "about", "purpose", "name", "createdAt", "askedOn", "answer", "answeredOn", "talkOn", "heldOn", "thankedOn"],
  ...["promised", "promisedBy", "keptOn", "reportedOn", "closedOn", "step"],
] as const;

const standing = (one: Inquiry, today: Day) => ({
  state: stateOf(one),
  move: nextMove(one)?.move ?? null,
  said: sayStanding(one, today),
});

const sayLine = ({ about, name, said }: Pick<InquiryLine, "about" | "name" | "said">): string =>
  `${name ? `${name} on ` : ""}${about}: ${said}`;

const list = listVerb("inquiries", {
  ...noun,
  summary: "Talks to learn from: whom you ask about what, how it stands and what is next",
  listing: inquiryList,
  item: inquiryLine,
  columns,
  items: (rows: readonly Inquiry[], { today }) =>
    rows.map((row) => ({
      id: row.id,
      about: row.about,
      name: row.name,
      purpose: row.purpose,
      step: row.step,
      ...standing(row, today),
    })),
  empty:
    'No talk to learn from yet. Begin with one question and one person: cairn inquiries add "ward manager" --name "Ana Lopez"',
  line: (one) => `${one.id}  ${sayLine(one)}`,
});

const asView = (one: Owned<Inquiry>, today: Day): InquiryView => ({ ...one, ...standing(one, today) });

const present = (one: InquiryView): string =>
  [
    sayLine(one),
    one.want && `You want to know most: ${one.want}`,
    ...(one.heldOn ? [] : one.questions.map((question) => `- ${question}`)),
    one.notes && `You heard: ${one.notes}`,
    one.did && `You did with it: ${one.did}`,
  ]
    .filter(Boolean)
    .join("\n");

const pastDays = ["askedOn", "answeredOn", "heldOn", "thankedOn", "keptOn", "reportedOn", "closedOn"] as const;

/** Days that have come; a talk means a yes, an answer has its day. */
export const dated = (given: Patch<Inquiry>, before: Inquiry | null, today: Day): Patch<Inquiry> => {
  const patch = { ...given };
  for (const name of pastDays) if (patch[name]) patch[name] = notToCome(patch[name], today);
  const now = { ...before, ...patch };
  if (!now.answer && (now.talkOn || now.heldOn || now.answeredOn)) patch.answer = "yes";
  if ((patch.answer ?? now.answer) && !now.answeredOn) patch.answeredOn = now.heldOn ?? today;
  if (patch.answer === null) patch.answeredOn = null;
  return patch;
};

/** Whoever was talked to is among the people one knows, with the talk; somebody who is only asked is found there where they are. */
const linked = async (records: Records, patch: Patch<Inquiry>, before: Inquiry | null): Promise<Patch<Inquiry>> => {
  const now = { ...before, ...patch } as Inquiry;
  const { name, heldOn, about } = now;
  if (heldOn && !name) refuse(outreachRefusals.nobodyToTalkTo);
  const isSame = before !== null && before.name === name;
  let person = name && isSame ? before.person : name ? await contactNamed(records, name) : null;
  if (heldOn && name && !person) [person = null] = await foundPeople(records, [name]);
  const hasMoved = heldOn !== (before?.heldOn ?? null) || person?.id !== before?.person?.id;
  if (!hasMoved) return { ...patch, person, talk: before?.talk ?? null };
  const standingFor = before?.talk ?? null;
  const stays = person?.id === before?.person?.id ? standingFor : await keepTalk(records, standingFor, null);
  const kept =
    heldOn && person ? { day: heldOn, person, occasion: `To learn about: ${about}`, channel: "interview" as const } : null;
  return { ...patch, person, talk: await keepTalk(records, stays, kept) };
};

const verbs = recordVerbs("inquiries", {
  ...noun,
  fields: inquiryFields,
  adding: {
    purpose: purpose.default("role"),
    questions: inquiryFields.questions.default([]),
  },
  positional: ["about"],
  output: inquiryView,
  refusals: [refusals.dayInFuture, outreachRefusals.nobodyToTalkTo],
  summaries: {
    add: "Begin a talk to learn from: what you want to learn about, and whom you ask",
    update: "Note that you asked, what they answered, when you talk, what you heard, promised and did with it",
    remove: "Move a talk to learn from to the bin, with the talk that was kept for it",
  },
  answer: (one, { today }) => asView(one, today),
  present,
  check: async (given, before, { records, today }) => {
    const patch = dated(given, before, today);
    if (!before && patch.purpose && (patch.questions ?? []).length === 0) patch.questions = questionsFor(patch.purpose);
    return linked(records, patch, before);
  },
  removing: async ({ talk }, { records }) => {
    await keepTalk(records, talk, null);
  },
});

const questions = operation.read("inquiries.questions", {
  summary: "Ten questions to take to a talk, by what it is about",
  input: z.object({ purpose: purpose.default("role") }),
  output: z.object({ questions: z.array(z.string()) }),
  positional: ["purpose"],
  handle: async ({ purpose: asked }) => ({ questions: questionsFor(asked) }),
  present: ({ questions: all }) => all.map((one) => `- ${one}`).join("\n"),
});

const words = operation.read("inquiries.words", {
  summary: "What to write to whoever you ask: the ask, a word to who introduces you, the thanks, or what you did with the advice",
  input: z.object({
    id: id("The talk to learn from."),
    letter: z.enum(letterKinds).default("ask").describe("The ask, the word to who introduces you, the thanks, or the report."),
  }),
  output: z.object({ text: z.string().nullable().describe("The words; nothing where what they tell is not written down yet.") }),
  positional: ["id", "letter"],
  handle: async ({ id: of, letter }, { records }) => {
    const inquiry = await records.get(inquiryKind, of);
    const profile = await readProfile(records);
    const work = inquiry.person ? await workOfPerson(records, inquiry.person.id) : null;
    const me = profile?.displayName ?? null;
    return { text: letterOf(letter, { inquiry, work, me, headline: profile?.headline ?? null }) };
  },
  present: ({ text }) => text ?? "Write down first what you did with the advice: cairn inquiries update ID --did “…”",
});

export const inquiryVerbs = { list, ...verbs, questions, words };
