// Where a person stands as a plan begins: positions with the roles that they mean, the situation, the hours, and the skills as they are told.

import { highestLevel } from "../../career/proficiency.ts";
import { type Situation, situationOf } from "../../career/situation.ts";
import type { RoleEntry } from "../../catalogue/entry.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import { starterTitles } from "../../catalogue/titles.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { certificatesOf } from "../learning/index.ts";
import { experiencesOf, workedOf } from "../resume/index.ts";
import { type Skill, skillsOf } from "../skills/index.ts";
import type { PlanAnswer } from "./plan-answer.ts";

export interface Stands {
  positions: readonly Position[];
  situation: Situation;
  /** Hours a week. */
  hours: number;
}

export interface Position {
  start: string | null;
  end: string | null;
  role: RoleEntry | null;
  /** Whether it is held in full, with all that the role asks for: not learned, and not assisted in. */
  inFull: boolean;
}

/** The positions of the person's working life, each with the role that its title means. */
export const positionsOf = async (context: Context): Promise<Position[]> => {
  const titles = starterTitles();
  return (await workedOf(context.records)).map(({ title, organisation, start, end }) => {
    const held = titles.find(title);
    const role = (held ?? titles.atPlace(`${title} ${organisation ?? ""}`))?.role ?? null;
    return { start, end, role, inFull: !held?.learning && !held?.deputy };
  });
};

/** Without a role to go to, one stays for now in the field of the present position. */
export const readSituation = async (
  context: Context,
  asked: { situation?: string | undefined; country?: string | undefined },
  targetId: string | null,
  positions: readonly Position[],
): Promise<Situation> => {
  const profile = await readProfile(context.records);
  const [now] = positions.flatMap(({ role: held }) => held ?? []);
  const role = targetId === null ? (now ?? null) : (await openCatalogue(context)).role(targetId);
  return situationOf({
    text: [profile?.summary, profile?.headline].filter(Boolean).join("\n"),
    place: profile?.place ?? null,
    given: asked.situation ?? profile?.situation ?? null,
    country: asked.country ?? profile?.country ?? null,
    record: await recordOf(context),
    timezone: context.timezone,
    positions: positions.map(({ start, end, role: held }) => ({
      start,
      end,
      field: held?.family,
      step: held?.step,
      leadsThere: held !== null && role !== null && leadsTo(held, role),
    })),
    target: { field: role?.family, step: role?.step },
    today: context.today,
  });
};

const leadsTo = (held: NonNullable<Position["role"]>, { id, next, near }: RoleEntry): boolean =>
  held.next.includes(id) || held.near.includes(id) || near.includes(held.id) || next.includes(held.id);

/** What the record says of where the person worked and learned. */
const recordOf = async ({ records }: Context): Promise<string> => {
  const [experiences, certificates] = await Promise.all([experiencesOf(records), certificatesOf(records)]);
  return [
    ...experiences.flatMap(({ title, organisation, place, summary, highlights }) => [
      place ?? "",
      organisation ?? "",
      title,
      summary ?? "",
      ...highlights,
    ]),
    ...certificates.map(({ title }) => title),
  ].join("\n");
};

export const skillsSaid = async (context: Context): Promise<PlanAnswer["skills"]> =>
  (await skillsOf(context.records)).filter(isThere).map(said).sort(unconfirmedFirst);

const said = ({ id, label, catalogueId, kind, level, confirmation, evidence }: Skill): PlanAnswer["skills"][number] => ({
  id,
  label,
  catalogueId,
  kind,
  level,
  confirmation,
  levelRange:
    confirmation === "unconfirmed" && level !== null ? [Math.max(0, level - 1), Math.min(highestLevel, level + 1)] : null,
  evidence:
    evidence.length === 0
      ? null
      : evidence
          .slice(0, 3)
          .flatMap(({ note }) => note ?? [])
          .join("; ") || null,
});

/** What the text denies is a line of the gap, and no skill. */
export const isThere = ({ level, confirmation }: Skill): boolean => level !== 0 || confirmation !== "unconfirmed";

const rank = { unconfirmed: 0, confirmed: 1, withdrawn: 2 } as const;

const unconfirmedFirst = (a: PlanAnswer["skills"][number], b: PlanAnswer["skills"][number]): number =>
  rank[a.confirmation] - rank[b.confirmation] || a.label.localeCompare(b.label, "en", { sensitivity: "base" });
