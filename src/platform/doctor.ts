// A look at everything that could be wrong with the data, each finding a sentence, and the way out where one is needed.
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { sayInstant } from "../core/day.ts";
import { copiesIn } from "../database/copies.ts";
import { examine as examineFile } from "../database/examine.ts";
import { jobStore } from "../database/jobs.ts";
import { isPostgres } from "../database/open.ts";
import { brokenReferences, damageOf, databaseState, strayEntries } from "../database/state.ts";
import type { Context } from "../operations/context.ts";
import { operation } from "../operations/operation.ts";
import { saySize } from "./attachments/media-type.ts";
import { withBytes } from "./attachments/store.ts";

const finding = z.object({
  about: z.string().describe("What was looked at."),
  fine: z.boolean(),
  said: z.string().describe("What was found; where it is not fine, what to do."),
});
export type Finding = z.infer<typeof finding>;

const found = (about: string, fine: boolean, said: string): Finding => ({ about, fine, said });

const data = async ({ database }: Context): Promise<Finding> => {
  if (isPostgres(database)) return found("Data", true, "The PostgreSQL answers; it looks after its own pages.");
  const damage = await damageOf(database, true);
  if (damage) return found("Data", false, `The data file is damaged (${damage}). Go back to a copy: npx cairn restore`);
  const broken = await brokenReferences(database);
  return broken === 0
    ? found("Data", true, "Every page of the data file was read and is whole.")
    : found("Data", false, `${broken} rows point to others that are gone. Go back to a copy: npx cairn restore`);
};

/** What stands beside records must belong to one, and every record must have it. */
const orphans = async ({ app, database, records: { personId } }: Context): Promise<Finding> => {
  let strays = await strayEntries(database, personId, app.kinds.values());
  const files = withBytes(database);
  const bytes = files.selectFrom("attachmentBytes").select("sha256").where("personId", "=", personId);
  const kept = files.selectFrom("attachment").select("sha256").where("personId", "=", personId);
  strays += (await bytes.where("sha256", "not in", kept).execute()).length;
  strays += (await kept.where("sha256", "not in", bytes).execute()).length;
  return strays === 0
    ? found("Records", true, "Every record stands in the search and has all that belongs to it.")
    : found(
        "Records",
        false,
        `${strays} pieces belong to no record, or are missing at one. Your records are whole; please tell us of it.`,
      );
};

const jobs = async ({ app, database, now, timezone }: Context): Promise<Finding> => {
  const purposes = new Map(app.systems.flatMap((system) => system.jobs ?? []).map((job) => [job.name, job.purpose]));
  const troubles = (await jobStore(database).all()).flatMap((job) => {
    const purpose = purposes.get(job.name) ?? job.name;
    if (job.leasedUntil && job.leasedUntil < now)
      return [`“${purpose}” was begun and never ended. It is taken up again when Cairn runs: npm start.`];
    return job.failures > 0 ? [`“${purpose}” failed ${job.failures} times in a row: ${job.lastError}`] : [];
  });
  const next = (await jobStore(database).all()).map(({ dueAt }) => dueAt).sort()[0];
  return troubles.length > 0
    ? found("Jobs", false, troubles.join(" "))
    : found(
        "Jobs",
        true,
        next ? `Nothing hangs; the next is due ${sayInstant(next, timezone)}.` : "None has run yet: they run while Cairn runs.",
      );
};

const aheadAtMost = 5 * 60_000;

const clock = async ({ database, records: { personId }, now, timezone }: Context): Promise<Finding> => {
  const last = database.selectFrom("changeSet").select("at").where("personId", "=", personId).orderBy("at", "desc").limit(1);
  const at = (await last.executeTakeFirst())?.at;
  if (!at || Date.parse(at) - Date.parse(now) <= aheadAtMost)
    return found("Clock", true, `It is ${sayInstant(now, timezone)} in ${timezone}; no change comes from later.`);
  return found(
    "Clock",
    false,
    `A change is from ${sayInstant(at, timezone)}, which has not come yet: the clock of this machine was ahead then, or is behind now. Set it right.`,
  );
};

const leastFree = 100e6;

const disk = async (place: string | null, size: number): Promise<Finding> => {
  if (!place) return found("Disk", true, "These records lie in memory alone.");
  const told = await statfs(place).catch(() => null);
  if (!told) return found("Disk", false, `${place} cannot be read.`);
  const free = told.bavail * told.bsize;
  const enough = free > Math.max(leastFree, 2 * size);
  return found("Disk", enough, `${saySize(free)} are free.${enough ? "" : " Make room: a copy must fit beside the data."}`);
};

const copies = (folder: string | null, now: string): Finding => {
  if (!folder) return found("Copies", true, "None are made of records that lie in memory alone.");
  const all = copiesIn(folder);
  const broken = all.flatMap(({ name }) => {
    const { problem } = examineFile(join(folder, name));
    return problem ? [`${name}: ${problem}`] : [];
  });
  const [newest] = all;
  if (!newest) return found("Copies", false, "There is none yet. Make one: npx cairn backup");
  if (broken.length > 0)
    return found(
      "Copies",
      false,
      `${broken.length} of ${all.length} cannot be relied on. ${broken.join(" ")} Make a new one: npx cairn backup`,
    );
  const days = Math.floor((Date.parse(now) - Date.parse(newest.at)) / 86_400_000);
  return found(
    "Copies",
    days < 3,
    `All ${all.length} were opened and are whole; the newest, ${newest.name}, is ${days} days old.${days < 3 ? "" : " Make a new one: npx cairn backup"}`,
  );
};

const versions = async ({ app, database }: Context): Promise<Finding> => {
  const { kind, version, migrations } = await databaseState(database);
  return found(
    "Versions",
    true,
    `Cairn ${app.version}, ${kind} ${version}, Node ${process.versions.node}, tables at ${migrations.at(-1)?.name}.`,
  );
};

/** The copies alone, where the data itself cannot be opened. */
export const sayExaminedCopies = (folder: string, now: string): string => sayFinding(copies(folder, now));

const sayFinding = ({ about, fine, said }: Finding): string => `${fine ? "fine" : "LOOK"}  ${about}: ${said}`;

/** Every look, one after the other; what one of them breaks on is its finding. */
export const examine = operation.read("health.examine", {
  summary: "Look for everything that could be wrong: data, records, jobs, clock, disk, copies",
  ownerOnly: true,
  output: z.object({ findings: z.array(finding) }),
  handle: async (_, context) => {
    const { app, database, now } = context;
    const looks: readonly [string, () => Promise<Finding> | Finding][] = [
      ["Data", () => data(context)],
      ["Records", () => orphans(context)],
      ["Jobs", () => jobs(context)],
      ["Clock", () => clock(context)],
      ["Disk", async () => disk(app.backups && join(app.backups, ".."), (await databaseState(database)).size)],
      ["Copies", () => copies(app.backups, now)],
      ["Versions", () => versions(context)],
    ];
    const findings: Finding[] = [];
    for (const [about, look] of looks)
      try {
        findings.push(await look());
      } catch (error) {
        findings.push(
          found(about, false, `This could not be looked at: ${error instanceof Error ? error.message : String(error)}`),
        );
      }
    return { findings };
  },
  present: ({ findings }) => findings.map(sayFinding).join("\n"),
});
