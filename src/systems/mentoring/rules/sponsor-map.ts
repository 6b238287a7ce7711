// What a decision with a sponsor still lacks: who decides, who speaks, with which proof, whether they were asked, what came.
import { type Day, daysBetween } from "../../../core/day.ts";
import { shortNearDay } from "../../../core/say.ts";
import type { Sponsorship } from "../schema/sponsorship.ts";

export const outcomeWords = { yes: "Yes", no: "No", later: "Later" } as const;

type Said = Pick<Sponsorship, "decider" | "decidesOn" | "sponsor" | "proof" | "asked" | "askedOn" | "outcome" | "cameOn">;

export const saySponsorship = (one: Said, today: Day): string => {
  const decides = [one.decider && `${one.decider} decides`, one.decidesOn && `on ${shortNearDay(one.decidesOn, today)}`];
  const speaks = one.sponsor?.label && `${one.sponsor.label} speaks for you${one.askedOn ? "" : ", not asked yet"}`;
  const came = one.outcome && `${outcomeWords[one.outcome]}${one.cameOn ? `, heard on ${shortNearDay(one.cameOn, today)}` : ""}`;
  const parts = [decides.filter(Boolean).join(" "), speaks, came].filter(Boolean);
  return parts.length > 0 ? `${parts.join("; ")}.` : "Nothing is known of it yet but that you want it.";
};

/** So many days before a decision it is late to ask. */
const daysAtLeast = 21;

/** The first thing that is missing, in a sentence; null once it was decided. */
export const nextMove = (one: Said, today: Day): string | null => {
  if (one.outcome) return null;
  const sponsor = one.sponsor?.label ?? "them";
  if (one.decidesOn && one.decidesOn < today)
    return `It was to be decided on ${shortNearDay(one.decidesOn, today)}: ask what came of it, and note it.`;
  if (!one.decider) return "Find out who makes this decision: a name, or a group and who sits in it.";
  if (!one.sponsor) return `Nobody speaks for you yet. Who is in the room when ${one.decider} decides, and knows your work?`;
  if (one.proof.length === 0) return `${sponsor} holds nothing that shows it yet: choose two or three wins to give them.`;
  if (!one.askedOn) {
    const late = one.decidesOn !== null && daysBetween(today, one.decidesOn) <= daysAtLeast;
    return `Ask ${sponsor} to speak for you${late ? " now: it is decided soon" : ""}, and say in one sentence for what.`;
  }
  return null;
};

/** The request to a sponsor, to be sent as it is or in other words: what, who decides, the proof, an easy no. `me` is who signs. */
export const sponsorWords = (
  one: Pick<Sponsorship, "decision" | "decider" | "decidesOn" | "sponsor" | "proof">,
  me: string | null,
) => {
  const name = one.sponsor?.label?.split(" ")[0];
  const when = one.decidesOn ? ` (by ${shortNearDay(one.decidesOn, one.decidesOn)})` : "";
  const facts = one.proof.flatMap(({ label }) => label ?? []);
  return [
    `Hello${name ? ` ${name}` : ""},`,
    "",
    `I would like this: ${one.decision}. ${one.decider ? `${one.decider} decides it${when}.` : ""}`.trim(),
    "Would you speak for me when it comes up? One sentence from you would count more than ten from me.",
    ...(facts.length > 0 ? ["", "What you could point to:", ...facts.map((fact) => `- ${fact}`)] : []),
    "",
    "If you would rather not, tell me openly: I would want to know what is missing.",
    "",
    me ?? "",
  ]
    .join("\n")
    .trimEnd();
};
