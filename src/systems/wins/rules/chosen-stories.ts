// Which stories a list shows, and in which order.
import { fold, wordsOf } from "../../../core/fold.ts";
import { type Story, type StoryView, starParts } from "../schema.ts";

export const storySorts = ["title", "length", "rehearsed", "changed"] as const;

export interface StoryChoice {
  text?: string;
  question?: Story["questions"][number];
  sort: (typeof storySorts)[number];
}

const orders: Record<StoryChoice["sort"], (a: StoryView, b: StoryView) => number> = {
  title: (a, b) => a.title.localeCompare(b.title),
  length: (a, b) => b.seconds - a.seconds,
  rehearsed: (a, b) => (b.lastRehearsed ?? "").localeCompare(a.lastRehearsed ?? ""),
  changed: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
};

export const chosenStories = (stories: readonly StoryView[], { text, question, sort }: StoryChoice): StoryView[] => {
  const words = wordsOf(text ?? "");
  return stories
    .filter((story) => {
      const said = fold([story.title, ...starParts.map((part) => story[part])].filter(Boolean).join("\n"));
      return (!question || story.questions.includes(question)) && words.every((word) => said.includes(word));
    })
    .sort((a, b) => orders[sort](a, b) || orders.title(a, b) || a.id.localeCompare(b.id));
};
