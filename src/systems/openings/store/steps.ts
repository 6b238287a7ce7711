// The step of an opening that another record stands for, such as an interview or an offer: written with it, moved with it, gone with it.
import type { Records } from "../../../database/records.ts";
import { stagesOf } from "../rules/stages.ts";
import type { OpeningEvent, OpeningKind } from "../schema/opening.ts";
import { openingKind } from "./openings.ts";

export const stepOf = (what: "interview" | "offer" | "decision", recordId: string): string => `${what}:${recordId}`;

const isOwned = ({ id }: OpeningEvent): boolean => /^(?:interview|offer|decision):/.test(id);

interface Keeping {
  gone: boolean;
  kind: OpeningKind;
}

/** Nothing is written where the kind has no interviews. */
export const keepStep = async (
  records: Records,
  openingId: string,
  step: OpeningEvent,
  { gone, kind }: Keeping,
): Promise<void> => {
  if (step.step === "interview" && !stagesOf(kind).includes("interview")) return;
  const opening = await records.get(openingKind, openingId);
  const standing = opening.events.find(({ id }) => id === step.id);
  const others = opening.events.filter(({ id }) => id !== step.id);
  // A step that was written without its record is that record's, where the day is the same.
  const same = standing
    ? undefined
    : others.find((event) => event.step === step.step && event.day === step.day && !isOwned(event));
  const left = others.filter((event) => event !== same);
  const events = gone ? others : [...left, { ...step, note: standing?.note ?? same?.note ?? step.note }];
  if (events.length > 0) await records.update(openingKind, opening, { events });
};
