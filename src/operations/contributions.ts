// What a system may offer the others without knowing them; collected from the list of systems, never imported from a collector.
import type { AnyProcedure } from "@orpc/server";
import type { ActionKind } from "../career/action.ts";
import type { ProfileFacts } from "../career/profile-facts.ts";
import type { StatedFacts } from "../career/stated-facts.ts";
import type { NextRole, NextStep } from "../career/what-is-next.ts";
import type { Day } from "../core/day.ts";
import type { RecordRef } from "../core/record.ts";
import type { Way } from "../core/way.ts";
import type { AnyKind } from "../database/kind.ts";
import type { FactSource } from "./known-facts.ts";

/** What the one place that knows all operations, src/router.ts, declares of them. */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled in there
export interface Registered {}

/** The input of every operation by its name. */
export type OperationInputs = Registered[keyof Registered];

export type OperationName = keyof OperationInputs;

/** The operations that take such an input. */
export type OperationReading<Input> = { [N in OperationName]: Input extends OperationInputs[N] ? N : never }[OperationName];

/** One operation and what to call it with: what ticking a line of Today does, in words that every door can repeat. */
export interface OperationCall {
  operation: string;
  input: Record<string, unknown>;
}

/** A next action for Today. The agenda orders items of all systems by one stated rule. */
export interface AgendaItem {
  /** Stable from day to day, such as `learning:activity:<id>`: snoozing and dismissing hold on to it. */
  key: string;
  title: string;
  /** Why it is here, in one sentence that names its facts. */
  reason: string;
  records: RecordRef[];
  /** The day by which it must be done; none unless told. */
  due?: Day | null;
  /** Effort, in minutes; at least 1. */
  minutes: number;
  /** Weight of what it serves, 0 to 1: about 0.2 for what is good to know, 0.5 for what keeps a room true, 0.9 for what much else rests on. */
  goalWeight: number;
  /** What waiting a week would cost, 0 (nothing) to 1 (the chance is gone). */
  costOfDelay: number;
  /** What ticking it writes; without it the person must open the record to do it. */
  done?: OperationCall | null;
  /** Whether ticking it writes the time spent, counted by a measure in hours. */
  logsTime?: boolean;
  /** Whether its day was promised to somebody or is set from outside, such as a date of law: it stays in sight where a mode lets all else wait. */
  promised?: boolean;
  /** Whether the person began it already: a lighter week keeps it. */
  begun?: boolean;
  /** Where it stands while a mode orders Today, as after a lost job: the mode's own lines first, then what moves the person ahead; what can wait last. */
  inMode?: "own" | "ahead" | "last";
  /** Whether a lesson of the past may stand beside it, as beside any planned step. Yes unless told. */
  takesLesson?: boolean;
  /** Whether it gives strength back: it stays in sight on the hardest days. */
  restores?: boolean;
  /** What sort of step of a plan it is, such as people, on-the-job or learning. */
  kind?: ActionKind;
  /** What to begin with, in a sentence. */
  firstMove?: string | null;
  /** Whether the plan has it as its next step: on usual days it comes before all that is not due. */
  leads?: boolean;
  /** Whether it keeps Cairn's own records true and moves nothing else: such lines stand together in one, and ask for ten minutes a week. */
  chore?: boolean;
  /** Whether it is offered only on a day that asks for nothing else. */
  spare?: boolean;
  /** Whether the person is reminded of it although no day is set, such as a pulse that is due. */
  nudges?: boolean;
}

/** Something countable that a rate goal can follow by itself, such as "hours learned" or "applications sent". */
export interface Measure {
  /** Stable, such as `learning.hours`. */
  key: string;
  label: string;
  /** A measure in `hours` counts as time given to the career. */
  unit: string;
}

export interface MeasuredDay {
  day: Day;
  value: number;
}

/** What a system understood of facts that the person agreed to, in numbers for the answer. */
export interface IntakeReport {
  system: string;
  added: number;
  changed: number;
  known: number;
}

/** Something reached that is worth a win. A win is made of it once, in the transaction that reached it, and undone with it. */
export interface Milestone {
  /** Stable, such as `goal:<id>`: it stays the same when it is reached, lost and reached again. */
  key: string;
  kind: "goal" | "certificate" | "role" | "offer" | "learning";
  title: string;
  day: Day;
  record: RecordRef;
  /** What it was a part of, such as the goal above: without it a title may say little. */
  serves?: RecordRef;
  /** What it came to in numbers, and where it began; `unit` is empty for a plain count. */
  number?: { what: string; value: number; unit: string; baseline: number | null; direction: "up" | "down" };
  /** Skills that it shows. */
  skills?: readonly RecordRef[];
}

/** A dated fact of a period, for a review that opens with what happened. */
export interface Happening {
  day: Day;
  kind: "reached" | "won" | "done" | "learned" | "met" | "heard" | "felt" | "hard" | "missed" | "changed";
  title: string;
  /** Time it took, in minutes; null where nobody counts. */
  minutes: number | null;
  /** Time that was rest and no work: recovery is never added to effort. */
  rests?: boolean;
  record: RecordRef | null;
  /** What it was made of, such as the goal behind a win or behind a ticked line: another system's line of that day about one of these tells the same fact. */
  standsFor?: readonly RecordRef[];
}

/** What falls on a day of a search, such as an interview or an answer that is due, for the calendar of openings. */
export interface SearchDate {
  day: Day;
  sort: "interview" | "answer";
  /** What is due, such as “Last day to answer”. */
  what: string;
  title: string;
  record: RecordRef;
}

/** Something begun or promised that is not finished: a review asks to carry it over or to drop it. */
export interface Unfinished {
  key: string;
  title: string;
  /** What is open about it, in a sentence with its facts. */
  reason: string;
  record: RecordRef;
  /** Moves it into the coming period; null where staying open is enough. */
  carry: OperationCall | null;
  drop: OperationCall;
}

export const cadences = ["week", "month", "quarter", "year"] as const;
export type Cadence = (typeof cadences)[number];

/** A step of a review that writes records: each answer becomes one call of an operation, in its own system. */
export interface ReviewPart {
  /** Stable, such as `wins`. */
  key: string;
  cadences: readonly Cadence[];
  /** The question, such as “What went well, however small?”. */
  ask: string;
  operation: string;
  /** The input fields that the person fills in; the form is made from the operation's own shape. */
  fields: readonly string[];
  /**
   * The rest of the input, and what a field holds until the person says otherwise. `{today}`, `{from}` and `{to}` (the period's first day,
   * and its last one that has come) and `{next}` (the last day of the period that follows) are filled in.
   */
  defaults: Readonly<Record<string, unknown>>;
  /** What the person reads at a field, where the name that programs use says too little or too much: `{ hours: "Hours worked" }`. */
  labels?: Readonly<Record<string, string>>;
  /** How many answers it takes at most. */
  most: number;
  /** The step of the review in which it stands, such as `people`; `next` looks ahead and comes last. The system's own unless told. */
  step?: string;
}

/** When a part is asked: the day it is, and the first day of the period with its last one that has come. */
export interface ReviewTime {
  cadence: Cadence;
  today: Day;
  from: Day;
  to: Day;
}

/** What stands already for a part of a review, such as today's pulse: it is shown filled in, and sending it again changes it. */
export interface PartAnswer {
  /** By field of the part. */
  values: Readonly<Record<string, unknown>>;
  record: RecordRef;
  day: Day;
}

/** A reason to look again at one part of the course: a date, an event, or growth that has stopped. */
export interface Signal {
  /** Stable while the reason is the same, such as `balance:low-pulses:<id of the later one>`: putting it aside holds on to it. */
  key: string;
  about: "event" | "date" | "growth";
  title: string;
  /** The facts that it rests on, in a sentence with numbers and days. */
  reason: string;
  since: Day;
  records: RecordRef[];
  /** The part that is due, and only that. */
  opens: Way;
}

/** Work that stands on the plan of a week, for the guard that holds it against the hours there are. */
export interface PlannedLoad {
  key: string;
  title: string;
  /** Monday of its week. */
  week: Day;
  minutes: number;
  /** Weight of what it serves, 0 to 1. */
  weight: number;
  due: Day | null;
  record: RecordRef;
  /** Moves it on to a later week (its Monday), so that `restore` gives its week the time back; null where only the person can. */
  defer: ((to: Day) => OperationCall) | null;
}

/** A plan that follows from the hours of its weeks, held under so many minutes in some of them. */
export interface Lightened {
  /** What writes it. */
  calls: OperationCall[];
  /** Minutes of the plan as it would then stand, by Monday. */
  planned: ReadonlyMap<Day, number>;
  /** The same for each record of the plan, by its id. */
  plannedOf: ReadonlyMap<string, ReadonlyMap<Day, number>>;
  /** What is then finished in another week: the day about which it was to be finished, and now is; null beyond the plan. */
  shifts: readonly { title: string; before: Day | null; after: Day | null }[];
}

export interface ImportedFile {
  name: string;
  /** Its bytes as base64, as `fileInput` takes it. */
  content: string;
}

/** A file that a system reads by itself when it is given to `import`. */
export interface ImportFormat {
  label: string;
  /** Whether it is such a file: for a table, how many of its columns stand in the heading. Who knows most of a file reads it. */
  recognises: (file: ImportedFile) => boolean | number;
  /** Asked after all others, and takes what nobody else knows. */
  lastResort?: boolean;
  /** Reads its part of a file beside whoever else knows it, such as the people in an archive. */
  alongside?: boolean;
  /** Reads it, or shows what it would read. */
  operation: OperationReading<{ file: ImportedFile; preview: boolean }>;
}

export interface Job<C> {
  name: string;
  /** In plain words, for the health page. */
  purpose: string;
  /** Cron pattern in the server's time zone. */
  pattern: string;
  /** Long ones open transactions of their own; all others are run inside one. */
  opensItsOwn?: boolean;
  /** What takes its time and writes nothing, such as reading addresses: done before the transaction begins. */
  before?: (context: C) => Promise<unknown>;
  /** Called for one person after the other. After a failure it is called again for all, so doing it twice must be harmless. */
  run: (context: C, ready?: unknown) => Promise<void>;
}

/** A page for whoever holds a secret link. */
export interface GuestPage<C> {
  /** Whose records the link is about. */
  personOf: (secret: string) => string;
  /** The page as HTML; undefined where the secret opens nothing, for whatever reason. */
  page: (context: C, secret: string) => Promise<string | undefined>;
  /** Name of the operation that takes what the page sends, with the secret as `secret`. */
  operation: string;
}

/** Something that the person may begin with in an assistant: what an operation answers, with what is to be made of it. */
export interface AssistantPrompt {
  /** As assistants list it, such as `career_question`. */
  name: string;
  title: string;
  description: string;
  operation: OperationName;
  /** Texts of the operation's input that the person fills in. */
  fields: readonly string[];
  /** What the assistant is asked to do with the answer, which follows. */
  ask: string;
}

/** Operations by noun and verb: `skills.add` stands at `skills`, `add`. */
export type Nouns = Readonly<Record<string, Readonly<Record<string, AnyProcedure>>>>;

/** What the sample career has written so far, by `kind:key`, over all systems. */
export type SampleKeys = Map<string, { kind: AnyKind; id: string }>;

/** A system, as the rest of the house sees it. `C` is the context of an operation, `O` what can be done with it. */
export interface System<C, O extends Nouns = Nouns> {
  /** As its folder is called. */
  name: string;
  /** Its place in the order of the loop among those that build on as much, from 1; reviews and samples follow it. */
  place?: number;
  /** The systems whose index it imports, by name: it stands above them, is asked after them, and sees no other. */
  buildsOn?: readonly string[];
  operations: O;
  kinds: readonly AnyKind[];
  agenda?: (context: C) => Promise<AgendaItem[]>;
  measures?: readonly (Measure & { values: (context: C, from: Day, to: Day) => Promise<MeasuredDay[]> })[];
  /** Takes its part of what a resume or archive says, merging with what exists; asked from the first system to the last. */
  intake?: (context: C, facts: ProfileFacts) => Promise<IntakeReport>;
  /**
   * Its part of what a resume may say, withdrawn facts never: of the records that are named, or else of those that a resume usually says, so
   * many that they fit on one.
   */
  states?: (context: C, named: readonly RecordRef[] | null) => Promise<StatedFacts>;
  /** Writes its part of the sample career, from the first system to the last; `keys` names what those before it wrote. */
  sample?: (context: C, keys: SampleKeys) => Promise<void>;
  /** For each of the skills the next unfinished step that raises it, where there is one. */
  nextSteps?: (context: C, skillIds: readonly string[]) => Promise<NextStep[]>;
  /** Confirmed roles that last and begin on a day or later. */
  rolesFrom?: (context: C, from: Day) => Promise<NextRole[]>;
  /** Which of the records that a write touched reached something worth a win. */
  milestones?: (context: C, written: readonly RecordRef[]) => Promise<Milestone[]>;
  /** Hears of milestones in the transaction that reached them. Hearing of one again must be harmless. */
  onMilestones?: (context: C, milestones: readonly Milestone[]) => Promise<void>;
  /** What happened from one day to another, both included. */
  happened?: (context: C, from: Day, to: Day) => Promise<Happening[]>;
  /** At most so many things that fall on days of a search from one day to another, both included, the earliest first. */
  searchDates?: (context: C, from: Day, to: Day, most: number) => Promise<SearchDate[]>;
  /** What stands of somebody whom the person knows, for the page of that person: `names` are those by which nobody else is meant. */
  naming?: (context: C, person: { id: string; names: readonly string[] }) => Promise<Happening[]>;
  /** What should have been finished by a day and is not. */
  unfinished?: (context: C, by: Day) => Promise<Unfinished[]>;
  reviewParts?: readonly ReviewPart[];
  /** What stands already for one of its parts that has one answer for a time; null where nothing does. */
  answered?: (context: C, part: string, time: ReviewTime) => Promise<PartAnswer | null>;
  /** Whether one of its parts is due in a review of that time; without it all are, always. */
  asks?: (context: C, part: string, time: ReviewTime) => Promise<boolean>;
  signals?: (context: C) => Promise<Signal[]>;
  /** What its records say about questions of the person, for the guide. */
  facts?: readonly FactSource<C>[];
  prompts?: readonly AssistantPrompt[];
  /** What is planned for the weeks from one Monday to another, both included. */
  load?: (context: C, from: Day, to: Day) => Promise<PlannedLoad[]>;
  /**
   * Holds what it planned under so many minutes in each of some weeks (Mondays), for planned work that follows from the hours of its weeks: the
   * rest moves on by itself. All of it is for the sake of one week (its Monday), to be given back with it. Nothing is written; null where it has
   * nothing planned.
   */
  lighten?: (context: C, most: ReadonlyMap<Day, number>, sake: Day) => Promise<Lightened | null>;
  /** Gives back all that was held for the sake of a week (its Monday), as it stood before: what writes it; none where nothing was. */
  restore?: (context: C, week: Day) => Promise<OperationCall[]>;
  formats?: readonly ImportFormat[];
  /** Names, such as employers', that must not stand on anything made for strangers. */
  privateNames?: (context: C) => Promise<string[]>;
  jobs?: readonly Job<C>[];
  /** What needs a look, each a sentence with the way out, for the health page. */
  warnings?: (context: C) => Promise<string[]>;
  /** What somebody without an account sees behind a secret link, and the operation that takes what they send. */
  guest?: GuestPage<C>;
  /** The calendar behind a secret link, as iCalendar text; undefined when the secret is not one of this system's. */
  calendar?: (open: (personId: string) => Promise<C>, secret: string) => Promise<string | undefined>;
}
