// What requests for feedback ask of Today, and the job that opens what can be shown once one has closed.
import { addDays } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, Job } from "../../operations/contributions.ts";
import { release } from "./answering.ts";
import type { Rater, Request } from "./schema/request.ts";
import { ratersOf, requestKind, requestsClosing, resultsOf } from "./store/requests.ts";

const daysAfter = 30;
const daysOpen = 60;
const most = 3;
const remindBefore = 5;

export const requestItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const requests = await requestsClosing(records, addDays(today, -daysAfter), addDays(today, daysOpen), most);
  const items: AgendaItem[] = [];
  for (const request of requests) {
    const raters = await ratersOf(records, request.id);
    const hasResults = (await resultsOf(records, request.id)).length > 0;
    items.push(...linesOf(request, raters, hasResults, today));
  }
  return items;
};

const linesOf = (request: Request, raters: readonly Rater[], hasResults: boolean, today: string): AgendaItem[] => {
  const { id, title, closesOn, focus, thankedOn } = request;
  const records = [{ kind: requestKind.kind, id, label: title }];
  const isOpen = closesOn >= today;
  const silent = raters.filter(({ state, remindedOn }) => state === "asked" && remindedOn === null);
  const unasked = raters.filter(({ state }) => state === "not-asked");
  const line = (what: string, more: Pick<AgendaItem, "title" | "reason" | "minutes"> & Partial<AgendaItem>): AgendaItem => ({
    key: `feedback:${what}:${id}`,
    records,
    goalWeight: 0.4,
    costOfDelay: 0.4,
    ...more,
  });
  if (isOpen && unasked.length > 0)
    return [
      line("ask", {
        title: `Ask ${unasked.map(({ name }) => name).join(", ")} for feedback on “${title}”`,
        reason: `You named them, and it is open until ${dayOfMonth(closesOn)}; nobody has sent them the page yet.`,
        minutes: 10,
      }),
    ];
  if (isOpen && silent.length > 0 && addDays(today, remindBefore) >= closesOn)
    return [
      line("remind", {
        title: `Remind ${silent.map(({ name }) => name).join(", ")} of “${title}”`,
        reason: `It closes on ${dayOfMonth(closesOn)}, and they did not answer yet. One reminder is enough.`,
        due: closesOn,
        minutes: 5,
      }),
    ];
  if (!hasResults) return [];
  if (focus.length === 0)
    return [
      line("read", {
        title: `Read what they answered on “${title}” and choose one thing to work on`,
        reason: `${raters.filter(({ state }) => state === "answered").length} answered, and nothing came of it yet.`,
        minutes: 20,
      }),
    ];
  if (thankedOn === null)
    return [
      line("thanks", {
        title: `Thank those who answered on “${title}”, and say what will change`,
        reason: `You work on “${focus[0]?.goal.label ?? "it"}” because of them; no thank-you is noted yet.`,
        minutes: 10,
        done: call("feedbackRequests.thank", { id }),
      }),
    ];
  return [];
};

/** Once the last day is over: no write comes in that could open the rest. */
export const releaseJob: Job<Context> = {
  name: "feedback.release",
  purpose: "Opens grouped feedback of requests that have closed, where enough answered.",
  pattern: "20 * * * *",
  run: async (context) => {
    const { records, today } = context;
    for (const request of await requestsClosing(records, addDays(today, -daysAfter), addDays(today, -1), 100))
      await release(context, request, true);
  },
};
