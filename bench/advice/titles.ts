// Titles to occupations: held-out names, another catalogue's names, other languages, and titles against titles.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { RoleEntry } from "../../src/catalogue/entry.ts";
import titles from "../../src/catalogue/starter/titles.json" with { type: "json" };
import { starterRoles } from "../../src/catalogue/starter-entries.ts";
import { titleRanking } from "../../src/catalogue/title-ranking.ts";
import { hashOf, isPicked, isTest } from "./cases.ts";
import { crosswalk, data, type Entries } from "./catalogues.ts";
import { charTfidf } from "./char-tfidf.ts";
import { type Row, row } from "./row.ts";

type Ranker = (title: string, limit: number) => { id: string; score: number }[];

const oursOver = (roles: readonly RoleEntry[]): Ranker => {
  const ranking = titleRanking(roles);
  return (title, limit) =>
    ranking.rank(title, () => true, limit).map(({ role, score }) => ({ id: roles[role]?.id ?? "", score }));
};

const baselineOver = (roles: readonly RoleEntry[]): Ranker => {
  const ranking = charTfidf(roles.map(({ label, altLabels }) => ({ names: [label, ...altLabels] })));
  return (title, limit) => ranking(title, limit).map(({ entry, score }) => ({ id: roles[entry]?.id ?? "", score }));
};

interface Asked {
  title: string;
  right: (id: string) => boolean;
}

const hits = (ranker: Ranker, asked: readonly Asked[], at: number): number =>
  asked.filter(({ title, right }) => ranker(title, at).some(({ id }) => right(id))).length / Math.max(1, asked.length);

interface Measured {
  measure: string;
  roles: readonly RoleEntry[];
  asked: readonly Asked[];
  peer?: string;
}

/** So many cases of each half, picked by the hash of their words, are enough. */
const most = 500;
const picked = (asked: readonly Asked[]): Asked[] => asked.toSorted((a, b) => hashOf(a.title) - hashOf(b.title)).slice(0, most);

const measured = ({ measure, roles, asked, peer = "" }: Measured): Row[] => {
  const ours = oursOver(roles);
  const baseline = baselineOver(roles);
  const halves = {
    tuned: picked(asked.filter(({ title }) => !isTest(title))),
    test: picked(asked.filter(({ title }) => isTest(title))),
  };
  return [1, 5].map((at) =>
    row({
      measure: `${measure}, right among the first ${at}`,
      ours: hits(ours, halves.test, at),
      tuned: hits(ours, halves.tuned, at),
      baseline: hits(baseline, halves.test, at),
      peer: at === 1 ? peer : "",
      n: halves.test.length,
    }),
  );
};

/** One of twelve other titles of O*NET is taken out and asked for. */
const heldOut = (onet: Entries): Measured => {
  const asked: Asked[] = [];
  const roles = onet.roles.map((role) => {
    const out = role.altLabels.filter((name) => isPicked(`${role.id} ${name}`, 21));
    for (const title of out) asked.push({ title, right: (id) => id === role.id });
    return { ...role, altLabels: role.altLabels.filter((name) => !out.includes(name)) };
  });
  return { measure: "O*NET title kept out -> occupation", roles, asked, peer: "0.51 (onet-match, other split)" };
};

const acrossCatalogues = (esco: Entries, onet: Entries): Measured => {
  const to = Map.groupBy(crosswalk(), (pair) => pair.esco);
  const asked = esco.roles.flatMap(({ id: from, label }) => {
    const codes = new Set(to.get(from)?.map((pair) => pair.onet));
    return codes.size === 0 ? [] : [{ title: label, right: (id: string) => codes.has(id) }];
  });
  return { measure: "ESCO title -> O*NET occupation", roles: onet.roles, asked };
};

const inFrench = (esco: Entries): Measured => {
  const file = join(data, "esco-1.2.0", "occupations_fr.csv.gz");
  const rows: Record<string, string>[] = parse(gunzipSync(readFileSync(file)), { columns: true, bom: true });
  const isco = new Map(esco.roles.map((role) => [role.id, role.isco]));
  const asked = rows.flatMap((line) => {
    const of = (line.conceptUri ?? "").replace("http://data.europa.eu/esco/occupation/", "esco:o/");
    const title = (line.preferredLabel ?? "").split("/")[0] ?? "";
    const group = isco.get(of);
    return group === undefined ? [] : [{ title, right: (id: string) => isco.get(id) === group }];
  });
  return {
    measure: "French title -> ESCO in English, same ISCO group",
    roles: [...starterRoles(), ...esco.roles].map(withoutFrench),
    asked,
  };
};

const names: Record<string, Record<string, string[] | undefined>> = titles;
const starterNames = (language: string) =>
  starterRoles().flatMap(({ id, isco }) =>
    (names[id.replace(/^starter:/, "")]?.[language] ?? []).map((title) => ({ title, isco })),
  );

/** The starter set's own French names stay: they are what the product has. */
const withoutFrench = (role: RoleEntry): RoleEntry => role;

const inLanguage = (language: string, said: string, esco: Entries): Measured => {
  const isco = new Map(esco.roles.map((role) => [role.id, role.isco]));
  const groups = new Set(isco.values());
  const asked = starterNames(language)
    .filter((one) => groups.has(one.isco))
    .map(({ title, isco: group }) => ({ title, right: (id: string) => isco.get(id) === group }));
  return { measure: `${said} title -> ESCO in English alone, same ISCO group`, roles: esco.roles, asked };
};

/** Titles against titles as in TalentCLEF 2025, task A: names of ESCO that are taken out, ranked by how alike their roles are; right is the same occupation. */
const titlesAmongTitles = (esco: Entries): Row[] => {
  const out: { title: string; of: string }[] = [];
  const roles = esco.roles.map((role) => {
    const taken = role.altLabels.filter((name) => isPicked(`${role.id} ${name}`, 64));
    if (taken.length >= 3 && isPicked(role.id, 100)) for (const title of taken) out.push({ title, of: role.id });
    return { ...role, altLabels: role.altLabels.filter((name) => !taken.includes(name)) };
  });
  const ranker = oursOver(roles);
  const baseline = charTfidf(out.map(({ title }) => ({ names: [title] })));
  const vectors = out.map(({ title }) => {
    const found = ranker(title, 100).map(({ id, score }) => [id, score ** 3] as const);
    const norm = Math.sqrt(found.reduce((sum, [, score]) => sum + score ** 2, 0)) || 1;
    return new Map(found.map(([id, score]) => [id, score / norm]));
  });
  const asked = out.flatMap((one, at) => (isTest(one.title) && isPicked(one.title, 24) ? [at] : []));
  const precision = (order: readonly number[], query: number): number => {
    let right = 0;
    let sum = 0;
    order.forEach((other, place) => {
      if (out[other]?.of !== out[query]?.of) return;
      right++;
      sum += right / (place + 1);
    });
    return right === 0 ? 0 : sum / right;
  };
  let ours = 0;
  let theirs = 0;
  for (const query of asked) {
    const own = vectors[query] ?? new Map<string, number>();
    const scores = vectors.map((other) => [...own].reduce((sum, [id, score]) => sum + score * (other.get(id) ?? 0), 0));
    const others = out.map((_, at) => at).filter((at) => at !== query);
    ours += precision(
      others.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)),
      query,
    );
    const ranked = baseline(out[query]?.title ?? "", out.length)
      .map(({ entry }) => entry)
      .filter((at) => at !== query);
    theirs += precision(ranked, query);
  }
  return [
    row({
      measure: `titles among ${out.length} titles of ESCO kept out, MAP`,
      ours: ours / asked.length,
      baseline: theirs / asked.length,
      peer: "0.582 (fine-tuned mpnet, TalentCLEF en)",
      n: asked.length,
    }),
  ];
};

export const titleRows = ({ esco, onet }: { esco: Entries; onet: Entries }): Row[] => [
  ...measured(heldOut(onet)),
  ...measured(acrossCatalogues(esco, onet)),
  ...measured(inFrench(esco)),
  ...measured(inLanguage("de", "German", esco)),
  ...measured(inLanguage("es", "Spanish", esco)),
  ...titlesAmongTitles(esco),
];
