// Near roles: those that O*NET's reviewers name, the same through the table from ESCO, and one's own occupation found from fifteen skills.
import { catalogueIndex } from "../../src/catalogue/catalogue-index.ts";
import type { RoleEntry, SkillEntry } from "../../src/catalogue/entry.ts";
import type { RoleText } from "../../src/catalogue/near-roles.ts";
import { hashOf, isTest } from "./cases.ts";
import { crosswalk, type Entries } from "./catalogues.ts";
import { type Row, row } from "./row.ts";

const recall = (found: readonly string[], wanted: ReadonlySet<string>): number =>
  found.filter((id) => wanted.has(id)).length / Math.min(10, wanted.size);

/** Cosine of the needs alone, what most open tools do. */
const byNeeds = (roles: readonly RoleEntry[], skills: readonly SkillEntry[]) => {
  const plain = catalogueIndex(
    skills,
    roles.map((role, at) => ({ ...role, label: `role ${at}`, altLabels: [], soc: undefined, isco: undefined })),
  );
  return (id: string) => plain.neighbours(id, 10).near.map((one) => one.id);
};

const means = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const relatedRow = (
  measure: string,
  gold: ReadonlyMap<string, ReadonlySet<string>>,
  ours: (id: string) => string[],
  base: (id: string) => string[],
  peer: string,
): Row => {
  const ids = [...gold.keys()];
  const over = (test: boolean, found: (id: string) => string[]) =>
    means(ids.filter((id) => isTest(id) === test).map((id) => recall(found(id), gold.get(id) ?? new Set())));
  return row({
    measure,
    ours: over(true, ours),
    tuned: over(false, ours),
    baseline: over(true, base),
    peer,
    n: ids.filter(isTest).length,
  });
};

export const relatedRows = ({
  esco,
  onet,
  textOf,
}: {
  esco: Entries;
  onet: Entries;
  textOf: (id: string) => RoleText;
}): Row[] => {
  const gold = new Map(onet.roles.filter(({ near }) => near.length > 0).map(({ id, near }) => [id, new Set(near)]));
  const bare = onet.roles.map((role) => ({ ...role, near: [] }));
  const index = catalogueIndex(onet.skills, bare, textOf);
  const inEsco = catalogueIndex(esco.skills, esco.roles, textOf);
  const toOnet = new Map<string, string[]>();
  for (const pair of crosswalk()) toOnet.set(pair.esco, [...(toOnet.get(pair.esco) ?? []), pair.onet]);
  const reachable = new Set([...toOnet.values()].flat());
  const fromEsco = new Map<string, Set<string>>();
  for (const [id, codes] of toOnet) {
    const wanted = new Set(codes.flatMap((code) => [...(gold.get(code) ?? [])].filter((one) => reachable.has(one))));
    for (const code of codes) wanted.delete(code);
    if (wanted.size > 0 && inEsco.role(id)) fromEsco.set(id, wanted);
  }
  const through = (found: (id: string, most: number) => string[]) => (id: string) => {
    const own = new Set(toOnet.get(id));
    return [...new Set(found(id, 80).flatMap((one) => toOnet.get(one) ?? []))].filter((code) => !own.has(code)).slice(0, 10);
  };
  const plainEsco = catalogueIndex(
    esco.skills,
    esco.roles.map((role, at) => ({ ...role, label: `role ${at}`, altLabels: [], isco: undefined })),
  );
  return [
    relatedRow(
      "O*NET primary related, recall among 10",
      gold,
      (id) => index.neighbours(id, 10).near.map((one) => one.id),
      byNeeds(bare, onet.skills),
      "0.572 (lexical composite with tasks)",
    ),
    relatedRow(
      "ESCO -> O*NET related, recall among 10",
      fromEsco,
      through((id, most) => inEsco.neighbours(id, most).near.map((one) => one.id)),
      through((id, most) => plainEsco.neighbours(id, most).near.map((one) => one.id)),
      "0.414 (blend)",
    ),
    ...ownRows(esco, "ESCO"),
    ...ownRows(onet, "O*NET"),
  ];
};

/** Fifteen of an occupation's needs, drawn by lot, at the level that is needed: is it among the ten nearest? */
const ownRows = ({ roles, skills }: Entries, name: string): Row[] => {
  const index = catalogueIndex(skills, roles);
  const asked = roles.filter(({ needs }) => needs.length >= 15);
  const profileOf = (role: RoleEntry) =>
    role.needs
      .toSorted((a, b) => hashOf(role.id + a.skillId) - hashOf(role.id + b.skillId))
      .slice(0, 15)
      .map(({ skillId, level }) => ({ skillId, level: Math.max(1, level) }));
  const share = (test: boolean, by: "nearness" | "readiness") =>
    means(
      asked
        .filter(({ id }) => isTest(id) === test)
        .map((role) => (index.rankRoles(profileOf(role), { limit: 10, by }).some(({ id }) => id === role.id) ? 1 : 0)),
    );
  return [
    row({
      measure: `own occupation among the ten nearest, from 15 skills, ${name}`,
      ours: share(true, "nearness"),
      tuned: share(false, "nearness"),
      baseline: share(true, "readiness"),
      n: asked.filter(({ id }) => isTest(id)).length,
    }),
  ];
};
