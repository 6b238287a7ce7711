// What events and memberships ask of Today: what comes, whether one went, who is to be written to, what renews.
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth, listed } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { stillToWrite } from "./operations/gatherings.ts";
import { sayDues } from "./rules/renewal.ts";
import { sayWhere, writeBy } from "./rules/standing.ts";
import type { Gathering } from "./schema/gathering.ts";
import type { Membership } from "./schema/membership.ts";
import { comingBetween, gatheringRef, unsaidBetween, writingBetween } from "./store/gatherings.ts";
import { membershipRef, renewingBy } from "./store/memberships.ts";

const most = 3;
/** An event shows so many days before, and waits so many days to be told of. */
const daysAhead = 30;
const daysAfter = 21;
/** Whom one met shows so many days after; then the moment has passed. */
const daysWriting = 30;
const daysToRenew = 14;

const toComePrepared = (one: Gathering): AgendaItem => {
  const names = one.people.map(({ name }) => name);
  const whom = names.length > 0 ? ` To meet: ${listed(names.slice(0, 3))}.` : "";
  return {
    key: `gatherings:ahead:${one.id}`,
    title: `Be ready for “${one.title}”`,
    reason: `It is on ${sayWhere(one)}.${one.want ? ` You want: ${one.want}` : ""}${whom}`,
    records: [gatheringRef(one)],
    due: one.day,
    minutes: 15,
    goalWeight: 0.4,
    costOfDelay: 0.2,
    promised: true,
    firstMove: one.want ? "Write to one person there before it begins." : "Write down one thing that you want from it.",
  };
};

const toTell = (one: Gathering): AgendaItem => ({
  key: `gatherings:told:${one.id}`,
  title: `Did you go to “${one.title}”?`,
  reason: `It was on ${sayWhere(one)}. Tick it if you went; whom you met is remembered best now.`,
  records: [gatheringRef(one)],
  minutes: 5,
  goalWeight: 0.4,
  costOfDelay: 0.4,
  done: call("gatherings.update", { id: one.id, went: "yes" }),
});

const toWrite = (one: Gathering, names: readonly string[]): AgendaItem => {
  const [first = ""] = names;
  return {
    key: `gatherings:write:${one.id}`,
    title:
      names.length === 1
        ? `Write to ${first}, whom you met at “${one.title}”`
        : `Write to the ${names.length} people you met at “${one.title}”`,
    reason: `You met ${listed(names.slice(0, 4))}${names.length > 4 ? ` and ${names.length - 4} more` : ""} on ${dayOfMonth(one.day)}. Within two days they still know who you are; a talk that you keep counts too.`,
    records: [gatheringRef(one)],
    due: writeBy(one),
    minutes: 10 * Math.min(names.length, 4),
    goalWeight: 0.5,
    costOfDelay: 0.7,
    done: call("gatherings.wrote", { id: one.id }),
  };
};

const toRenew = (one: Membership, today: Day): AgendaItem => {
  const dues = sayDues(one);
  const renewsOn = one.renewsOn ?? today;
  return {
    key: `gatherings:renew:${one.id}:${renewsOn}`,
    title: `Renew “${one.name}”, or let it go`,
    reason: `It ${renewsOn < today ? "was to be renewed" : "renews"} on ${dayOfMonth(renewsOn)}${dues ? ` for ${dues}` : ""}. ${one.gave ? `It gave you: ${one.gave.split("\n")[0]}` : "Nothing is noted of what it gave you."}`,
    records: [membershipRef(one)],
    due: renewsOn,
    minutes: 10,
    goalWeight: 0.3,
    costOfDelay: 0.5,
    promised: true,
    done: call("memberships.renew", { id: one.id }),
  };
};

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const items: AgendaItem[] = [];
  for (const one of await comingBetween(records, today, addDays(today, daysAhead), most)) items.push(toComePrepared(one));
  for (const one of await unsaidBetween(records, addDays(today, -daysAfter), addDays(today, -1), most)) items.push(toTell(one));
  for (const one of await writingBetween(records, addDays(today, -daysWriting), today, most)) {
    const open = await stillToWrite(records, one);
    if (open.length > 0)
      items.push(
        toWrite(
          one,
          open.map(({ name }) => name),
        ),
      );
  }
  for (const one of await renewingBy(records, addDays(today, daysToRenew), most)) items.push(toRenew(one, today));
  return items;
};
