// Pay as dated facts, each with where it stands.
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { sheetOnce } from "../../../operations/table-verbs.ts";
import { payTable } from "../formats/csv.ts";
import { type PayFact, payFact, payFields } from "../schema.ts";
import { payKind, payList } from "../store.ts";

const noun = { kind: payKind, one: "pay", many: "pay" };

const present = (one: PayFact): string => [payKind.title(one), one.what, one.proof].filter(Boolean).join("; ");

export const pay = {
  list: listVerb("pay", {
    ...noun,
    summary: "What you were paid from when, each with where it stands, the latest first",
    listing: payList,
    item: payFact,
    empty:
      "No pay yet. Write down what you are paid now: cairn pay add --amount 32000 --currency EUR --per year --day 2026-01-01",
    line: (one) => `${one.id}  ${present(one)}`,
  }),
  ...recordVerbs("pay", {
    ...noun,
    fields: payFields,
    output: payFact,
    summaries: {
      get: "One fact of pay",
      add: "Write down what you were paid, from when, and where it stands",
      update: "Change a fact of pay",
      remove: "Move a fact of pay to the bin",
    },
    present,
  }),
  ...sheetOnce("pay", {
    kind: payKind,
    table: payTable,
    many: "pay",
    same: { day: "day", amount: "amount", per: "time" },
    unsaid: { what: null, proof: null },
  }),
};
