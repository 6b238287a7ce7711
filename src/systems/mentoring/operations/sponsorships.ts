// The sponsor map: decisions that the person wants, who makes them, who speaks for them, with which proof.
import { z } from "zod";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import type { RecordRef } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Owned, Patch, Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { readProfile } from "../../../platform/index.ts";
import { mentoringRefusals } from "../refusals.ts";
import { nextMove, saySponsorship, sponsorWords } from "../rules/sponsor-map.ts";
import { type Sponsorship, type SponsorshipLine, sponsorshipFields, sponsorshipLine } from "../schema/sponsorship.ts";
import { mentorCalled, mentorKind, mentorRef } from "../store/mentors.ts";
import { sponsorshipKind, sponsorshipList } from "../store/sponsorships.ts";

const noun = { kind: sponsorshipKind, one: "decision with a sponsor", many: "decisions with a sponsor" };

const asLine = (one: Owned<Sponsorship>, today: string): SponsorshipLine => ({
  ...one,
  said: saySponsorship(one, today),
  next: nextMove(one, today),
});

const present = ({ decision, said, next }: SponsorshipLine): string => [`${decision}: ${said}`, next].filter(Boolean).join(" ");

const list = listVerb("sponsorships", {
  ...noun,
  summary: "The sponsor map: which decision you want, who makes it, who speaks for you, and what is missing",
  listing: sponsorshipList,
  item: sponsorshipLine,
  items: (rows: readonly Owned<Sponsorship>[], { today }) => rows.map((row) => asLine(row, today)),
  empty: 'No decision yet. Write down one that you want: cairn sponsorships add "Charge nurse from April"',
  line: (one) => `${one.id}  ${present(one)}`,
});

/** By id or by name; refuses whoever is not among the mentors and sponsors. */
const sponsorFound = async (records: Records, asked: string): Promise<RecordRef> => {
  const one = (await records.find(mentorKind, asked)) ?? (await mentorCalled(records, asked));
  return one ? mentorRef(one) : refuse(mentoringRefusals.noSuchSponsor, { name: asked });
};

const verbs = recordVerbs("sponsorships", {
  ...noun,
  fields: sponsorshipFields,
  adding: {
    sponsor: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .nullable()
      .default(null)
      .describe("Who speaks for you: the name or id of one of your mentors and sponsors."),
    proof: sponsorshipFields.proof.default([]),
  },
  positional: ["decision"],
  output: sponsorshipLine,
  refusals: [refusals.dayInFuture, mentoringRefusals.noSuchSponsor],
  summaries: { add: "Write down a decision that you want, who makes it and who speaks for you" },
  answer: (one, { today }) => asLine(one, today),
  present,
  check: async (given, before, { records, today }) => {
    const patch: Patch<Sponsorship> = { ...given };
    const sponsor = given.sponsor as unknown as string | RecordRef | null | undefined;
    if (sponsor) patch.sponsor = await sponsorFound(records, typeof sponsor === "string" ? sponsor : sponsor.id);
    for (const name of ["askedOn", "cameOn"] as const) if (patch[name]) patch[name] = notToCome(patch[name], today);
    if (patch.outcome && !before?.cameOn && !patch.cameOn) patch.cameOn = today;
    return patch;
  },
});

const words = operation.read("sponsorships.words", {
  summary: "The words to ask a sponsor with: the wish, who decides, and the proof they can point to",
  input: z.object({ id: id("The decision.") }),
  output: z.object({ text: z.string().describe("The words.") }),
  positional: ["id"],
  handle: async ({ id: of }, { records }) => {
    const me = (await readProfile(records))?.displayName ?? null;
    return { text: sponsorWords(await records.get(sponsorshipKind, of), me) };
  },
  present: ({ text }) => text,
});

export const sponsorships = { list, ...verbs, words };
