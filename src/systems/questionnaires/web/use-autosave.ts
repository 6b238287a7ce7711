// Saves answers in the order in which they are given, several at once where the server is slow, and keeps what could not be saved.
import { useCallback, useRef, useState } from "react";
import { codeOf, sentenceOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { sittingRefusals } from "../refusals.ts";

interface Answer {
  item: string;
  value: number;
  milliseconds: number | undefined;
}

interface Failure {
  said: string;
  /** It was finished elsewhere meanwhile, so that trying again cannot help. */
  isFinished: boolean;
}

export const useAutosave = (id: string) => {
  const waiting = useRef<Answer[]>([]);
  const running = useRef<Promise<boolean>>(undefined);
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const [failed, setFailed] = useState<Failure>();

  const run = useCallback(async () => {
    setState("saving");
    setFailed(undefined);
    while (waiting.current.length > 0) {
      const answers = waiting.current;
      waiting.current = [];
      try {
        await client.sittings.answer({ id, answers }, { context: { silent: true } });
      } catch (error) {
        waiting.current = [...answers, ...waiting.current];
        setFailed({ said: sentenceOf(error), isFinished: codeOf(error) === sittingRefusals.sittingFinished.code });
        setState("idle");
        return false;
      }
    }
    setState("saved");
    return true;
  }, [id]);

  const send = useCallback((): Promise<boolean> => {
    running.current ??= run().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [run]);

  return {
    state,
    /** Why a save did not go through; what it held is kept for another try. */
    failed,
    save: useCallback(
      (answer: Answer) => {
        waiting.current.push(answer);
        void send();
      },
      [send],
    ),
    retry: () => void send(),
    /** Whether everything that was given so far is saved, once that is known. */
    settled: send,
  };
};
