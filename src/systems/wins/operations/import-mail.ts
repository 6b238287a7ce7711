// A saved mail as a win to be confirmed, taken in once.
import { z } from "zod";
import { bytesOf, fileInput } from "../../../core/file-input.ts";
import { readGivenOutside } from "../../../core/outside-file.ts";
import { recordChoices } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { operation } from "../../../operations/operation.ts";
import { nameOfMail, praises } from "../formats/mail.ts";
import type readMailFile from "../formats/read-mail-file.ts";
import { sayWin } from "../present.ts";
import { winRefusals } from "../refusals.ts";
import { readLine } from "../rules/read-line.ts";
import { win } from "../schema.ts";
import { addWin, sourceIdsOf } from "../store.ts";
import { preview } from "./given.ts";

export const importMail = operation.write("wins.importMail", {
  summary: "Make a win of a saved mail: its subject, its day, its words",
  input: z.object({ file: fileInput("A mail as a file (.eml)."), preview, ...recordChoices }),
  output: z.object({
    win: win.nullable().describe("The win; null when the mail was taken in before."),
    known: z.boolean().describe("Whether the mail was taken in before."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [refusals.tooTangled, winRefusals.unreadableFile],
  positional: ["file"],
  previews: (asked) => asked.preview,
  before: ({ file }, { timezone }) =>
    readGivenOutside<typeof readMailFile>(
      new URL("../formats/read-mail-file.ts", import.meta.url),
      { bytes: bytesOf(file), timezone },
      file.name,
    ),
  handle: async ({ file, preview: only, ...choices }, context, mail) => {
    if (!mail?.subject && !mail?.body) {
      const sentence = `${file.name}: no mail was found in it. Save the mail as a file that ends in .eml and give that.`;
      return refuse(winRefusals.unreadableFile, { sentence });
    }
    const sourceId = nameOfMail(mail);
    if ((await sourceIdsOf(context.records)).includes(sourceId)) return { win: null, known: true, written: !only };
    const [firstLine = ""] = mail.body.split("\n");
    const { title, kind, number, day: named } = readLine(mail.subject || firstLine, mail.day ?? context.today);
    const sent = mail.day && mail.day < context.today ? mail.day : context.today;
    const made = await addWin(context.records, {
      ...choices,
      title,
      kind,
      number,
      day: named ?? sent,
      situation: mail.body || null,
      words: [mail.subject, mail.body].filter(Boolean).join("\n\n"),
      people:
        mail.from && praises(mail)
          ? [{ name: mail.from.name.slice(0, 120), record: null, part: "thanked", thankedOn: null }]
          : [],
      evidence: mail.from
        ? [{ note: `Mail from ${mail.from.name}`.slice(0, 500), day: sent, source: file.name.slice(0, 200) }]
        : [],
      confirmation: "unconfirmed",
      source: "mail",
      sourceIds: [sourceId],
    });
    return { win: made, known: false, written: !only };
  },
  present: ({ win: made, written }) =>
    made
      ? `${written ? "Kept, to be confirmed" : "Preview, nothing written"}: ${sayWin(made)}.`
      : "This mail was taken in before.",
});
