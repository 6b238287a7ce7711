// The resume as the rest of the house sees it: what a file says, and the experiences in the record.
import { firstDayOf } from "../../career/partial-day.ts";
import { beginOf } from "../../core/file-input.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, ImportFormat, Milestone } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { system } from "../../operations/system.ts";
import { levelsRaised } from "../skills/index.ts";
import { facts } from "./facts.ts";
import { knownColumns } from "./formats/linkedin-tables.ts";
import { experiences, resume } from "./operations.ts";
import { experiencesIn, longInRole, newRole, presentRole, rolesFrom } from "./present-role.ts";
import { experience } from "./schema.ts";
import { experienceKind, experiencesBetween, lastingWork, mergeExperiences, statedExperiences } from "./store.ts";
import { variant } from "./variant-schema.ts";
import { variantKind } from "./variant-store.ts";
import { beginVariant, variants } from "./variants.ts";

export { mergeFacts, openGiven, readGiven, sayDirection } from "./operations.ts";
export { textOf as resumeText } from "./out/text.ts";
export { sheetFormats, writeSheet } from "./out/write.ts";
export type { Opened } from "./read-file.ts";
export { resumeRefusals } from "./refusals.ts";
export { waysTo } from "./rules/directions.ts";
export { unprovedNumbers } from "./rules/document.ts";
export { sayPeriod } from "./rules/period.ts";
export {
  type Direction,
  direction,
  type Experience,
  intakeReport,
  type Reading,
  reading,
  saySkipped,
  sayUnderstood,
} from "./schema.ts";
export { barredFor, directionsOf } from "./shown.ts";
export { statedFacts } from "./stated.ts";
export { experiencesOf, workedOf } from "./store.ts";
export { resumeToSend } from "./variants.ts";

const agendaItems = async ({ records }: Context): Promise<AgendaItem[]> => {
  const waiting = await records.list(experienceKind, { where: (query) => query.where("confirmation", "=", "unconfirmed") });
  const [first] = waiting;
  if (!first) return [];
  return [
    {
      key: "resume:confirm",
      title: waiting.length === 1 ? `Confirm “${first.title}”` : `Confirm ${waiting.length} experiences`,
      reason: "They were read from a file. What Cairn writes for you uses confirmed facts only.",
      records: waiting.slice(0, 3).map((experience) => ({ kind: "experience", id: experience.id, label: experience.title })),
      minutes: Math.min(20, 2 + waiting.length),
      goalWeight: 0.3,
      costOfDelay: 0.2,
      chore: true,
      done: call("experiences.confirm", { ids: waiting.map((experience) => experience.id) }),
    },
  ];
};

const formats: readonly ImportFormat[] = [
  {
    label: "A file of a LinkedIn archive (CSV)",
    recognises: (file) => (/\.csv$/i.test(file.name) ? knownColumns(file.name, beginOf(file)) : 0),
    operation: "resume.import",
  },
  {
    label: "A resume (PDF, DOCX, HTML, text, Europass XML, JSON Resume), LinkedIn data archive (ZIP)",
    recognises: ({ name }) => !/\.(csv|tsv|ics|eml)$/i.test(name),
    lastResort: true,
    operation: "resume.import",
  },
];

export const resumeSystem = system({
  name: "resume",
  place: 2,
  buildsOn: ["fit", "skills"],
  operations: { resume, experiences, variants },
  kinds: [experienceKind, variantKind],
  intake: async ({ records }, facts) => ({ system: "resume", ...(await mergeExperiences(records, facts.experiences)) }),
  states: async ({ records }, named) => ({ experiences: await statedExperiences(records, named) }),
  facts,
  formats,
  agenda: agendaItems,
  milestones: async ({ records, today }, written) => {
    const reached: (Milestone | null)[] = [];
    for (const { kind, id } of written) {
      const one = kind === experienceKind.kind ? await records.find(experienceKind, id) : undefined;
      if (one) reached.push(newRole(one, today));
    }
    return reached.filter((milestone) => milestone !== null);
  },
  rolesFrom: async ({ records }, from) => rolesFrom(await lastingWork(records), from),
  happened: async ({ records }, from, to) => experiencesIn(await experiencesBetween(records, from, to), from, to),
  signals: async (context) => {
    const role = presentRole(await lastingWork(context.records));
    if (!role?.start) return [];
    const rises = await levelsRaised(context, firstDayOf(role.start), context.today);
    return longInRole(role, rises.length, context.today);
  },
  privateNames: async ({ records }) =>
    (await records.list(experienceKind)).flatMap(({ kind, organisation }) =>
      organisation && (kind === "work" || kind === "volunteer") ? [organisation] : [],
    ),
  sample: sampleFrom(
    () => import("./sample.json", { with: { type: "json" } }),
    [
      sampleKind(experienceKind, experience),
      sampleKind(variantKind, variant, {
        computed: ({ roleId }, context) => beginVariant(context, typeof roleId === "string" ? roleId : null),
      }),
    ],
  ),
});

/** The work that somebody does now: the one that lasts, is confirmed and began last. */
export const workNow = async ({ records }: Pick<Context, "records">): Promise<{ title: string } | null> =>
  presentRole(await lastingWork(records));
