// How fast and how rightly skill names are found in text: one MB against all names, and the annotated sentences of the skill extraction benchmark.
// Usage: node bench/extract.ts   (CAIRN_DATA is the folder with esco-1.2.0, onet-30.0 and skill-extraction)

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import AhoCorasick from "modern-ahocorasick";
import type { SkillEntry } from "../src/catalogue/entry.ts";
import { readEsco } from "../src/catalogue/esco.ts";
import { type SkillExtractor, skillExtractor } from "../src/catalogue/extract.ts";
import { openImportSource } from "../src/catalogue/import-source.ts";
import { readOnet } from "../src/catalogue/onet.ts";
import { starterSkills } from "../src/catalogue/starter-entries.ts";
import { type SkillSuggester, skillSuggester } from "../src/catalogue/suggest.ts";

const data = process.env.CAIRN_DATA ?? join(import.meta.dirname, "..", "..", "shared", "data");
const esco = join(data, "esco-1.2.0");
const onet = join(data, "onet-30.0");
const sentences = join(data, "skill-extraction");

if (!existsSync(esco) || !existsSync(onet)) console.log(`NOT MEASURED: ESCO and O*NET are not in ${data}.`);
else {
  const escoBatch = await readEsco(await openImportSource(esco), () => {});
  const onetBatch = await readOnet(await openImportSource(onet), () => {});
  const entry = (source: SkillEntry["source"]) => (skill: (typeof escoBatch.skills)[number]) => ({
    ...skill,
    source,
    ambiguous: false,
    hours: null,
    retired: false,
  });
  const escoSkills = escoBatch.skills.map(entry("esco"));
  const text = escoBatch.skills
    .map((skill) => skill.description)
    .join("\n")
    .slice(0, 1 << 20);
  // Titles of occupations and tools stand in for a second language, to reach the number of names that the goal speaks of.
  const titles = [...escoBatch.roles, ...onetBatch.roles].map((role) => ({ ...role, kind: "knowledge" as const }));
  const speeds: Record<string, string | number>[] = [];
  speed("starter", starterSkills());
  speed("ESCO skills", escoSkills);
  speed("ESCO skills and titles, O*NET tools and titles", [
    ...escoSkills,
    ...onetBatch.skills.map(entry("onet")),
    ...titles.map(entry("onet")),
  ]);
  characters(
    "modern-ahocorasick, ESCO skills and titles, folded text, any place",
    [...escoBatch.skills, ...escoBatch.roles].flatMap((one) => [one.label, ...one.altLabels]),
  );
  console.table(speeds);
  const uses = new Map<string, number>();
  for (const relation of escoBatch.relations)
    if (relation.kind === "needs") uses.set(relation.toId, (uses.get(relation.toId) ?? 0) + 1);
  const same = (at: number) => at;
  const suggester = skillSuggester(escoSkills, same, (at) => uses.get(escoSkills[at]?.id ?? "") ?? 0);
  quality(skillExtractor(escoSkills, same), suggester, new Set(escoSkills.map((skill) => skill.label)));

  function speed(names: string, skills: readonly SkillEntry[]): void {
    const built = performance.now();
    const extractor = skillExtractor(skills, (at) => at);
    const build = performance.now() - built;
    let finds = 0;
    const times = Array.from({ length: 9 }, () => {
      const started = performance.now();
      finds = extractor.find(text).length;
      return performance.now() - started;
    }).sort((a, b) => a - b);
    speeds.push({
      names,
      patterns: extractor.patterns,
      "build ms": Math.round(build),
      "1 MB ms, median": Math.round(times[4] ?? 0),
      "1 MB ms, worst": Math.round(times[8] ?? 0),
      finds,
    });
  }

  function characters(names: string, labels: readonly string[]): void {
    const patterns = [...new Set(labels.map((label) => label.toLowerCase()))];
    const built = performance.now();
    const matcher = new AhoCorasick(patterns);
    const build = performance.now() - built;
    const started = performance.now();
    const finds = matcher.search(text.toLowerCase(), { wholeWord: true }).length;
    speeds.push({
      names,
      patterns: patterns.length,
      "build ms": Math.round(build),
      "1 MB ms, median": Math.round(performance.now() - started),
      "1 MB ms, worst": "",
      finds,
    });
  }
}

interface Annotation {
  sentence: string;
  label: string;
}

/** Sentences are split by a hash: rules were tuned looking at one half, the other half is what is reported as test. */
function quality(extractor: SkillExtractor, suggester: SkillSuggester, labels: ReadonlySet<string>): void {
  if (!existsSync(sentences)) {
    console.log(`NOT MEASURED: the annotated sentences are not in ${sentences}.`);
    return;
  }
  const rows: Record<string, string | number>[] = [];
  for (const set of ["house", "tech"]) {
    const annotations: Annotation[] = parse(readFileSync(join(sentences, `${set}_validation_annotations.csv`)), {
      columns: true,
      bom: true,
    });
    const gold = Map.groupBy(annotations, (annotation) => annotation.sentence);
    for (const half of ["tuned on", "test"]) {
      for (const least of [0.5, 0.8]) rows.push({ set, half, "least confidence": least, ...scores(half, least) });
    }

    function scores(half: string, least: number) {
      let [right, wrong, missed, named, suggested, answered, count] = [0, 0, 0, 0, 0, 0, 0];
      for (const [sentence, lines] of gold) {
        const isTest = ((createHash("sha1").update(sentence).digest()[0] ?? 0) & 1) === 1;
        if (isTest !== (half === "test")) continue;
        count++;
        const wanted = new Set(lines.map((line) => line.label).filter((label) => labels.has(label)));
        const found = new Map<string, number>();
        for (const hit of extractor.find(sentence, least))
          if (hit.mention !== "negated") found.set(hit.label, Math.max(hit.confidence, found.get(hit.label) ?? 0));
        const ranked = [...found].sort((a, b) => b[1] - a[1]).map(([label]) => label);
        right += ranked.filter((label) => wanted.has(label)).length;
        wrong += ranked.filter((label) => !wanted.has(label)).length;
        missed += [...wanted].filter((label) => !found.has(label)).length;
        if (wanted.size === 0) continue;
        answered++;
        const all = new Set([...ranked, ...suggester.suggest(sentence, 5).map((one) => one.label)]);
        named += share(ranked, wanted);
        suggested += share([...all], wanted);
      }
      const precision = right / (right + wrong);
      const recall = right / (right + missed);
      return {
        sentences: count,
        P: round(precision),
        R: round(recall),
        F1: round((2 * precision * recall) / (precision + recall)),
        "RP@5 named": round(named / answered),
        "RP@5 with suggestions": round(suggested / answered),
      };
    }
  }
  console.table(rows);
}

/** RP@5: of the first five, how many are wanted, over the most that could be. */
function share(ranked: readonly string[], wanted: ReadonlySet<string>): number {
  return ranked.slice(0, 5).filter((label) => wanted.has(label)).length / Math.min(5, wanted.size);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
