// The process in which something from outside is read: it calls the one function that it was started for, answers once and ends.
import { Refusal } from "./refusal.ts";

process.once("message", async ({ reader, input }: { reader: string; input: unknown }) => {
  try {
    const { default: read }: { default: (input: unknown) => unknown } = await import(reader);
    process.send?.({ answer: await read(input) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, status, message, details } = error;
    process.send?.({ refused: { code, status, message, details } });
  } finally {
    process.disconnect?.();
  }
});
