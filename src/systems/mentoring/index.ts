// What the rest of the house may use of mentoring: its operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems } from "./agenda-items.ts";
import { formats, happened, measures, naming, sample, unfinished } from "./contributions.ts";
import { facts } from "./facts.ts";
import { exchange } from "./operations/exchange.ts";
import { helping } from "./operations/helping.ts";
import { mentorVerbs } from "./operations/mentors.ts";
import { sessionExchange } from "./operations/session-exchange.ts";
import { sessionVerbs } from "./operations/sessions.ts";
import { sponsorships } from "./operations/sponsorships.ts";
import { mentorKind } from "./store/mentors.ts";
import { sessionKind } from "./store/sessions.ts";
import { sponsorshipKind } from "./store/sponsorships.ts";

export const mentoringSystem = system({
  name: "mentoring",
  place: 5,
  buildsOn: ["goals", "network", "rests", "skills", "wins"],
  operations: {
    mentors: { ...mentorVerbs, ...helping, ...exchange },
    mentorSessions: { ...sessionVerbs, ...sessionExchange },
    sponsorships,
  },
  kinds: [mentorKind, sessionKind, sponsorshipKind],
  agenda: agendaItems,
  measures,
  happened,
  naming,
  unfinished,
  facts,
  formats,
  sample,
});
