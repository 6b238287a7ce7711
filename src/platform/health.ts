// How the house itself is: its data, its jobs with last and next run, and what needs a look.
import { z } from "zod";
import { sayInstant } from "../core/day.ts";
import { instant } from "../core/day-fields.ts";
import type { JobState } from "../database/jobs.ts";
import { jobStore } from "../database/jobs.ts";
import { databaseState } from "../database/state.ts";
import type { Context } from "../operations/context.ts";
import type { Job } from "../operations/contributions.ts";
import { operation } from "../operations/operation.ts";
import { examine } from "./doctor.ts";

const job = z.object({
  name: z.string(),
  purpose: z.string().describe("What it is for."),
  lastRun: instant("When it last ended.").nullable(),
  nextRun: instant("When it runs next.").nullable(),
  running: z.boolean(),
  failures: z.number().int().describe("How often in a row it has failed."),
  error: z.string().nullable().describe("Why it failed last."),
});

const shape = z.object({
  version: z.string().describe("Which Cairn this is."),
  database: z.object({
    kind: z.enum(["SQLite", "PostgreSQL"]),
    version: z.string(),
    size: z.number().describe("In bytes."),
    migrations: z
      .array(z.object({ name: z.string(), at: instant("When.") }))
      .describe("The changes to its tables, oldest first."),
  }),
  timezone: z.string().describe("Where days begin and end."),
  jobs: z.array(job),
  warnings: z.array(z.string()).describe("What needs a look, each with the way out."),
});

const late = 60 * 60 * 1000;

const describeJob = ({ name, purpose }: Job<Context>, state: JobState | undefined, now: string): z.infer<typeof job> => ({
  name,
  purpose,
  lastRun: state?.lastFinishedAt ?? null,
  nextRun: state?.dueAt ?? null,
  running: state?.leasedUntil != null && state.leasedUntil > now,
  failures: state?.failures ?? 0,
  error: state?.lastError ?? null,
});

const jobsOf = async ({ app: { systems }, database, now }: Context): Promise<z.infer<typeof job>[]> => {
  const states = new Map((await jobStore(database).all()).map((state) => [state.name, state]));
  return systems.flatMap((system) => system.jobs ?? []).map((one) => describeJob(one, states.get(one.name), now));
};

const warningsOf = (jobs: z.infer<typeof job>[], now: string, timezone: string): string[] =>
  jobs.flatMap(({ name, purpose, failures, error, nextRun, running }) => {
    if (failures > 0)
      return [
        `“${purpose}” has failed ${failures === 1 ? "once" : `${failures} times in a row`}: ${error} It is tried again by itself${nextRun ? ` at ${sayInstant(nextRun, timezone)}` : ""}.`,
      ];
    if (nextRun && !running && Date.parse(now) - Date.parse(nextRun) > late)
      return [
        `“${purpose}” (${name}) should have run at ${sayInstant(nextRun, timezone)}. Jobs run while Cairn runs: start it with npm start.`,
      ];
    return [];
  });

const warningsOfSystems = async (context: Context): Promise<string[]> => {
  const warnings: string[] = [];
  for (const system of context.app.systems) warnings.push(...((await system.warnings?.(context)) ?? []));
  return warnings;
};

const show = operation.read("health.show", {
  summary: "How Cairn itself is: its data, its jobs, and what needs a look",
  output: shape,
  handle: async (_, context) => {
    const { app, database, now, timezone } = context;
    const jobs = await jobsOf(context);
    return {
      version: app.version,
      database: await databaseState(database),
      timezone,
      jobs,
      warnings: [...warningsOf(jobs, now, timezone), ...(await warningsOfSystems(context))],
    };
  },
  present: ({ version, database, timezone, jobs, warnings }) => {
    const at = (instantOf: string | null) => instantOf && sayInstant(instantOf, timezone);
    return [
      `Cairn ${version} on ${database.kind} ${database.version}, ${(database.size / 1e6).toFixed(1)} MB, tables at ${database.migrations.at(-1)?.name ?? "nothing"}`,
      ...jobs.map((one) => `${one.purpose}: last ${at(one.lastRun) ?? "never"}, next ${at(one.nextRun) ?? "when Cairn runs"}`),
      ...(warnings.length > 0 ? warnings : ["Nothing needs a look."]),
    ].join("\n");
  },
});

export const health = { show, examine };
