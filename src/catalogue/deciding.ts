// What decides whether somebody gets a role and stands in it, as who fills such posts would say.
import { type CodedRole, notedAs } from "./alike.ts";
import deciding from "./starter/deciding.json" with { type: "json" };
import { starterId } from "./starter-entries.ts";

const byRole: Readonly<Record<string, readonly string[] | undefined>> = deciding;

/** Ids of the competencies that decide, the first one most; none where nobody has said it of the role. */
export const decidersOf = (role: CodedRole): readonly string[] => (byRole[notedAs(role) ?? ""] ?? []).map(starterId);
