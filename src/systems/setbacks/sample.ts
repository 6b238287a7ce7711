// The sample career's setbacks: six in two years, five of them looked at, each with its lesson; the latest has rested and waits.

import { addDays, type Day } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import type { Context } from "../../operations/context.ts";
import { coolOffUntil } from "./rules/cool-off.ts";
import { emptyReflection } from "./rules/reflection.ts";
import type { StepKind } from "./schema/lesson.ts";
import type { Reflection, Setback } from "./schema/setback.ts";
import { lessonKind, setbackKind } from "./store.ts";

interface Told extends Pick<Setback, "title" | "kind" | "stage" | "words" | "hurts"> {
  ago: number;
  records: RecordRef[];
  looked: (Omit<Partial<Reflection>, "lessonId" | "task"> & { after: number; lesson: string; step: StepKind }) | null;
}

const skill = (id: string, label: string): RecordRef => ({ kind: "skill", id: `starter:${id}`, label });
const role: RecordRef = { kind: "role", id: "starter:marketing-manager", label: "Marketing Manager" };

const told: readonly Told[] = [
  {
    ago: 470,
    title: "Argument with the bakery about what was included",
    kind: "conflict",
    stage: null,
    words: "I thought the photos were part of it.",
    hurts: 3,
    records: [],
    looked: {
      after: 4,
      happened: "The owner expected photos and a second round of texts. I had never written down what the price covered.",
      mine: "I began on a handshake.",
      theirs: "She assumed and did not ask.",
      luck: "Her opening was moved forward by two weeks.",
      shares: { mine: 60, theirs: 30, luck: 10 },
      same: "Tell her at once that there is a problem.",
      change: "A page with what is in and what is out, before the first hour.",
      lesson: "Write down what is included before a project begins",
      step: "project",
    },
  },
  {
    ago: 300,
    title: "Missed the analytics certificate at the first try",
    kind: "missed-goal",
    stage: null,
    words: null,
    hurts: 3,
    records: [skill("data-analysis", "Data analysis")],
    looked: {
      after: 3,
      happened: "66 of 100; 70 were needed. The last third of the questions stayed empty.",
      mine: "I learned the chapters and never practised against the clock.",
      theirs: null,
      luck: "The exam was moved into the week of the product launch.",
      shares: { mine: 70, theirs: 0, luck: 30 },
      same: "Learn in the mornings.",
      change: "Two timed rehearsals before the second try.",
      lesson: "Rehearse an exam against the clock, twice, two weeks before",
      step: "learning",
    },
  },
  {
    ago: 168,
    title: "Declined for team lead content after the second round",
    kind: "rejection",
    stage: "later interview",
    words: "You were very close. We decided for somebody who has already run a budget.",
    hurts: 4,
    records: [role, skill("budget-planning", "Budget planning")],
    looked: {
      after: 3,
      happened: "Two good talks; in the second they asked for a budget that I had defended, and I had none to show.",
      mine: "I spoke about content only, and did not ask beforehand what the panel cares about.",
      theirs: "They needed somebody who could start on the year's budget at once.",
      luck: "The other person came from the same department.",
      shares: { mine: 40, theirs: 40, luck: 20 },
      same: "The examples with numbers: they were remembered.",
      change: "I take over one budget, however small, before the next interview.",
      lesson: "Bring one budget that I defended to an interview",
      step: "interview",
    },
  },
  {
    ago: 109,
    title: "No for campaign manager, two days after the application",
    kind: "rejection",
    stage: "sent",
    words: "We have moved forward with other candidates.",
    hurts: 2,
    records: [role],
    looked: {
      after: 2,
      happened: "A form letter. The posting had been promised to somebody inside, as I heard later.",
      mine: "I sent it without talking to anybody there.",
      theirs: "The choice was made before the posting went up.",
      luck: null,
      shares: { mine: 20, theirs: 60, luck: 20 },
      same: "The one-page letter.",
      change: "One call before each internal application.",
      lesson: "Talk to the hiring manager before an internal application",
      step: "application",
    },
  },
  {
    ago: 47,
    title: "Told that my drafts answer another question than the one asked",
    kind: "hard-feedback",
    stage: null,
    words: "It is well written. It does not help me decide.",
    hurts: 4,
    records: [skill("copywriting", "Copywriting")],
    looked: {
      after: 4,
      happened: "Three drafts for the pricing page, each longer than the one before.",
      mine: "I polished before I had asked what had to be decided.",
      theirs: "The brief had one line.",
      luck: null,
      shares: { mine: 50, theirs: 50, luck: 0 },
      same: "Ask for a second pair of eyes.",
      change: "First question in every briefing: what will you decide with this?",
      lesson: "Ask what will be decided with it before the first draft",
      step: "feedback",
    },
  },
  {
    ago: 4,
    title: "The spring campaign test was stopped after a week",
    kind: "failed-project",
    stage: "first week",
    words: "Let us not spend more on this for now.",
    hurts: 3,
    records: [skill("budget-planning", "Budget planning")],
    looked: null,
  },
];

export const sample = async (context: Context): Promise<void> => {
  const { today } = context;
  const eveningOf = (day: Day) => context.records.at(() => `${day}T19:10:00.000Z`);
  for (const { ago, looked, ...rest } of told) {
    const day = addDays(today, -ago);
    const made = await eveningOf(day).create(setbackKind, {
      ...rest,
      day,
      coolOffUntil: coolOffUntil(rest.kind, rest.hurts, day),
      note: null,
      reflection: null,
    });
    if (!looked) continue;
    const { after, lesson, step, ...answers } = looked;
    const on = addDays(day, after);
    const records = eveningOf(on);
    const kept = await records.create(lessonKind, {
      text: lesson,
      step,
      learnedOn: on,
      setbackId: made.id,
      records: rest.records.filter(({ kind }) => kind === "skill"),
      resting: false,
    });
    const reflection: Reflection = { ...emptyReflection(on, false), ...answers, lessonId: kept.id, finishedOn: on };
    await records.update(setbackKind, made, { reflection });
  }
};
