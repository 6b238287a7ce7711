// Saves answers in the order in which they are given, several at once where the server is slow, and keeps what could not be saved.
import { useCallback, useRef, useState } from "react";
import { sentenceOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";

interface Answer {
  item: string;
  value: number;
  milliseconds: number | undefined;
}

export const useAutosave = (id: string) => {
  const waiting = useRef<Answer[]>([]);
  const running = useRef<Promise<void>>(undefined);
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const [failed, setFailed] = useState<string>();

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
        setFailed(sentenceOf(error));
        setState("idle");
        return;
      }
    }
    setState("saved");
  }, [id]);

  const send = useCallback((): Promise<void> => {
    running.current ??= run().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [run]);

  return {
    state,
    /** The sentence of a save that did not go through; what it held is kept for another try. */
    failed,
    save: useCallback(
      (answer: Answer) => {
        waiting.current.push(answer);
        void send();
      },
      [send],
    ),
    retry: () => void send(),
    /** Once everything that was given so far is saved, or could not be. */
    settled: send,
  };
};
