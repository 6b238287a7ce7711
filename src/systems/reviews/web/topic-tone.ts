// The colour of each kind of journal entry, the same wherever it is shown.
import type { Tone } from "../../../web/theme.ts";
import type { Topic } from "../schema/journal.ts";

export const toneOfTopic: Record<Topic, Tone> = {
  note: "stone",
  conversation: "sky",
  feedback: "clay",
  idea: "moss",
  gratitude: "gold",
};
