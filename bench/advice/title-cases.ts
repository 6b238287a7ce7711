// Names of roles that are taken out of the catalogues and asked for, in four languages: what the confidence of a title is fitted on, and measured.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { RoleEntry } from "../../src/catalogue/entry.ts";
import { nameKey } from "../../src/catalogue/fold.ts";
import { roleTitles } from "../../src/catalogue/role-titles.ts";
import names from "../../src/catalogue/starter/titles.json" with { type: "json" };
import { starterRoles } from "../../src/catalogue/starter-entries.ts";
import { hashOf, isPicked, isTest } from "./cases.ts";
import { crosswalk, data, type Entries } from "./catalogues.ts";

export interface TitleAnswer {
  language: string;
  /** Of the half that nothing is fitted on. */
  isTest: boolean;
  likeness: number;
  lead: number;
  confidence: number;
  /** The title is a name that a role bears. */
  isName: boolean;
  /** The role, or one of the same ISCO unit group as a role that bears the title. */
  isRight: boolean;
}

interface Asked {
  title: string;
  language: string;
  of: string;
}

const languages = ["de", "es", "fr"];
const starterNames: Record<string, Record<string, string[] | undefined>> = names;
const namesIn = (role: RoleEntry, language: string) => starterNames[role.id.replace(/^starter:/, "")]?.[language] ?? [];

const frenchOfEsco = (): Asked[] => {
  const file = join(data, "esco-1.2.0", "occupations_fr.csv.gz");
  const rows: Record<string, string>[] = parse(gunzipSync(readFileSync(file)), { columns: true, bom: true });
  return rows.map((line) => ({
    title: (line.preferredLabel ?? "").split("/")[0] ?? "",
    language: "fr",
    of: (line.conceptUri ?? "").replace("http://data.europa.eu/esco/occupation/", "esco:o/"),
  }));
};

/** So many of every kind of case are enough. */
const most = 1200;

/** What the product takes each title for, with the starter set alone, with ESCO, and with O*NET as well. */
export const titleAnswers = ({ esco, onet }: { esco: Entries; onet: Entries }): TitleAnswer[] => {
  const all = [...starterRoles(), ...esco.roles, ...onet.roles];
  const groups = new Map<string, Set<string>>();
  const put = (of: Map<string, Set<string>>, key: string, value: string | undefined) => {
    if (value !== undefined) of.set(key, (of.get(key) ?? new Set()).add(value));
  };
  for (const { id, isco } of all) put(groups, id, isco?.slice(0, 4));
  const toEsco = new Map(esco.roles.map(({ id, isco }) => [id, isco?.slice(0, 4)]));
  for (const pair of crosswalk()) put(groups, pair.onet, toEsco.get(pair.esco));
  const bearers = new Map<string, Set<string>>();
  for (const { id, label, altLabels } of all) for (const name of [label, ...altLabels]) put(bearers, nameKey(name), id);

  const asked: Asked[][] = [frenchOfEsco()];
  const without = (roles: readonly RoleEntry[], language: string, of256: number, all: (role: RoleEntry) => readonly string[]) => {
    const out: Asked[] = [];
    const left = roles.map((role) => {
      const taken = all(role).filter((name) => isPicked(`${role.id} ${name}`, of256));
      for (const title of taken) out.push({ title, language, of: role.id });
      return { ...role, altLabels: role.altLabels.filter((name) => !taken.includes(name)) };
    });
    asked.push(out);
    return left;
  };
  const own = ({ altLabels, ownNames }: RoleEntry) => altLabels.slice(0, ownNames ?? altLabels.length);
  const starter = languages.reduce(
    (roles, language) => without(roles, language, 80, (role) => namesIn(role, language)),
    without(starterRoles(), "en", 40, own),
  );
  const inEsco = without(esco.roles, "en", 21, own);
  const inOnet = without(onet.roles, "en", 21, own);

  const picked = asked.flatMap((list) => list.toSorted((a, b) => hashOf(a.title) - hashOf(b.title)).slice(0, most));
  return [starter, [...starter, ...inEsco], [...starter, ...inEsco, ...inOnet]].flatMap((roles) => {
    const titles = roleTitles(roles);
    const held = new Set(roles.flatMap(({ label, altLabels }) => [label, ...altLabels].map(nameKey)));
    return picked.flatMap(({ title, language, of }): TitleAnswer[] => {
      const named = bearers.get(nameKey(title)) ?? new Set();
      const right = new Set([of, ...named].flatMap((id) => [...(groups.get(id) ?? [])]));
      const best = right.size === 0 ? null : titles.bestRole(title);
      if (!best) return [];
      const { id, likeness, lead, confidence } = best;
      const isRight = id === of || named.has(id) || [...(groups.get(id) ?? [])].some((group) => right.has(group));
      return [{ language, isTest: isTest(title), likeness, lead, confidence, isName: held.has(nameKey(title)), isRight }];
    });
  });
};
