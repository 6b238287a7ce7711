// Mentoring as the command line and assistants say it.
import { sayDay } from "../../core/day.ts";
import { listed } from "../../core/say.ts";
import type { Candidate } from "./rules/candidates.ts";
import type { Coverage } from "./rules/coverage.ts";
import { areaWords, roleWords } from "./rules/standing.ts";
import type { MentorLine, MentorView } from "./schema/mentor.ts";
import type { Action, Preparation, SessionView } from "./schema/session.ts";

export const sayLine = ({ name, role, areas, said }: Pick<MentorLine, "name" | "role" | "areas" | "said">): string =>
  `${name}: ${[roleWords[role], listed(areas.map((area) => areaWords[area]))].filter(Boolean).join(", ")}. ${said}`;

export const sayMentor = (one: MentorView): string =>
  [
    sayLine(one),
    one.need && `For: ${one.need}`,
    ...one.ratings.map(
      ({ skill, start, end }) => `${skill.label ?? "A skill"}: ${start ?? "?"} at the start, ${end ?? "?"} at the end`,
    ),
    one.endsOn && `Agreed until ${sayDay(one.endsOn)}`,
    one.confidential && `Between you: ${one.confidential}`,
    ...one.next,
  ]
    .filter(Boolean)
    .join("\n");

const sayAction = ({ by, what, due, state, id }: Action): string =>
  `${by === "me" ? "You" : "They"}: ${what}${due ? `, by ${sayDay(due)}` : ""}${state === "open" ? "" : ` (${state})`}  [${id}]`;

export const saySession = (one: SessionView): string =>
  [
    `${one.with.label ?? "Somebody"}: ${one.said}${one.state === "off" ? " (did not take place)" : ""}`,
    ...one.topics.map(({ what, done }) => `${done ? "x" : "-"} ${what}`),
    one.shared,
    ...one.actions.map(sayAction),
  ]
    .filter(Boolean)
    .join("\n");

export const sayPreparation = ({ session, open, proposed }: Preparation): string =>
  [
    saySession(session),
    ...(open.length > 0
      ? ["", "Open between you:", ...open.map(({ by, what }) => `- ${by === "me" ? "You" : "They"}: ${what}`)]
      : []),
    ...(proposed.length > 0
      ? ["", "It could be about:", ...proposed.map(({ what, why }) => `- ${what} (${why})`)]
      : ["", "No topic proposes itself. Write down the one question that you want an answer to."]),
  ].join("\n");

export const sayCandidates = (found: readonly Omit<Candidate, "score">[]): string =>
  found
    .map(({ person, work, why }) => [`${person.label ?? person.id}${work ? ` (${work})` : ""}`, ...why].join("\n  "))
    .join("\n");

export const sayCoverage = ({ areas, roles, said }: Coverage): string =>
  [
    ...said,
    ...areas.map(({ area, who, ask }) => `${areaWords[area]}: ${who.length > 0 ? listed(who) : `nobody. ${ask}`}`),
    ...roles.map(({ role, who }) => `${roleWords[role]}: ${who.length > 0 ? listed(who) : "nobody"}`),
  ].join("\n");
