// Certificates: what is held, from whom, until when, renewed in one step, and proof of the skills they name.
import { z } from "zod";
import type { Context } from "../../../core/context.ts";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { id } from "../../../core/id.ts";
import { operation } from "../../../core/operation.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { refuse } from "../../../core/refusal.ts";
import { removal } from "../../../core/removal.ts";
import { raiseAll } from "../raise-all.ts";
import { learningRefusals } from "../refusals.ts";
import { renewedUntil, standingOf, usualLeadDays } from "../rules/certificates.ts";
import { type Certificate, certificateEdit, certificateStates, certificateWithState, newCertificate } from "../schema.ts";
import { certificateKind, certificatesOf } from "../store.ts";

type Standing = z.infer<typeof certificateWithState>;

const withState = (one: Certificate, { today }: Context): Standing => ({ ...one, ...standingOf(one, today) });

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

const list = operation("certificates.list", {
  kind: "read",
  summary: "Your certificates, what expires soonest first",
  input: z.object({
    state: z.enum(certificateStates).optional().describe("Only valid, to renew, expired or lasting ones."),
    ...pageInput,
  }),
  output: pageOf(certificateWithState),
  handle: async ({ state, ...asked }, context) => {
    const all = (await certificatesOf(context.records))
      .map((one) => withState(one, context))
      .filter((one) => !state || one.state === state)
      .sort(
        (a, b) =>
          (a.daysLeft ?? Number.POSITIVE_INFINITY) - (b.daysLeft ?? Number.POSITIVE_INFINITY) || a.title.localeCompare(b.title),
      );
    return page(all.slice(asked.offset, asked.offset + asked.limit), all.length, asked);
  },
  present: ({ items }) => (items.length === 0 ? "No certificates." : items.map((one) => `${one.id}  ${say(one)}`).join("\n")),
});

const get = operation("certificates.get", {
  kind: "read",
  summary: "One certificate",
  input: z.object({ id: id("The certificate.") }),
  output: certificateWithState,
  positional: ["id"],
  handle: async ({ id: of }, context) => withState(await context.records.get(certificateKind, of), context),
  present: say,
});

export const blankCertificate = {
  issuer: null,
  issued: null,
  expires: null,
  link: null,
  leadDays: usualLeadDays,
  skills: [],
  source: null,
  note: null,
} satisfies Partial<Certificate>;

const add = operation("certificates.add", {
  kind: "write",
  summary: "Add a certificate; the skills it names take it as their proof",
  input: newCertificate,
  output: certificateWithState,
  refusals: [learningRefusals.certificateDays],
  positional: ["title"],
  handle: async (given, context) => {
    const draft = { ...blankCertificate, ...given };
    checkDays(draft);
    const made = await context.records.create(certificateKind, draft);
    await prove(context, made, made.skills);
    return withState(made, context);
  },
  present: (one) => `Added: ${say(one)}.`,
});

const update = operation("certificates.update", {
  kind: "write",
  summary: "Change a certificate",
  input: certificateEdit,
  output: certificateWithState,
  refusals: [learningRefusals.certificateDays],
  positional: ["id"],
  handle: async ({ id: of, revision, ...patch }, context) => {
    const before = await context.records.get(certificateKind, of);
    const after = await context.records.update(certificateKind, before, patch, revision);
    checkDays(after);
    const known = new Set(before.skills.map(({ label, toLevel }) => `${label} ${toLevel}`));
    await prove(
      context,
      after,
      after.skills.filter(({ label, toLevel }) => !known.has(`${label} ${toLevel}`)),
    );
    return withState(after, context);
  },
  present: (one) => `Saved: ${say(one)}.`,
});

const remove = removal("certificates.remove", certificateKind, {
  summary: "Move a certificate to the bin",
});

const renew = operation("certificates.renew", {
  kind: "write",
  summary: "Renew a certificate: valid again for as long as before, or until the day you say",
  input: z.object({
    id: id("The certificate."),
    issued: day("When it was renewed; without it today.").optional(),
    expires: day("Until when; without it as long as it was valid before.").optional(),
  }),
  output: certificateWithState,
  refusals: [learningRefusals.certificateDays],
  positional: ["id"],
  handle: async ({ id: of, issued, expires }, context) => {
    const before = await context.records.get(certificateKind, of);
    const renewed = issued ?? context.today;
    const dates = { issued: renewed, expires: expires ?? renewedUntil(before, renewed) };
    checkDays(dates);
    return withState(await context.records.update(certificateKind, before, dates), context);
  },
  present: (one) => `Renewed: ${say(one)}.`,
});

export const certificates = { list, get, add, update, remove, renew };
