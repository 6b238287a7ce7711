// Paths that are kept, as they are stored, and what their list can be asked for.
import { z } from "zod";
import { defineKind } from "../../../database/kind.ts";
import { equals, inOrder, listing } from "../../../database/listing.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { type Path, path } from "../schema/path.ts";

export const pathKind = defineKind<Path>({
  kind: "path",
  label: "path",
  shape: path,
  json: ["steps"],
  booleans: ["chosen"],
  derived: { version: 1, names: ["leadsTo"], columns: ({ steps }) => ({ leadsTo: steps.at(-1)?.label ?? "" }) },
  title: ({ title }) => title,
  text: ({ steps, note }) => [...steps.map(({ label }) => label), note].filter(Boolean).join("\n"),
});

export const pathList = listing({
  textHelp: "Words of it, or a role on it.",
  filters: { chosen: equals("chosen", z.boolean().describe("Only the one you follow, or only the others.")) },
  sorts: { latest: ["createdAt desc"], title: ["lower(title)"], leadsTo: ["leadsTo"] },
  sortHelp: "The newest first, by title, or by where it leads.",
  tabs: { all: {}, chosen: { chosen: true } },
});

export const pathRef = ({ id, title }: Pick<Path, "id" | "title">) => ({ kind: pathKind.kind, id, label: title });

/** The path that the person follows; where it was just changed, the one before too. */
export const chosenPaths = (records: Records, most: number): Promise<Owned<Path>[]> =>
  records.list(pathKind, {
    where: (query) => query.where("chosen", "=", true),
    orderBy: (query) => inOrder(query, ["createdAt desc"]),
    page: { limit: most, offset: 0 },
  });
