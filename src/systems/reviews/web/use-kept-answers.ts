// Answers while they are written: kept in the review as one goes on, on this device until then, and met with what another tab wrote.
import { useCallback, useEffect, useRef, useState } from "react";
import { codeOf, detailsOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { useKeptDraft } from "../../../web/kit/kept-draft.ts";
import { changedAnswers, type Met, metAnswers, type Written } from "../rules/answers.ts";
import { type Answers, answers as answersShape, type Opening, type Review } from "../schema/review.ts";

/** Where what is half written lies on the device. */
export const answersDraft = (reviewId: string): string => `review:${reviewId}:answers`;

interface KeptState extends Met {
  /** The answers in the review, as read last. */
  kept: Answers;
  /** Their revision. */
  revision: number;
}

const answersOf = ({ questions }: Opening): Answers => Object.fromEntries(questions.map(({ id, answer }) => [id, answer]));

/** A draft as it lay on the device, or nothing where it is none. */
export const draftOf = (before: unknown): Written | undefined => {
  if (typeof before !== "object" || before === null || !("read" in before) || !("now" in before)) return undefined;
  const read = answersShape.safeParse(before.read);
  const now = answersShape.safeParse(before.now);
  return read.success && now.success ? { read: read.data, now: now.data } : undefined;
};

const meeting = (written: Written, kept: Answers, revision: number): KeptState => ({
  ...metAnswers(written, kept),
  kept,
  revision,
});

const currentOf = (error: unknown): Pick<Review, "answers" | "revision"> | undefined => {
  const current = detailsOf(error).current;
  if (codeOf(error) !== "STALE" || typeof current !== "object" || current === null) return undefined;
  const answers = answersShape.safeParse(Reflect.get(current, "answers"));
  const revision: unknown = Reflect.get(current, "revision");
  return answers.success && typeof revision === "number" ? { answers: answers.data, revision } : undefined;
};

interface Progress {
  step: number;
  secondsSpent: number;
}

export const useKeptAnswers = (opening: Opening, progress: () => Progress) => {
  const { review } = opening;
  const draft = useKeptDraft(answersDraft(review.id));
  const [standing, setStanding] = useState<KeptState>(() => {
    const kept = answersOf(opening);
    return meeting(draftOf(draft.before) ?? { read: kept, now: kept }, kept, review.revision);
  });
  const [asking, setAsking] = useState(standing.apart.length > 0);
  const latest = useRef({ standing, progress, ended: false });
  latest.current.progress = progress;
  const set = useCallback((next: KeptState) => {
    latest.current.standing = next;
    setStanding(next);
  }, []);

  useEffect(() => {
    const changed = changedAnswers(standing);
    draft.keep(Object.keys(changed).length > 0 ? { read: standing.read, now: standing.now } : undefined);
  }, [standing, draft.keep]);

  // What another tab wrote is shown at once where nothing is half written here.
  useEffect(() => {
    const { standing: before } = latest.current;
    if (review.revision > before.revision) set(meeting(before, review.answers, review.revision));
  }, [review.revision, review.answers, set]);

  /** One after the other, so that no keeping meets another of the same tab. */
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const write = useCallback(
    async (at: number | undefined): Promise<boolean> => {
      const { standing: before, progress: now, ended } = latest.current;
      if (ended) return true;
      if (before.apart.length > 0) {
        setAsking(true);
        return false;
      }
      const sent = changedAnswers(before);
      const { step, secondsSpent } = now();
      const input = { id: review.id, revision: before.revision, step: at ?? step, secondsSpent, answers: sent };
      try {
        const saved = await client.reviews.answer(input, { context: { silent: true } });
        const { read, now: typed } = latest.current.standing;
        set(meeting({ read: { ...read, ...sent }, now: typed }, saved.answers, saved.revision));
        return true;
      } catch (error) {
        const current = currentOf(error);
        if (!current) throw error;
        set(meeting(latest.current.standing, current.answers, current.revision));
        return write(at);
      }
    },
    [review.id, set],
  );
  const keep = useCallback(
    (at?: number): Promise<boolean> => {
      const mine = queue.current.then(() => write(at));
      queue.current = mine.catch(() => undefined);
      return mine;
    },
    [write],
  );

  return {
    answers: standing.now,
    answer: useCallback(
      (id: string, said: string) => {
        const { standing: before } = latest.current;
        set({ ...before, now: { ...before.now, [id]: said } });
      },
      [set],
    ),
    /** Writes what is not kept yet and where one is; false where the person has to choose between two answers first. */
    keep,
    /** Nothing is kept any more: the review is left for good, or on its way to be. */
    end: useCallback((ended: boolean) => {
      latest.current.ended = ended;
    }, []),
    apart: asking && standing.apart.length > 0 ? { ids: standing.apart, yours: standing.now, theirs: standing.kept } : undefined,
    /** Takes what the person chose of two answers; nothing when they go back to writing. */
    settle: useCallback(
      (chosen: Answers | undefined) => {
        setAsking(false);
        if (!chosen) return;
        const { standing: before } = latest.current;
        const now = { ...before.now, ...chosen };
        const read = { ...before.read, ...Object.fromEntries(before.apart.map((id) => [id, before.kept[id] ?? ""])) };
        set({ ...before, read, now, apart: [] });
      },
      [set],
    ),
  };
};
