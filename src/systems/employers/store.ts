// Employers as they are stored, and what their list can be asked for.
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import { day } from "../../core/day-fields.ts";
import { defineKind } from "../../database/kind.ts";
import { atMost, condition, inOrder, listing } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import { nameKey } from "../openings/index.ts";
import { flagsIn, lastLearned } from "./rules/standing.ts";
import { type Employer, employer } from "./schema.ts";

export const employerKind = defineKind<Employer>({
  kind: "employer",
  label: "employer",
  shape: employer,
  json: ["learned"],
  derived: {
    version: 1,
    names: ["nameKey", "flags", "lastOn"],
    columns: (one) => ({ nameKey: nameKey(one.name), flags: flagsIn(one), lastOn: lastLearned(one) }),
  },
  title: ({ name }) => name,
  text: ({ why, next, link, note, learned }) =>
    [why, next, link, note, ...learned.flatMap(({ what, source }) => [what, source])].filter(Boolean).join("\n"),
});

export const employerList = listing({
  textHelp: "Words of a name, of why, of what you learned or of what is next.",
  filters: {
    letGo: condition(z.boolean().describe("Only those you let go, or only the others."), (query, yes) =>
      query.where("letGoOn", yes ? "is not" : "is", null),
    ),
    flagged: condition(z.boolean().describe("Only those with red flags, or only those without."), (query, yes) =>
      query.where("flags", yes ? ">" : "=", 0),
    ),
    nextBy: atMost("nextOn", day("Only those whose next move is due by this day.")),
  },
  sorts: {
    next: ["nextOn nulls last", "lower(name)"],
    learned: ["lastOn desc nulls last", "lower(name)"],
    name: ["lower(name)"],
  },
  sortHelp: "By the next move, by what was learned last, or by name.",
  tabs: { now: { letGo: false }, "let-go": { letGo: true }, all: {} },
});

export const employerRef = ({ id, name }: Pick<Employer, "id" | "name">) => ({ kind: employerKind.kind, id, label: name });

/** The one of this name, however it is written. */
export const employerCalled = async (records: Records, name: string): Promise<Owned<Employer> | undefined> => {
  const [found] = await records.list(employerKind, {
    where: (query) => query.where("nameKey", "=", nameKey(name)),
    page: { limit: 1, offset: 0 },
  });
  return found;
};

/** Those not let go whose next move is due by a day, the longest due first. */
export const movesBy = (records: Records, by: Day, most: number): Promise<Owned<Employer>[]> =>
  records.list(employerKind, {
    where: (query) => query.where("letGoOn", "is", null).where("nextOn", "<=", by),
    orderBy: (query) => inOrder(query, ["nextOn"]),
    page: { limit: most, offset: 0 },
  });

const mostRead = 200;

/** Those of which something was learned from a day on. */
export const learnedSince = (records: Records, since: Day): Promise<Owned<Employer>[]> =>
  records.list(employerKind, {
    where: (query) => query.where("lastOn", ">=", since),
    orderBy: (query) => inOrder(query, ["lastOn"]),
    page: { limit: mostRead, offset: 0 },
  });
