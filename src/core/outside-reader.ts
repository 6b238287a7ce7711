// The process in which something from outside is read: it calls the one function that it was started for, answers once, and is ended by whoever asked.
import { Refusal } from "./refusal.ts";

process.once("message", async ({ reader, input }: { reader: string; input: unknown }) => {
  try {
    const { default: read }: { default: (input: unknown) => unknown } = await import(reader);
    process.send?.({ answer: await read(input) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, status, message, details } = error;
    process.send?.({ refused: { code, status, message, details } });
  }
});

// A long answer is not through yet when it was sent: ending by itself would cut it off.
process.on("disconnect", () => process.exit());
