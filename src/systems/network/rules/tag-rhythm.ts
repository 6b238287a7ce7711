// Which tag says how often to be in touch with somebody, and whether all reminders rest on a day.
import type { Day } from "../../../core/day.ts";
import { fold } from "../../../core/fold.ts";
import type { ContactRhythm, TagRule } from "../schema/contact-rhythm.ts";

/** The rule of somebody's tags; of several the one that asks most often. */
export const ruleOf = (tags: readonly string[], rules: readonly TagRule[]): TagRule | null => {
  const held = new Set(tags.map(fold));
  return (
    rules
      .filter(({ tag }) => held.has(fold(tag)))
      .toSorted((a, b) => a.days - b.days)
      .at(0) ?? null
  );
};

/** The last day of the rest in which a day lies; null where reminders come. */
export const quietOn = (rhythm: Pick<ContactRhythm, "quietFrom" | "quietUntil"> | undefined, today: Day): Day | null =>
  rhythm?.quietFrom && rhythm.quietUntil && rhythm.quietFrom <= today && today <= rhythm.quietUntil ? rhythm.quietUntil : null;
