// Wins out to a spreadsheet and a brag document, and in from a spreadsheet, the history of a repository, or a mail.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { operation } from "../../../operations/operation.ts";
import { readProfile } from "../../../platform/index.ts";
import { writeBragDocument } from "../formats/brag-document.ts";
import { winsOf } from "../store.ts";
import { importGit } from "./import-git.ts";
import { importMail } from "./import-mail.ts";
import { spreadsheet } from "./spreadsheet.ts";

const period = {
  from: day("The first day; from the beginning unless said.").optional(),
  to: day("The last day; until today unless said.").optional(),
  sensitive: z.boolean().default(false).describe("Takes employer-sensitive wins along."),
};

const bragDocument = operation.read("wins.bragDocument", {
  summary: "The brag document of a period in Markdown, of confirmed wins",
  input: z.object(period),
  output: z.object({
    markdown: z.string(),
    wins: z.number().int(),
    unconfirmed: z.number().int().describe("Wins that stayed out because they are not confirmed."),
    leftOut: z.number().int().describe("Employer-sensitive wins that stayed out."),
  }),
  handle: async ({ from, to, sensitive }, { records }) => {
    const all = (await winsOf(records, from, to)).filter((one) => one.confirmation !== "withdrawn");
    const confirmed = all.filter((one) => one.confirmation === "confirmed");
    const given = sensitive ? confirmed : confirmed.filter((one) => !one.employerSensitive);
    const name = (await readProfile(records))?.displayName ?? null;
    return {
      markdown: writeBragDocument(given, from ?? null, to ?? null, name),
      wins: given.length,
      unconfirmed: all.length - confirmed.length,
      leftOut: confirmed.length - given.length,
    };
  },
  present: ({ markdown }) => markdown.trimEnd(),
});

export const exchange = { ...spreadsheet, bragDocument, importGit, importMail };
