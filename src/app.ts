// Puts the product together: the database, the systems' kinds of record, the clock, and operations that call each other by name.
import type { AnyRouter } from "@orpc/server";
import { catalogueStamp } from "./catalogue/index.ts";
import { refusals, refuse } from "./core/refusal.ts";
import type { Database } from "./database/open.ts";
import { remembered } from "./database/remembered.ts";
import type { App, Context } from "./operations/context.ts";
import type { System } from "./operations/contributions.ts";
import { kebab, mayCall, type OperationMeta, scopeOf } from "./operations/operation.ts";
import { operationsOf } from "./operations/operations-of.ts";
import { zoneOf } from "./platform/index.ts";
import { version } from "./version.ts";

interface Parts {
  database: Database;
  systems: readonly System<Context>[];
  router: AnyRouter;
  timezone: string;
  now?: () => string;
  /** Folder for copies of the data; without it none are made. */
  backups?: string | null;
  mirrors?: App["mirrors"];
  /** Nothing is read on the web unless told. */
  readWeb?: App["readWeb"];
  address?: string | null;
}

export const buildApp = ({
  database,
  systems,
  router,
  timezone,
  now = () => new Date().toISOString(),
  backups = null,
  mirrors = {},
  readWeb = "off",
  address = null,
}: Parts): App => {
  const operations = new Map(operationsOf(router).map(({ meta }) => [meta.name, meta]));
  const named = (operation: string): OperationMeta =>
    operations.get(operation) ?? refuse(refusals.missing, { what: "operation", id: operation });
  const kinds = new Map(systems.flatMap((system) => system.kinds.map((kind) => [kind.kind, kind] as const)));
  const app: App = {
    database,
    systems,
    kinds,
    nounOfKind: nounsOfKinds(systems),
    now,
    timezone,
    timezoneOf: async (of, personId) => (await zoneOf(of, personId)) ?? timezone,
    catalogueStamp,
    version,
    address,
    backups,
    condition: { damage: null, unreadable: new Map() },
    mirrors,
    readWeb,
    remembered: remembered(),
    scopes: scopesOf([...operations.values()]),
    prepare: async ({ operation, input }, actor) => named(operation).before?.(input, app, actor),
    perform: async (context, { operation, input }, ready) => {
      const meta = named(operation);
      if (!mayCall(meta, context.actor)) refuse(refusals.forbidden, { scope: scopeOf(meta) });
      return meta.run(input, context, ready);
    },
    say: (operation, output) => named(operation).present(output),
  };
  return app;
};

/** A kind's own noun, or the one that its name is the singular of, or else the first of its system. */
const nounsOfKinds = (systems: readonly System<Context>[]): App["nounOfKind"] => {
  const nouns = new Map(
    systems.flatMap(({ operations, kinds }) => {
      const known = Object.keys(operations).map(kebab);
      const plural = (kind: string) => known.find((noun) => [kind, `${kind}s`, `${kind.replace(/y$/, "ie")}s`].includes(noun));
      return kinds.map(({ kind, noun }) => [kind, noun ?? plural(kind) ?? known[0] ?? kind] as const);
    }),
  );
  return ({ kind }) => nouns.get(kind) ?? kind;
};

const scopesOf = (operations: readonly OperationMeta[]): string[] => {
  const own = operations.filter((meta) => !meta.ownerOnly).map(scopeOf);
  return ["*:read", "*:write", ...new Set(own)].sort();
};
