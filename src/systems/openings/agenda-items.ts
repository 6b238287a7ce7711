// What openings ask of Today: the last day to apply, an answer that is overdue.
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { followUpOf } from "./rules/follow-up.ts";
import { derive, sayOpening } from "./rules/stages.ts";
import { openingRef, openingsDue } from "./store/openings.ts";

/** So many are asked of Today at once; the list holds the rest. */
const most = 6;

/** Weight and cost of waiting by how far it is: the nearer to an offer, the more rests on it. */
const weights = {
  found: [0.5, 0.4],
  applied: [0.6, 0.5],
  answered: [0.7, 0.6],
  interview: [0.8, 0.7],
  offer: [0.95, 0.9],
} as const;

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await openingsDue(records, today, most)).flatMap((one) => {
    const next = followUpOf(one);
    const { stage } = derive(one.events);
    if (!next || !(stage in weights)) return [];
    const [goalWeight, costOfDelay] = weights[stage as keyof typeof weights];
    const isApplying = stage === "found";
    const asks = stage === "applied" || stage === "answered" || stage === "interview";
    return [
      {
        key: `openings:${one.id}:${stage}`,
        title: `${next.what}: ${sayOpening(one)}`,
        reason: next.why,
        records: [openingRef(one)],
        due: isApplying ? one.deadline : null,
        minutes: isApplying ? 60 : 10,
        goalWeight,
        costOfDelay: isApplying && one.deadline ? 0.8 : costOfDelay,
        promised: isApplying && one.deadline !== null,
        inMode: "ahead" as const,
        done: asks ? call("openings.advance", { id: one.id, to: "followed-up" }) : null,
      },
    ];
  });
