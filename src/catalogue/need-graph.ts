// The needs of all roles of a catalogue, laid out so that roles are ranked in one walk.
import { importanceWeight } from "../career/gap.ts";
import type { NeedEntry, RoleEntry } from "./entry.ts";

/** The needs of all roles, role by role and skill by skill. Weights: essential 1, optional 0.5. */
export interface NeedGraph {
  needStart: Uint32Array;
  roleOf: Uint32Array;
  group: Uint32Array;
  level: Uint8Array;
  weight: Float32Array;
  postStart: Uint32Array;
  posts: Uint32Array;
  /** Sum of weights, and the part of it that anybody has because level 0 is asked. */
  total: Float64Array;
  freely: Float64Array;
  idf: Float64Array;
  norm: Float64Array;
}

export function needGraph(roles: readonly RoleEntry[], groups: number, groupOf: (need: NeedEntry) => number | null): NeedGraph {
  const count = roles.reduce((sum, role) => sum + role.needs.length, 0);
  const graph: NeedGraph = {
    needStart: new Uint32Array(roles.length + 1),
    roleOf: new Uint32Array(count),
    group: new Uint32Array(count),
    level: new Uint8Array(count),
    weight: new Float32Array(count),
    postStart: new Uint32Array(groups + 2),
    posts: new Uint32Array(count),
    total: new Float64Array(roles.length),
    freely: new Float64Array(roles.length),
    idf: new Float64Array(groups + 1),
    norm: new Float64Array(roles.length),
  };
  let at = 0;
  roles.forEach((role, roleIndex) => {
    for (const need of role.needs) {
      const weight = importanceWeight[need.importance];
      graph.roleOf[at] = roleIndex;
      graph.group[at] = groupOf(need) ?? groups;
      graph.level[at] = need.level;
      graph.weight[at] = weight;
      graph.total[roleIndex] = (graph.total[roleIndex] ?? 0) + weight;
      if (need.level === 0) graph.freely[roleIndex] = (graph.freely[roleIndex] ?? 0) + weight;
      at++;
    }
    graph.needStart[roleIndex + 1] = at;
  });
  for (const group of graph.group) graph.postStart[group + 1] = (graph.postStart[group + 1] ?? 0) + 1;
  for (let group = 0; group <= groups; group++) {
    const df = graph.postStart[group + 1] ?? 0;
    graph.idf[group] = Math.log((roles.length + 1) / (df + 1)) + 0.1;
    graph.postStart[group + 1] = df + (graph.postStart[group] ?? 0);
  }
  graph.idf[groups] = 0; // needs that point to no known skill have nothing in common
  const next = graph.postStart.slice();
  for (let need = 0; need < count; need++) {
    const group = graph.group[need] ?? 0;
    graph.posts[next[group] ?? 0] = need;
    next[group] = (next[group] ?? 0) + 1;
    const role = graph.roleOf[need] ?? 0;
    graph.norm[role] = (graph.norm[role] ?? 0) + ((graph.weight[need] ?? 0) * (graph.idf[group] ?? 0)) ** 2;
  }
  graph.norm.forEach((sum, role) => {
    graph.norm[role] = Math.sqrt(sum);
  });
  return graph;
}
