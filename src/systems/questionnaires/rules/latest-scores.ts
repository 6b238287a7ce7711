// What is known of a person from several sittings of one questionnaire: of every scale its latest score.
import type { ScaleScore, Sitting } from "../schema/sitting.ts";

export type FinishedSitting = Pick<Sitting, "scores"> & { finishedAt: string };

export interface LatestScore<S> {
  score: ScaleScore;
  /** The sitting that it comes from. */
  sitting: S;
}

/**
 * Of every scale the latest sitting that has a score of it, so that a sitting with a few answers takes nothing away. Sittings come the latest first;
 * scales stand in the order of the latest sitting that names them.
 */
export const latestPerScale = <S extends FinishedSitting>(sittings: readonly S[]): LatestScore<S>[] => {
  const named = new Set(sittings.flatMap(({ scores }) => (scores ?? []).map((score) => score.id)));
  return [...named].flatMap((id) => {
    for (const sitting of sittings) {
      const score = sitting.scores?.find((one) => one.id === id);
      if (score && score.value !== null) return [{ score, sitting }];
    }
    return [];
  });
};
