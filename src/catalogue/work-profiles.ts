// The work profiles of all roles in one table of numbers: read one, or compare a person with all of them at once.

import { environmentDimensions, type FigureGround, type WorkGrounds, type WorkProfile } from "../career/work-profile.ts";
import type { RoleEntry } from "./entry.ts";
import { estimatedEnvironment } from "./environment-estimate.ts";
import { lending } from "./lent-work.ts";
import type { StarterFigures } from "./starter-entries.ts";
import type { StoredWork } from "./store.ts";
import {
  type FigureName,
  type FigureSet,
  figureNames,
  figureSets,
  figuresOfGroup,
  filledFrom,
  groundUnder,
  hasSet,
  noFigures,
  noGrounds,
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
  /** The standard error of each of them; 0 for what a source itself says. Not to be written to. */
  errors: Float32Array;
}

export interface WorkProfiles {
  /** What the work of a role is like; null for a role of which nothing is known, and for an unknown id. */
  profileOf(roleId: string): WorkProfile | null;
  /** The same figures of all roles as one matrix, for ranking. */
  profiles(): ProfileTable;
}

interface Measured {
  id: string;
  figures: WorkFigures;
  source: string;
}

interface Row extends Measured {
  grounds: WorkGrounds;
}

/**
 * A starter role takes the figures of its SOC code from the O*NET database that was imported, and set by set from the starter's own where that
 * one has none. A role of a source that describes no work (ESCO) borrows interests and work values from one that is the same work by name, and
 * has none where there is none such. An environment that no source describes is derived and estimated, and says so in its grounds.
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
  const measured = new Map(roles.flatMap((role) => measuredOf(role) ?? []).map((row) => [row.id, row]));
  const lend = lending(roles);
  const rows = roles.flatMap((role) => rowOf(role) ?? []);
  const ordered = [...rows.filter((row) => current.has(row.id)), ...rows.filter((row) => !current.has(row.id))];
  const width = figureNames.length;
  const values = new Float32Array(ordered.length * width);
  const errors = new Float32Array(ordered.length * width);
  for (const [at, { figures, grounds }] of ordered.entries()) {
    for (const [column, name] of figureNames.entries()) {
      values[at * width + column] = figures[name] ?? Number.NaN;
      errors[at * width + column] = grounds[groundUnder(name)]?.error ?? 0;
    }
  }
  const place = new Map(ordered.map((row, at) => [row.id, at]));
  const words = ordered.map(({ source, grounds }) => ({ source, grounds }));
  const shown = ordered.filter((row) => current.has(row.id)).length;
  const ids = ordered.slice(0, shown).map((row) => row.id);

  return {
    profileOf(roleId) {
      const at = place.get(roleId);
      const said = at === undefined ? undefined : words[at];
      return at === undefined || !said ? null : profileFrom((name) => figureAt(at, name), said.source, said.grounds);
    },
    profiles: () => ({
      ids,
      names: figureNames,
      values: values.subarray(0, shown * width),
      errors: errors.subarray(0, shown * width),
    }),
  };

  function figureAt(row: number, name: FigureName): number | null {
    const value = values[row * width + figureNames.indexOf(name)];
    return value === undefined || Number.isNaN(value) ? null : toThousandths(value);
  }

  function rowOf(role: RoleEntry): Row | null {
    const own = measured.get(role.id);
    return withEnvironment(role, own ? { ...own, grounds: groundsOf(own) } : borrowed(role));
  }

  function borrowed(role: RoleEntry): Row | null {
    const lender = role.source === "esco" ? lend.lenderOf(role) : null;
    const its = lender && measured.get(lender.roleId);
    if (!lender || !its) return null;
    const figures = { ...its.figures };
    for (const name of figureSets.environment) figures[name] = null;
    const said = `Borrowed from ${lender.label}, because ${lender.because}. There: ${its.source}`;
    const ground: FigureGround = { how: "borrowed", error: lend.error, said };
    return {
      id: role.id,
      figures,
      source: said,
      grounds: {
        ...noGrounds(),
        interests: hasSet(figures, "interests") ? ground : null,
        workValues: hasSet(figures, "workValues") ? ground : null,
      },
    };
  }

  function measuredOf(role: RoleEntry): Measured | null {
    const own = imported.get(role.id);
    if (own) return { id: role.id, figures: own.figures, source: publisher(own.version) };
    return role.source === "starter" && role.soc !== undefined ? ofStarter(role.id, role.soc) : null;
  }

  function ofStarter(id: string, soc: string): Measured | null {
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

/** What a source itself says has no error here. */
const groundsOf = ({ figures, source }: Measured): WorkGrounds => {
  const ground: FigureGround = { how: "measured", error: 0, said: source };
  const grounds = noGrounds();
  if (hasSet(figures, "interests")) grounds.interests = ground;
  if (hasSet(figures, "workValues")) grounds.workValues = ground;
  for (const { id } of environmentDimensions) if (figures[id] !== null) grounds[id] = ground;
  return grounds;
};

/** The row with an environment: as it is where a source describes one, otherwise as far as it can be derived and estimated. */
function withEnvironment(role: RoleEntry, row: Row | null): Row | null {
  if (row && hasSet(row.figures, "environment")) return row;
  const estimates = estimatedEnvironment(role, row?.figures ?? noFigures());
  if (!row && Object.values(estimates).every((estimate) => estimate === null)) return null;
  const figures = { ...(row?.figures ?? noFigures()) };
  const grounds = { ...(row?.grounds ?? noGrounds()) };
  for (const { id } of environmentDimensions) {
    figures[id] = estimates[id]?.figure ?? null;
    grounds[id] = estimates[id]?.ground ?? null;
  }
  return { id: role.id, figures, grounds, source: row?.source ?? "Cairn's own estimate, not measured" };
}

const publisher = (version: string | null): string =>
  `O*NET ${version === null ? "" : `${version} `}Database, U.S. Department of Labor, CC BY 4.0`;

const setWords: Record<FigureSet, string> = { interests: "interests", workValues: "work values", environment: "environment" };

const said = (source: string, meanOf: readonly FigureSet[], soc: string): string =>
  meanOf.length === 0
    ? source
    : `${source} (${meanOf.map((set) => setWords[set]).join(" and ")}: mean over the detailed occupations of SOC ${soc})`;
