// Employers out to a spreadsheet and back in; one of the same name stays as it is.
import { blankOf } from "../../../core/blank.ts";
import type { Draft } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { importOnce, tableVerbs } from "../../../operations/table-verbs.ts";
import { nameKey } from "../../openings/index.ts";
import { type EmployerRow, employerCells, employerTable } from "../formats/csv.ts";
import { type Employer, employer } from "../schema.ts";
import { employerKind } from "../store.ts";
import { withIds } from "./employers.ts";

const all = ({ records }: Context) =>
  records.list(employerKind, { orderBy: (query) => query.orderBy("name" as never).orderBy("id") });

export const exchange = tableVerbs("employers", {
  table: employerTable,
  many: "employers",
  known: "one of the same name stays as it is",
  all: async (context) => (await all(context)).map(employerCells),
  nameOf: ({ name }) => name,
  ...importOnce<EmployerRow, Pick<Employer, "name">>(
    all,
    ({ name }) => nameKey(name),
    ({ line: _, ...row }, { records, today }) => {
      const draft = { ...blankOf(employer), ...row, learned: withIds(row.learned ?? [], today) };
      return records.create(employerKind, { ...draft, nextOn: draft.next ? draft.nextOn : null } as Draft<Employer>);
    },
  ),
});
