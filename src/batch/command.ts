// `cairn batch NAME < in.jsonl > out.jsonl`: one JSON object a line in, its answer a line out, over the functions that the pages use.
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Command } from "commander";
import { z } from "zod";
import { sayIssue } from "../core/issue.ts";
import { onlyKnownFields } from "../core/known-fields.ts";
import { nearName } from "../core/near-name.ts";
import { Refusal, refusals, refuse } from "../core/refusal.ts";
import { adviceJobs } from "./advice-jobs.ts";
import type { BatchGround, BatchJob } from "./job.ts";
import { planJobs } from "./plan-jobs.ts";

const jobs: Readonly<Record<string, BatchJob>> = { ...adviceJobs, ...planJobs };

interface Streams {
  input: Readable;
  output: Writable;
  ground: () => Promise<BatchGround>;
}

export const batchCommand = (program: Command, streams: Streams): void => {
  program
    .command("batch")
    .description("Answer many questions at once: one JSON object a line in, its answer a line out. Formats: docs/batch.md")
    .argument(
      "<name>",
      Object.entries(jobs)
        .map(([name, { says }]) => `${name}: ${says.toLowerCase()}`)
        .join("; "),
    )
    .addHelpText("after", "\nFor example: cairn batch titles < titles.jsonl > roles.jsonl")
    .action((name: string) => runBatch(name, streams));
};

/** What a line may say beside its question: a name of its own, which its answer carries. */
const named = z.object({ id: z.union([z.string().max(200), z.number()]).optional() });

export const runBatch = async (name: string, { input, output, ground }: Streams): Promise<void> => {
  const chosen = jobs[name] ?? refuse(refusals.badInput, { sentence: sayUnknown(name) });
  const answer = await chosen.open(await ground());
  const shape = onlyKnownFields(z.object({ ...chosen.line.shape, ...named.shape }));
  let line = 0;
  for await (const written of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (written.trim() === "") continue;
    const said = `${JSON.stringify({ line, ...(await answered(written, shape, answer)) })}\n`;
    if (!output.write(said)) await once(output, "drain");
  }
};

const sayUnknown = (name: string): string => {
  const meant = nearName(name, Object.keys(jobs));
  return `cairn batch ${name}: ${meant ? `did you mean ${meant}?` : `there are ${Object.keys(jobs).join(", ")}.`}`;
};

const answered = async (written: string, shape: z.ZodType, answer: (line: unknown) => Promise<object>): Promise<object> => {
  try {
    const { id, ...asked } = z.looseObject(named.shape).parse(shape.parse(JSON.parse(written.replace(/^\uFEFF/, ""))));
    return { ...(id === undefined ? {} : { id }), ...(await answer(asked)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { error: `This is no JSON object in one line: ${written.slice(0, 40)}` };
    if (error instanceof z.ZodError) return { error: error.issues.map(sayIssue).join(" ") };
    if (error instanceof Refusal) return { error: error.message };
    throw error;
  }
};
