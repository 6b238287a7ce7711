// Which tag says how often to be in touch with somebody.
import { fold } from "../../../core/fold.ts";
import type { TagRule } from "../schema/contact-rhythm.ts";

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
