// Talks to learn from out to a spreadsheet and back in; one about the same with the same person stays as it is.
import { blankOf } from "../../../core/blank.ts";
import type { Draft } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { importOnce, tableVerbs } from "../../../operations/table-verbs.ts";
import { contactNamed } from "../../network/index.ts";
import { type InquiryRow, inquiryTable } from "../formats/csv.ts";
import { questionsFor } from "../rules/question-sets.ts";
import { type Inquiry, inquiry } from "../schema.ts";
import { inquiryKind } from "../store.ts";
import { dated } from "./inquiries.ts";

const all = ({ records }: Context) => records.list(inquiryKind, { orderBy: (query) => query.orderBy("createdAt").orderBy("id") });

export const exchange = tableVerbs("inquiries", {
  table: inquiryTable,
  many: "talks to learn from",
  known: "one about the same with the same person stays as it is",
  all,
  nameOf: ({ about }) => about,
  ...importOnce<InquiryRow, Pick<Inquiry, "about" | "name">>(
    all,
    ({ about, name }) => JSON.stringify([about, name ?? null]),
    async ({ line: _, ...row }, { records, today }) => {
      const draft = { ...blankOf(inquiry), purpose: "role" as const, ...row };
      const questions = draft.questions.length > 0 ? draft.questions : questionsFor(draft.purpose);
      const person = draft.name ? await contactNamed(records, draft.name) : null;
      return records.create(inquiryKind, { ...dated({ ...draft, questions }, null, today), person } as Draft<Inquiry>);
    },
  ),
});
