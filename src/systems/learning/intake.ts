// Takes the certificates out of a resume or an archive; education stays with the resume.
import { firstDayOf, lastDayOf } from "../../career/partial-day.ts";
import type { CertificateFact, ProfileFacts } from "../../career/profile-facts.ts";
import { nameKey } from "../../catalogue/fold.ts";
import type { Context } from "../../operations/context.ts";
import type { IntakeReport } from "../../operations/contributions.ts";
import { blankCertificate } from "./operations/certificates.ts";
import type { Certificate } from "./schema.ts";
import { certificateKind, certificatesOf } from "./store.ts";

const webAddress = (link: string | undefined): string | null =>
  link && /^https?:\/\//.test(link) && URL.canParse(link) ? link : null;

const draftOf = (fact: CertificateFact) => ({
  ...blankCertificate,
  title: fact.title.slice(0, 200),
  issuer: fact.issuer?.slice(0, 200) ?? null,
  issued: fact.date ? firstDayOf(fact.date) : null,
  expires: fact.expires ? lastDayOf(fact.expires) : null,
  link: webAddress(fact.link),
  source: fact.source.slice(0, 200),
});

const isSame = (one: Certificate, fact: CertificateFact): boolean =>
  nameKey(one.title) === nameKey(fact.title) && (!one.issuer || !fact.issuer || nameKey(one.issuer) === nameKey(fact.issuer));

export const intake = async ({ records }: Context, { certificates }: ProfileFacts): Promise<IntakeReport> => {
  const held = await certificatesOf(records);
  const report = { system: "learning", added: 0, changed: 0, known: 0 };
  for (const fact of certificates) {
    if (!fact.title.trim()) continue;
    const draft = draftOf(fact);
    const same = held.find((one) => isSame(one, fact));
    if (!same) {
      held.push(await records.create(certificateKind, draft));
      report.added++;
      continue;
    }
    const missing = Object.fromEntries(
      (["issuer", "issued", "expires", "link"] as const).flatMap((field) =>
        same[field] === null && draft[field] !== null ? [[field, draft[field]]] : [],
      ),
    );
    if (Object.keys(missing).length === 0) report.known++;
    else {
      held.splice(held.indexOf(same), 1, await records.update(certificateKind, same, missing));
      report.changed++;
    }
  }
  return report;
};
