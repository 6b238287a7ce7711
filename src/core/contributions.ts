// What a system may offer the others without knowing them; collected from the list of systems, never imported from a collector.
import type { ProfileFacts } from "../career/profile-facts.ts";
import type { AnyKind } from "../database/kind.ts";
import type { Day } from "./day.ts";
import type { RecordRef } from "./record.ts";

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
  due: Day | null;
  /** Effort, in minutes; at least 1. */
  minutes: number;
  /** Weight of what it serves, 0 to 1. */
  goalWeight: number;
  /** What waiting a week would cost, 0 (nothing) to 1 (the chance is gone). */
  costOfDelay: number;
  /** What ticking it writes; null where the person must open the record to do it. */
  done: OperationCall | null;
  /** Whether ticking it writes the time spent, counted by a measure in hours. */
  logsTime?: boolean;
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

/** What on the person's plan raises a skill next: shown beside its gap, so that a gap is never without a way out. */
export interface NextStep {
  /** The id that stands for the skill in all catalogues. */
  skillId: string;
  title: string;
  /** Hours it takes; null where nobody says. */
  hours: number | null;
  record: RecordRef;
}

export interface Job<C> {
  name: string;
  /** In plain words, for the health page. */
  purpose: string;
  /** Cron pattern in the server's time zone. */
  pattern: string;
  /** Long ones open transactions of their own; all others are run inside one. */
  opensItsOwn?: boolean;
  /** Called for one person after the other. After a failure it is called again for all, so doing it twice must be harmless. */
  run: (context: C) => Promise<void>;
}

/** A system, as the rest of the house sees it. `C` is the context of an operation. */
export interface System<C> {
  name: string;
  kinds: readonly AnyKind[];
  agenda?: (context: C) => Promise<AgendaItem[]>;
  measures?: readonly (Measure & { values: (context: C, from: Day, to: Day) => Promise<MeasuredDay[]> })[];
  /** Takes its part of what a resume or archive says, merging with what exists; asked from the first system to the last. */
  intake?: (context: C, facts: ProfileFacts) => Promise<IntakeReport>;
  /** Writes its part of the sample career, from the first system to the last. */
  sample?: (context: C) => Promise<void>;
  /** For each of the skills the next unfinished step that raises it, where there is one. */
  nextSteps?: (context: C, skillIds: readonly string[]) => Promise<NextStep[]>;
  jobs?: readonly Job<C>[];
  /** The calendar behind a secret link, as iCalendar text; undefined when the secret is not one of this system's. */
  calendar?: (open: (personId: string) => C, secret: string) => Promise<string | undefined>;
}
