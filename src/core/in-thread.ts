// Our own work that takes its time is done in a thread, so that nobody waits for it. What came from outside is read in a process (`outside.ts`).
import { type Transferable, Worker } from "node:worker_threads";

interface Answer<Output> {
  answer?: Output;
  /** As much of an error as it is told apart by. */
  failed?: { message: string; code: string | undefined };
}

/** Calls the default export of a module with an input, and answers with what it answers. What is handed over is gone here. */
export const inThread = <Work extends (input: never) => unknown>(
  work: URL,
  input: Parameters<Work>[0],
  handedOver: Transferable[] = [],
): Promise<Awaited<ReturnType<Work>>> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./thread.ts", import.meta.url), {
      workerData: { work: work.href, input },
      transferList: handedOver,
    });
    thread.once("message", ({ answer, failed }: Answer<Awaited<ReturnType<Work>>>) => {
      if (failed) reject(Object.assign(new Error(failed.message), { code: failed.code }));
      else resolve(answer as Awaited<ReturnType<Work>>);
    });
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error(`A thread ended without an answer: ${work.pathname}`)));
  });
