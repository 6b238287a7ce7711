// How whole and how recent the resume is, for questions of the person.
import { dayOf } from "../../core/day.ts";
import { dayOfMonth, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestRecords } from "../../operations/latest-records.ts";
import { experienceKind } from "./store.ts";
import { variantKind } from "./variant-store.ts";

const latestChange = (query: Parameters<NonNullable<NonNullable<Parameters<typeof latestRecords>[2]>["orderBy"]>>[0]) =>
  query.orderBy("updatedAt", "desc").orderBy("id");

export const facts: readonly FactSource<Context>[] = [
  {
    key: "resume.state",
    unknown: "Nothing of your resume is here yet. Drop the file as it is, or write one position.",
    opens: { label: "Open the resume", place: "resume" },
    tell: async ({ records, timezone }) => {
      const found = await latestRecords(records, experienceKind, { orderBy: latestChange }, 1);
      if (!found) return null;
      const confirmed = await records.count(experienceKind, (query) => query.where("confirmation", "=", "confirmed"));
      const [last] = await records.list(experienceKind, { orderBy: latestChange, page: { limit: 1, offset: 0 } });
      const on = last ? ` The last change was on ${dayOfMonth(dayOf(last.updatedAt, timezone))}: ${found.named}.` : "";
      return {
        said: `Your resume has ${sayCount(found.count, "experience")}, ${confirmed} confirmed.${on}`,
        records: found.refs,
      };
    },
  },
  {
    key: "resume.variants",
    unknown: "There is no resume for a single role yet.",
    opens: { label: "Open the resume", place: "resume" },
    tell: async ({ records }) => {
      const found = await latestRecords(records, variantKind);
      return (
        found && {
          said: `You have ${sayCount(found.count, "resume")} for single roles, the latest ${found.named}.`,
          records: found.refs,
        }
      );
    },
  },
];
