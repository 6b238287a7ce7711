// Who was let in a moment ago: the accounts library is asked again after a minute, the database at every request, so that what is revoked ends at once.
import { createHash } from "node:crypto";

const trustedFor = 60_000;
const most = 1_000;

export interface Admission<T> {
  visitor: T;
  /** Nobody is let in after it. */
  expiresAt: Date | null;
}

/** `admit` is the whole check, which notes that somebody came; `stands` is a look whether what it rests on is still there. */
export const rememberAdmitted = <T>(
  admit: (secret: string) => Promise<Admission<T> | null>,
  stands: (visitor: T) => Promise<boolean>,
): ((secret: string) => Promise<T | null>) => {
  const known = new Map<string, Admission<T> & { until: number }>();
  return async (secret) => {
    // The secret itself is not kept in memory either.
    const name = createHash("sha256").update(secret).digest("base64url");
    const before = known.get(name);
    if (before && before.until > Date.now() && (await stands(before.visitor))) return before.visitor;
    known.delete(name);
    const admission = await admit(secret);
    if (!admission) return null;
    if (known.size >= most) known.clear();
    const until = Math.min(Date.now() + trustedFor, admission.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY);
    known.set(name, { ...admission, until });
    return admission.visitor;
  };
};
