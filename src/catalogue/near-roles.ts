// Which roles are near a role: by what both need, the rarer the more telling.
import type { RoleEntry, SourceId } from "./entry.ts";
import type { NeedGraph } from "./need-graph.ts";

export interface NearRole {
  id: string;
  label: string;
  source: SourceId;
  /** Cosine of the two roles' skills, 0 to 1: essential 1, optional 0.5, times how telling the skill is. */
  overlap: number;
}

export interface MoveRole {
  id: string;
  label: string;
  source: SourceId;
  /** 0 to 1; only the order means anything. */
  score: number;
}

export interface NearRoles {
  /** The nearest roles of the same source, nearest first. */
  nearest(origin: number, limit: number): NearRole[];
  /** The roles that somebody in the role is likeliest to go to next, likeliest first: the usual next ones, then the nearest. */
  movesFrom(origin: number, limit: number): MoveRole[];
}

export function nearRoles(roles: readonly RoleEntry[], at: ReadonlyMap<string, number>, graphOf: () => NeedGraph): NearRoles {
  return { nearest, movesFrom };

  function nearest(origin: number, limit: number): NearRole[] {
    const graph = graphOf();
    const source = roles[origin]?.source;
    const dot = new Float64Array(roles.length);
    for (let place = graph.needStart[origin] ?? 0; place < (graph.needStart[origin + 1] ?? 0); place++) {
      const group = graph.group[place] ?? 0;
      const telling = graph.idf[group] ?? 0;
      const own = (graph.weight[place] ?? 0) * telling * telling;
      for (let post = graph.postStart[group] ?? 0; post < (graph.postStart[group + 1] ?? 0); post++) {
        const need = graph.posts[post] ?? 0;
        const role = graph.roleOf[need] ?? 0;
        dot[role] = (dot[role] ?? 0) + own * (graph.weight[need] ?? 0);
      }
    }
    const near: NearRole[] = [];
    roles.forEach((role, place) => {
      if (place === origin || role.retired || role.source !== source || dot[place] === 0) return;
      const overlap = (dot[place] ?? 0) / ((graph.norm[origin] ?? 1) * (graph.norm[place] ?? 1));
      near.push({ id: role.id, label: role.label, source: role.source, overlap: Math.round(Math.min(1, overlap) * 1000) / 1000 });
    });
    return near.sort((a, b) => b.overlap - a.overlap).slice(0, limit);
  }

  function movesFrom(origin: number, limit: number): MoveRole[] {
    const usual = (roles[origin]?.next ?? []).flatMap((id) => {
      const role = roles[at.get(id) ?? -1];
      return role ? [{ id, label: role.label, source: role.source, score: 1 }] : [];
    });
    const others = nearest(origin, limit + usual.length).filter(({ id }) => !usual.some((one) => one.id === id));
    return [...usual, ...others.map(({ overlap, ...one }) => ({ ...one, score: overlap }))].slice(0, limit);
  }
}
