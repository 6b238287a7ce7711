// Which roles are near a role: by what both need, the words of their titles and of what is said of them, and their place in the tree of occupations.
import { lazily } from "../core/lazily.ts";
import { stem } from "../language/stem.ts";
import type { RoleEntry, SourceId } from "./entry.ts";
import { words } from "./fold.ts";
import type { NeedGraph } from "./need-graph.ts";
import { readTitle } from "./read-title.ts";
import { wordVectors } from "./word-vectors.ts";
import { toThousandths } from "./work-figures.ts";

export interface NearRole {
  id: string;
  label: string;
  source: SourceId;
  /** How alike the two roles are, 0 to 1; only the order means anything. */
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

/** What the source says of a role. */
export interface RoleText {
  description: string;
  tasks: string;
}

interface Parts {
  needs: number;
  titles: number;
  description: number;
  tasks: number;
  tree: number;
}

/** Set on one half of the occupations of bench/advice.ts: O*NET lists tasks, and its needs are hardly more than products; ESCO's needs say most. */
const partsOf: Record<SourceId, Parts> = {
  starter: { needs: 0.65, titles: 0.2, description: 0.3, tasks: 0, tree: 0.15 },
  esco: { needs: 0.65, titles: 0.2, description: 0.3, tasks: 0, tree: 0.15 },
  onet: { needs: 0.05, titles: 0.5, description: 0.25, tasks: 0.5, tree: 0.08 },
};

export function nearRoles(
  roles: readonly RoleEntry[],
  at: ReadonlyMap<string, number>,
  graphOf: () => NeedGraph,
  textOf: (id: string) => RoleText = () => ({ description: "", tasks: "" }),
): NearRoles {
  const titles = lazily(() => wordVectors(roles.length, (place) => titleWords(roles[place])));
  const texts = lazily(() => ({
    description: wordVectors(roles.length, (place) => textWords(textOf(roles[place]?.id ?? "").description)),
    tasks: wordVectors(roles.length, (place) => textWords(textOf(roles[place]?.id ?? "").tasks)),
  }));
  return { nearest, movesFrom };

  function nearest(origin: number, limit: number): NearRole[] {
    const own = roles[origin];
    if (!own) return [];
    const byNeeds = needsAlike(origin);
    const byTitle = titles().alikeTo(origin);
    const byDescription = texts().description.alikeTo(origin);
    const byTasks = texts().tasks.alikeTo(origin);
    const parts = partsOf[own.source];
    const whole = parts.needs + parts.titles + parts.description + parts.tasks + parts.tree;
    const near: NearRole[] = [];
    roles.forEach((role, place) => {
      if (place === origin || role.retired || role.source !== own.source) return;
      const overlap =
        (parts.needs * (byNeeds[place] ?? 0) +
          parts.titles * (byTitle[place] ?? 0) +
          parts.description * (byDescription[place] ?? 0) +
          parts.tasks * (byTasks[place] ?? 0) +
          parts.tree * branchShared(own, role)) /
        whole;
      if (overlap > 0) near.push({ id: role.id, label: role.label, source: role.source, overlap });
    });
    return near
      .sort((a, b) => b.overlap - a.overlap)
      .slice(0, limit)
      .map((one) => ({ ...one, overlap: toThousandths(Math.min(1, one.overlap)) }));
  }

  /** Cosine of the two roles' needs: essential 1, optional 0.5, times how telling the skill is. */
  function needsAlike(origin: number): Float64Array {
    const graph = graphOf();
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
    const own = graph.norm[origin] ?? 1;
    return dot.map((sum, place) => (sum === 0 ? 0 : sum / (own * (graph.norm[place] ?? 1))));
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

function* titleWords(role: RoleEntry | undefined): Generator<readonly [string, number]> {
  if (!role) return;
  for (const [place, name] of [role.label, ...role.altLabels].entries())
    for (const { stem: word, weight } of readTitle(name)) yield [word, place === 0 ? labelTimes * weight : weight];
}

const labelTimes = 3;

function* textWords(text: string): Generator<readonly [string, number]> {
  for (const word of words(text).folded) if (word.length > 2) yield [stem(word), 1];
}

/** How far down the tree of occupations two roles stand together, 0 to 1: O*NET-SOC by its first 2, 3 and 6 digits, ISCO by its 4. */
const branchShared = (one: RoleEntry, other: RoleEntry): number => {
  if (one.soc && other.soc) return sharedStart(one.soc.replace("-", ""), other.soc.replace("-", ""), [2, 3, 5, 6]);
  if (one.isco && other.isco) return sharedStart(one.isco, other.isco, [1, 2, 3, 4]);
  return 0;
};

const sharedStart = (one: string, other: string, depths: readonly number[]): number =>
  depths.filter((depth) => one.slice(0, depth) === other.slice(0, depth)).length / depths.length;
