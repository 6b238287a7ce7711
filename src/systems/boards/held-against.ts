// How the person fits postings of boards, by the skills that these ask for.
import { openCatalogue } from "../../catalogue/index.ts";
import { percent, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import { fitOf, holdingOf, tellingIn } from "../postings/index.ts";
import { profileOf, skillsOf } from "../skills/index.ts";
import type { BoardPosting, PostingView } from "./schema.ts";

/** Postings with how the person fits each, as both stand now. */
export const withFit = async <P extends BoardPosting>(
  postings: readonly P[],
  context: Context,
): Promise<(Omit<P, "asks"> & Pick<PostingView, "fit" | "fitSaid">)[]> => {
  if (postings.length === 0) return [];
  const catalogue = await openCatalogue(context);
  const holding = holdingOf(profileOf(await skillsOf(context.records), catalogue.canonical), (id) => catalogue.skill(id));
  const telling = tellingIn(catalogue);
  return postings.map(({ asks, ...one }) => {
    const needs = asks.map(([skillId, isMust, level]) => ({
      ...{ skillId, level, label: catalogue.skill(skillId)?.label ?? skillId, telling: telling(skillId) },
      importance: isMust ? ("essential" as const) : ("optional" as const),
    }));
    const { score, mustMet, mustAsked } = fitOf(needs, holding);
    return { ...one, fit: score, fitSaid: sayFit(one.text, { score, asked: needs.length, mustMet, mustAsked }) };
  });
};

interface Counted {
  score: number | null;
  asked: number;
  mustMet: number;
  mustAsked: number;
}

const sayFit = (text: string | null, { score, asked, mustMet, mustAsked }: Counted): string => {
  if (score === null) return text === null ? "Its text is read when you keep it." : "It names no skill that the catalogue knows.";
  if (score === 0) return `Of the ${sayCount(asked, "skill")} it asks for, none is known of you yet: unknown is not none.`;
  const musts = mustAsked > 0 ? `, and ${mustMet} of ${mustAsked} that must be met` : "";
  return `By what is known of you, you have ${percent(score)} of the ${sayCount(asked, "skill")} it asks for${musts}.`;
};
