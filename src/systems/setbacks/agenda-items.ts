// What setbacks ask of today: to look at one that has rested, and one calm line on the pace.

import { dayOfMonth } from "../../core/say.ts";
import { within } from "../../database/listing.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { readPacing, setbackRef } from "./readers.ts";
import { offeredSince } from "./rules/cool-off.ts";
import { sayCap } from "./rules/pacing.ts";
import { paceKind, readSetbacks } from "./store.ts";

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => [
  ...(await readyToLookAt(context)),
  ...(await pacingItems(context)),
];

const offeredAtOnce = 2;

/** Without a due day, so that it is never late: a person looks when ready. */
const readyToLookAt = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (
    await readSetbacks(records, {
      where: (query) => within("coolOffUntil", offeredSince(today), today)(query.where("begunOn", "is", null)),
      page: { limit: offeredAtOnce, offset: 0 },
    })
  ).map((setback) => ({
    key: `setbacks:look:${setback.id}`,
    title: `Look at “${setback.title}” when you are ready`,
    reason: `It has rested since ${dayOfMonth(setback.day)}. Ten quiet minutes; one lesson is enough.`,
    records: [setbackRef(setback)],
    minutes: 15,
    goalWeight: 0.5,
    costOfDelay: 0.3,
    takesLesson: false,
  }));

const pacingItems = async (context: Context): Promise<AgendaItem[]> => {
  const { state, why, proposal, running, said } = await readPacing(context);
  const common = { minutes: 5, goalWeight: 0.5, costOfDelay: 0.3, takesLesson: false };
  if (state === "proposed" && proposal)
    return [
      {
        ...common,
        key: "setbacks:pace",
        title: `A calmer pace: ${sayCap(proposal.cap)}`,
        reason: `${why} ${proposal.restsOn} Ticking it agrees until ${dayOfMonth(proposal.until)}.`,
        records: [],
        done: call("setbacks.setPace", {}),
      },
    ];
  if (state !== "running" || !running) return [];
  return [
    {
      ...common,
      key: `setbacks:pace:${running.id}`,
      title: `Your pace: ${sayCap(running.cap)}`,
      reason: [
        said,
        running.improve && `First: ${running.improve}.`,
        running.recovery && `${running.recovery}.`,
        `It ends by itself on ${dayOfMonth(running.until)}.`,
      ]
        .filter(Boolean)
        .join(" "),
      records: [{ kind: paceKind.kind, id: running.id }],
    },
  ];
};
