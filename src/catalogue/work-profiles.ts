// The work profiles of all roles in one table of numbers: read one, or compare a person with all of them at once.

import type { WorkProfile } from "../career/work-profile.ts";
import type { RoleEntry } from "./entry.ts";
import type { StarterFigures } from "./starter-entries.ts";
import type { StoredWork } from "./store.ts";
import {
  type FigureName,
  type FigureSet,
  figureNames,
  figuresOfGroup,
  filledFrom,
  hasSet,
  profileFrom,
  toThousandths,
  type WorkFigures,
} from "./work-figures.ts";

export interface ProfileTable {
  /** Catalogue ids of the roles, one for each row; roles without any figure and retired ones are not in it. */
  ids: readonly string[];
  /** What each column is; interests and work values run from 1 to 7, environment from 0 to 1. */
  names: readonly FigureName[];
  /** Row by row, `ids.length * names.length` figures; NaN where not known. Not to be written to. */
  values: Float32Array;
}

export interface WorkProfiles {
  /** What the work of a role is like; null for a role of which nothing is known, and for an unknown id. */
  profileOf(roleId: string): WorkProfile | null;
  /** The same figures of all roles as one matrix, for ranking. */
  profiles(): ProfileTable;
}

interface Row {
  id: string;
  figures: WorkFigures;
  source: string;
}

/**
 * A starter role takes the figures of its SOC code from the O*NET database that was imported, and set by set from the starter's own where that
 * one has none. Roles of sources that describe no work (ESCO) have none: no crosswalk that Cairn holds is exact enough to lend them.
 */
export function workProfiles(
  roles: readonly RoleEntry[],
  stored: readonly StoredWork[],
  starter: ReadonlyMap<string, StarterFigures>,
): WorkProfiles {
  const current = new Set(roles.filter((role) => !role.retired).map((role) => role.id));
  const imported = new Map(stored.map((row) => [row.roleId, row]));
  const bySoc = Map.groupBy(
    stored.filter((row) => current.has(row.roleId)).map((row) => ({ ...row, code: row.roleId.slice("onet:".length) })),
    (row) => row.code.slice(0, 7),
  );
  const rows = roles.flatMap((role) => rowOf(role) ?? []);
  const ordered = [...rows.filter((row) => current.has(row.id)), ...rows.filter((row) => !current.has(row.id))];
  const width = figureNames.length;
  const values = new Float32Array(ordered.length * width);
  for (const [at, { figures }] of ordered.entries()) {
    for (const [column, name] of figureNames.entries()) values[at * width + column] = figures[name] ?? Number.NaN;
  }
  const place = new Map(ordered.map((row, at) => [row.id, at]));
  const sources = ordered.map((row) => row.source);
  const shown = ordered.filter((row) => current.has(row.id)).length;
  const ids = ordered.slice(0, shown).map((row) => row.id);

  return {
    profileOf(roleId) {
      const at = place.get(roleId);
      if (at === undefined) return null;
      return profileFrom((name) => figureAt(at, name), sources[at] ?? "");
    },
    profiles: () => ({ ids, names: figureNames, values: values.subarray(0, shown * width) }),
  };

  function figureAt(row: number, name: FigureName): number | null {
    const value = values[row * width + figureNames.indexOf(name)];
    return value === undefined || Number.isNaN(value) ? null : toThousandths(value);
  }

  function rowOf(role: RoleEntry): Row | null {
    const own = imported.get(role.id);
    if (own) return { id: role.id, figures: own.figures, source: publisher(own.version) };
    return role.source === "starter" && role.soc !== undefined ? ofStarter(role.id, role.soc) : null;
  }

  function ofStarter(id: string, soc: string): Row | null {
    const ownSet = starter.get(soc);
    const shipped = ownSet && { ...ownSet, source: said(publisher(ownSet.version), ownSet.meanOf, soc) };
    const group = bySoc.get(soc) ?? [];
    const found = figuresOfGroup(group);
    const fresh = found && { ...found, source: said(publisher(group[0]?.version ?? null), found.meanOf, soc) };
    if (!fresh || !shipped) {
      const only = fresh ?? shipped;
      return only ? { id, figures: only.figures, source: only.source } : null;
    }
    const fills = (["interests", "workValues", "environment"] as const).some(
      (set) => !hasSet(fresh.figures, set) && hasSet(shipped.figures, set),
    );
    return {
      id,
      figures: filledFrom(fresh.figures, shipped.figures),
      source: fills ? `${fresh.source}; what it lacks: ${shipped.source}` : fresh.source,
    };
  }
}

const publisher = (version: string | null): string =>
  `O*NET ${version === null ? "" : `${version} `}Database, U.S. Department of Labor, CC BY 4.0`;

const setWords: Record<FigureSet, string> = { interests: "interests", workValues: "work values", environment: "environment" };

const said = (source: string, meanOf: readonly FigureSet[], soc: string): string =>
  meanOf.length === 0
    ? source
    : `${source} (${meanOf.map((set) => setWords[set]).join(" and ")}: mean over the detailed occupations of SOC ${soc})`;
