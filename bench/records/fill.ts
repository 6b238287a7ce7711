// Fills a data file: node fill.ts CHECKOUT SIZE. The sample career as it is now, and a past of as many wins as SIZE with what else lies in such a past.
// What is open stays the same at every size: only the past grows, by five wins a day.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyKind } from "../../src/database/kind.ts";
import type { Context } from "../../src/operations/context.ts";

const [checkout = "", given = ""] = process.argv.slice(2);
const size = Number(given);
const from = (path: string) => import(pathToFileURL(join(checkout, "src", path)).href);
const { openApp }: typeof import("../../src/open-app.ts") = await from("open-app.ts");
const { readConfig }: typeof import("../../src/config.ts") = await from("config.ts");
// The other checkout may be 0.3.0, where it stood elsewhere.
const { openContext }: typeof import("../../src/operations/context.ts") = await from("operations/context.ts").catch(() =>
  from("core/context.ts"),
);
const { ownerOf }: typeof import("../../src/accounts/index.ts") = await from("accounts/index.ts");

const { app, close } = await openApp(readConfig(process.env));
const actor = { personId: await ownerOf(app.database), door: "command", scopes: "all" } as const;

const inOneChange = (operation: string, work: (context: Context) => Promise<unknown>): Promise<unknown> =>
  app.database.transaction().execute(async (transaction) => work(await openContext(app, actor, operation, transaction)));

interface Fields {
  [name: string]: unknown;
  id: string;
  title?: string;
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

/** A project's name, of letters alone so that none is the beginning of another; fifty records in a row belong to it. */
const projectOf = (index: number): string => {
  const syllables = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo"];
  let rest = Math.floor(index / 50);
  return Array.from({ length: 3 }, () => {
    const syllable = syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
    return syllable;
  }).join("");
};

const kindNamed = (name: string): AnyKind => app.kinds.get(name) ?? fail(`There is no kind ${name}.`);

const fail = (sentence: string): never => {
  throw new Error(sentence);
};

const own = ({ id: _id, revision: _revision, createdAt: _created, updatedAt: _updated, ...fields }: Fields) => fields;

/** As many copies of the sample's records as asked, each on a day of its own in the past; `part` is what belongs to a copy. */
const copies = async (
  name: string,
  count: number,
  changed: (index: number, day: string) => Record<string, unknown>,
  wanted: (record: Fields) => boolean = () => true,
  part?: { kind: string; by: string },
): Promise<void> => {
  const kind = kindNamed(name);
  let templates: Fields[] = [];
  const parts = new Map<string, Fields[]>();
  await inOneChange("bench.read", async ({ records }) => {
    templates = ((await records.list(kind)) as Fields[]).filter(wanted);
    if (part)
      for (const one of (await records.list(kindNamed(part.kind))) as Fields[])
        parts.set(String(one[part.by]), [...(parts.get(String(one[part.by])) ?? []), one]);
  });
  if (part) templates = templates.filter(({ id }) => parts.get(id)?.some(({ step }) => step === "closed"));
  if (templates.length === 0) fail(`The sample has no ${name} to copy.`);
  for (let begun = 0; begun < count; begun += 1000)
    await inOneChange("bench.fill", async (context) => {
      for (let index = begun; index < Math.min(count, begun + 1000); index += 1) {
        const at = daysAgo(8 + Math.floor((index * size) / count / 5));
        const records = context.records.at(() => at);
        const template = templates[index % templates.length] as Fields;
        const copy = await records.create(kind, { ...own(template), ...changed(index, at.slice(0, 10)) });
        for (const one of parts.get(template.id) ?? [])
          await records.create(kindNamed(part?.kind ?? ""), { ...own(one), [part?.by ?? ""]: (copy as Fields).id });
      }
    });
};

const numbered = (title: string) => (index: number, day: string) => ({ title: `${title} ${projectOf(index)} ${index}`, day });
const winTitles = [
  "Report automated for",
  "Shipped the release of",
  "Led the workshop on",
  "Costs cut at",
  "Onboarded the team of",
];

await inOneChange("sample.load", (context) => app.perform(context, { operation: "sample.load", input: {} }));
await copies("win", size, (index, day) => ({
  title: `${winTitles[index % winTitles.length]} ${projectOf(index)} ${index}`,
  day,
  impact: 1 + ((index * 7) % 5),
  source: "you",
  evidence: [],
}));
await copies("skill", Math.ceil(size / 50), (index) => ({ label: `Skill ${projectOf(index * 50)} ${index}`, catalogueId: null }));
await copies(
  "goal",
  Math.ceil(size / 100),
  (index) => ({ title: `Finish ${projectOf(index)} ${index}`, parentId: null }),
  undefined,
  {
    kind: "goal-event",
    by: "goalId",
  },
);
await copies(
  "activity",
  Math.ceil(size / 50),
  (index, day) => ({ title: `Course ${projectOf(index)} ${index}`, finishedOn: day, prerequisites: [] }),
  ({ status }) => status === "done",
);
await copies(
  "setback",
  Math.ceil(size / 100),
  numbered("Declined for"),
  ({ reflection }) => (reflection as { finishedOn?: string } | null)?.finishedOn !== undefined,
);
await copies("hours", Math.ceil(size / 10), (_, day) => ({ day }));
await copies("journal-entry", Math.ceil(size / 10), numbered("Notes on"));
await close();
