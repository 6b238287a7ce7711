// What comes next for a skill and for the person: the step that raises it, and the role that begins.
import type { Day } from "../core/day.ts";
import type { RecordRef } from "../core/record.ts";

/** What on the person's plan raises a skill next: shown beside its gap, so that a gap is never without a way out. */
export interface NextStep {
  /** The id that stands for the skill in all catalogues. */
  skillId: string;
  title: string;
  /** Hours it takes; null where nobody says. */
  hours: number | null;
  record: RecordRef;
}

/** A role that is agreed on and begins, or began, on a day. */
export interface NextRole {
  title: string;
  begins: Day;
  record: RecordRef;
}
