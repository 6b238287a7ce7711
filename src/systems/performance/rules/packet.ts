// The packet: what was expected and what shows it, what others said, what else was done; each line with its number among the references.
import { sayDay } from "../../../core/day.ts";
import type { Sheet, SheetSection } from "../../resume/shared.ts";
import type { EvidenceTable, PerformanceReview, Proof } from "../schema.ts";

export interface PacketFacts {
  review: Pick<PerformanceReview, "title" | "begins" | "ends" | "opening">;
  table: EvidenceTable;
  /** Who signs; empty where nobody said. */
  me: string;
}

const kindWords: Readonly<Record<Proof["kind"], string>> = { win: "Win", feedback: "Feedback", goal: "Goal reached" };

const sayProof = ({ kind, title, by }: Proof): string =>
  kind === "feedback" ? `“${title}”${by ? `, ${by}` : ""}` : title.replace(/\.$/, "");

/** Empty where nothing stands behind it: what nobody can prove is not in it. */
export const packetOf = ({ review, table, me }: PacketFacts): Sheet => {
  const referred: Proof[] = [];
  const line = (one: Proof): string => {
    const at = referred.findIndex(({ record }) => record.id === one.record.id);
    if (at < 0) referred.push(one);
    return `${sayProof(one)} (${sayDay(one.day)}) [${at < 0 ? referred.length : at + 1}]`;
  };
  const entriesAt = (level: "now" | "next"): SheetSection["entries"] =>
    table.expectations
      .filter((one) => one.level === level && one.proof.length > 0)
      .map(({ text, proof }) => ({ title: text, where: "", period: "", summary: null, link: null, lines: proof.map(line) }));
  const section = (title: string, entries: SheetSection["entries"], lines: string[] = []): SheetSection[] =>
    entries.length + lines.length > 0 ? [{ title, entries, lines, listed: [] }] : [];
  const sections = [
    ...section("What was expected of me, and what shows it", entriesAt("now")),
    ...section("What the next level asks for, and what shows it already", entriesAt("next")),
    ...section("What else I did", [], table.rest.filter(({ kind }) => kind !== "feedback").map(line)),
    ...section("What others said", [], table.rest.filter(({ kind }) => kind === "feedback").map(line)),
  ];
  const references = referred.map(
    (one, at) =>
      `[${at + 1}] ${kindWords[one.kind]}, ${sayDay(one.day)}${one.by && one.kind !== "feedback" ? `, seen by ${one.by}` : ""}`,
  );
  return {
    name: me,
    title: me ? `${me}, ${review.title}` : review.title,
    headline: `${review.title}: ${sayDay(review.begins)} to ${sayDay(review.ends)}`,
    contact: [],
    summary: review.opening,
    sections: [...sections, ...section("References", [], references)],
  };
};
