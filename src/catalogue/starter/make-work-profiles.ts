// Makes the starter set's work profiles from an O*NET database that was read, for the script that writes them and the test that proves them.

import type { CatalogueBatch } from "../imported.ts";
import { type FigureSet, figureSets, figuresOfGroup, hasSet } from "../work-figures.ts";
import type { StarterRole, StarterWork } from "./shape.ts";

/** One row for each SOC code of the roles for which the database has figures, in the order of the codes. */
export function starterWorkRows(batch: Pick<CatalogueBatch, "work">, roles: readonly Pick<StarterRole, "soc">[]): StarterWork[] {
  const byGroup = Map.groupBy(
    batch.work.map(({ roleId, figures }) => ({ code: roleId.slice("onet:".length), figures })),
    ({ code }) => code.slice(0, 7),
  );
  return [...new Set(roles.map((role) => role.soc))].sort().flatMap((soc) => {
    const group = figuresOfGroup(byGroup.get(soc) ?? []);
    if (!group) return [];
    const listed = (set: FigureSet) => (hasSet(group.figures, set) ? figureSets[set].map((name) => group.figures[name]) : null);
    return [
      {
        soc,
        interests: listed("interests"),
        workValues: listed("workValues"),
        environment: listed("environment"),
        ...(group.meanOf.length > 0 ? { meanOf: group.meanOf } : {}),
      },
    ];
  });
}

/** The file that holds the rows. */
export function starterWorkText(batch: Pick<CatalogueBatch, "version" | "missingFiles">, rows: readonly StarterWork[]): string {
  const lacks = ["Interests.txt", "Work Values.txt", "Work Context.txt"].filter((name) => batch.missingFiles.includes(name));
  return `// biome-ignore-all format: one occupation a line reads as a table
// What the work of the starter roles is like, by SOC code: figures of the O*NET ${batch.version ?? ""} Database by the U.S. Department of Labor,
// Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. Changed by Cairn: figures of
// a SOC code are those of its ".00" occupation, or, for the sets named in meanOf, the mean over its detailed occupations; work context is brought to 0 to 1.${
    lacks.length > 0 ? `\n// Not in the database as it was read, and therefore null: what ${lacks.join(" and ")} would say.` : ""
  }
// Written by scripts/starter-work-profiles.mjs; the order of the figures is that of figureSets in ../work-figures.ts.

import type { StarterWork } from "./shape.ts";

export const starterWorkVersion = ${JSON.stringify(batch.version)};

export const starterWork: readonly StarterWork[] = [
${rows.map(lineOf).join("\n")}
];
`;
}

function lineOf({ soc, interests, workValues, environment, meanOf }: StarterWork): string {
  const list = (figures: readonly (number | null)[] | null) => (figures ? `[${figures.join(", ")}]` : "null");
  const means = meanOf ? `, meanOf: [${meanOf.map((set) => `"${set}"`).join(", ")}]` : "";
  return `  { soc: "${soc}", interests: ${list(interests)}, workValues: ${list(workValues)}, environment: ${list(environment)}${means} },`;
}
