// The thread that does one piece of work: it calls the one function that it was started for, and answers once.
import { parentPort, workerData } from "node:worker_threads";

const { work, input } = workerData as { work: string; input: unknown };

try {
  const { default: perform }: { default: (input: unknown) => unknown } = await import(work);
  const answer = await perform(input);
  parentPort?.postMessage({ answer }, answer instanceof Uint8Array ? [answer.buffer as ArrayBuffer] : []);
} catch (error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  parentPort?.postMessage({ failed: { message: error instanceof Error ? error.message : String(error), code } });
}
