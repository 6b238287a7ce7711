// Which way applications went: from stage to stage, and where they left.
import type { FunnelRow } from "./funnel.ts";
import { isRunning, noes } from "./funnel.ts";

export const flowStages = ["applied", "interview", "again", "offer", "accepted"] as const;
export type FlowStage = (typeof flowStages)[number];

/** A no, no answer, still open, or ended by oneself or because it was called off. */
export const flowEnds = ["open", "silent", "no", "otherwise"] as const;
export type FlowEnd = (typeof flowEnds)[number];

export interface Flow {
  from: FlowStage;
  to: FlowStage | FlowEnd;
  count: number;
}

const stagesOf = ({ rounds, offered, accepted }: FunnelRow): FlowStage[] => [
  "applied",
  ...(rounds > 0 ? (["interview"] as const) : []),
  ...(rounds > 1 ? (["again"] as const) : []),
  ...(offered || accepted ? (["offer"] as const) : []),
  ...(accepted ? (["accepted"] as const) : []),
];

const endOf = ({ stage, waiting }: FunnelRow): FlowEnd => {
  if (stage === "silent" || (isRunning(stage) && !waiting)) return "silent";
  if (noes.includes(stage)) return "no";
  return isRunning(stage) || stage === "offer" ? "open" : "otherwise";
};

const order: readonly (FlowStage | FlowEnd)[] = [...flowStages, ...flowEnds];

/** Each way that any went, by where it begins and then by where it leads. */
export const flowsOf = (rows: readonly FunnelRow[]): Flow[] => {
  const counts = new Map<string, Flow>();
  for (const row of rows) {
    const passed = stagesOf(row);
    const way = row.accepted ? passed : [...passed, endOf(row)];
    for (const [at, to] of way.slice(1).entries()) {
      const from = passed[at] ?? "applied";
      const known = counts.get(`${from} ${to}`);
      counts.set(`${from} ${to}`, { from, to, count: (known?.count ?? 0) + row.count });
    }
  }
  return [...counts.values()].sort(
    (a, b) => order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to),
  );
};
