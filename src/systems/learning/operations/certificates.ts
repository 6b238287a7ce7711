// Certificates: what is held, from whom, until when, renewed in one step, and proof of the skills they name.
import { z } from "zod";
import { blankOf } from "../../../core/blank.ts";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { raiseAll } from "../raise-all.ts";
import { learningRefusals } from "../refusals.ts";
import { certificateStateOf, renewedUntil, usualLeadDays } from "../rules/certificates.ts";
import { type Certificate, certificate, certificateFields, certificateWithState } from "../schema.ts";
import { certificateKind, certificateList } from "../store.ts";

type Standing = z.infer<typeof certificateWithState>;

const withState = (one: Certificate, { today }: Context): Standing => ({ ...one, ...certificateStateOf(one, today) });

const say = ({ title, issuer, expires, state }: Standing): string =>
  `${title}${issuer ? `, ${issuer}` : ""}: ${expires ? `${state === "expired" ? "expired" : "until"} ${sayDay(expires)}${state === "renew" ? ", renew soon" : ""}` : "does not expire"}`;

const checkDays = ({ issued, expires }: Pick<Certificate, "issued" | "expires">) => {
  if (issued && expires && expires < issued) refuse(learningRefusals.certificateDays, { issued, expires });
};

/** The skills that a certificate proves, with the certificate as their evidence. */
const prove = (context: Context, one: Certificate, skills: Certificate["skills"]) =>
  raiseAll(context, skills, {
    record: { kind: certificateKind.kind, id: one.id, label: one.title },
    revision: one.revision,
    ...(one.issued ? { day: one.issued } : {}),
    ...(one.link ? { link: one.link } : {}),
  });

const list = listVerb("certificates", {
  kind: certificateKind,
  one: "certificate",
  many: "certificates",
  summary: "Your certificates, what expires soonest first",
  listing: certificateList,
  item: certificateWithState,
  items: (rows, context) => rows.map((one) => withState(one, context)),
  empty: "No certificates.",
  line: (one) => `${one.id}  ${say(one)}`,
});

export const blankCertificate = { ...blankOf(certificate), leadDays: usualLeadDays } satisfies Partial<Certificate>;

const sameSkill = (one: Certificate["skills"][number], other: Certificate["skills"][number]): boolean =>
  one.label === other.label && one.toLevel === other.toLevel;

const verbs = recordVerbs("certificates", {
  kind: certificateKind,
  one: "certificate",
  many: "certificates",
  summaries: { add: "Add a certificate; the skills it names take it as their proof" },
  fields: certificateFields,
  adding: { leadDays: certificateFields.leadDays.default(usualLeadDays), skills: certificateFields.skills.default([]) },
  positional: ["title"],
  output: certificateWithState,
  answer: withState,
  present: say,
  refusals: [learningRefusals.certificateDays],
  check: (given, before) => {
    checkDays({ issued: null, expires: null, ...before, ...given });
    return given;
  },
  wrote: async (one, before, context) => {
    await prove(
      context,
      one,
      one.skills.filter((skill) => !before?.skills.some((known) => sameSkill(known, skill))),
    );
  },
});

const renew = operation.write("certificates.renew", {
  summary: "Renew a certificate: valid again for as long as before, or until the day you say",
  input: z.object({
    id: id("The certificate."),
    issued: day("When it was renewed; without it today.").optional(),
    expires: day("Until when; without it as long as it was valid before.").optional(),
  }),
  output: certificateWithState,
  refusals: [learningRefusals.certificateDays],
  handle: async ({ id: of, issued, expires }, context) => {
    const before = await context.records.get(certificateKind, of);
    const renewed = issued ?? context.today;
    const dates = { issued: renewed, expires: expires ?? renewedUntil(before, renewed) };
    checkDays(dates);
    return withState(await context.records.update(certificateKind, before, dates), context);
  },
  present: (one) => `Renewed: ${say(one)}.`,
});

export const certificates = { list, ...verbs, renew };
