// Gatherings: listed, kept in one line or in fields, and what is noted of the people there.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { id } from "../../../core/id.ts";
import { sayMoney } from "../../../core/money.ts";
import { refuse } from "../../../core/refusal.ts";
import { listed } from "../../../core/say.ts";
import type { Owned, Patch, Records } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { foundPeople, keepTalk, lastTalks } from "../../network/index.ts";
import { settled } from "../people-there.ts";
import { gatheringRefusals } from "../refusals.ts";
import { readGathering } from "../rules/read-gathering.ts";
import { kindWords, openFollowUps, sayStanding, toWriteTo } from "../rules/standing.ts";
import {
  followUps,
  type Gathering,
  type GatheringLine,
  type GatheringView,
  gatheringFields,
  gatheringLine,
  gatheringView,
  type Someone,
  someone,
} from "../schema/gathering.ts";
import { gatheringKind, gatheringList } from "../store/gatherings.ts";

const noun = { kind: gatheringKind, one: "event", many: "events" };

const sayLine = ({ title, kind, place, said }: Pick<GatheringLine, "title" | "kind" | "place" | "said">): string =>
  `${title}${place ? `, ${place}` : ""} (${kindWords[kind].toLowerCase()}). ${said}`;

const columns = ["id", "title", "kind", "day", "lastDay", "place", "went", "want", "people"] as const;

const list = listVerb("gatherings", {
  ...noun,
  summary: "Gatherings you go to and went to, with whom you want to meet and whom you have to write to",
  listing: gatheringList,
  item: gatheringLine,
  columns,
  items: (rows: readonly Pick<Gathering, (typeof columns)[number]>[], { today }) =>
    rows.map(({ id: of, title, kind, day, lastDay, place, went, ...rest }) => {
      const one = { day, lastDay, went, ...rest };
      return { id: of, title, kind, day, lastDay, place, went, said: sayStanding(one, openFollowUps(one).length, today) };
    }),
  empty: 'No event yet. Write down the next one: cairn gatherings add "Trade fair in Leeds on 12 March"',
  line: (one) => `${one.id}  ${sayLine(one)}`,
});

const peopleIn = ({ people }: Pick<Gathering, "people">): string[] => people.flatMap(({ person }) => (person ? [person.id] : []));

/** Who was met and neither ticked nor talked to since. */
export const stillToWrite = async (records: Records, one: Gathering): Promise<Someone[]> =>
  openFollowUps(one).length === 0 ? [] : toWriteTo(one, await lastTalks(records, peopleIn(one)));

const asView = async (one: Owned<Gathering>, { records, today }: Pick<Context, "records" | "today">): Promise<GatheringView> => {
  const open = await stillToWrite(records, one);
  return { ...one, said: sayStanding(one, open.length, today), toWrite: open.map(({ name }) => name) };
};

const present = (one: GatheringView): string =>
  [
    sayLine(one),
    one.want && `You want: ${one.want}`,
    ...one.people.map(({ name, why, met, followUp }) =>
      [`${met ? "x" : "-"} ${name}`, why, met && followUp === "open" && "not written to yet"].filter(Boolean).join(", "),
    ),
    one.cost !== null && one.currency && `It costs ${sayMoney({ amount: one.cost, currency: one.currency })}`,
    one.came && `What came of it: ${one.came}`,
  ]
    .filter(Boolean)
    .join("\n");

/** What is written of an event: days in their order, a currency beside what it costs, nobody met before it began. */
export const checked = async (
  given: Patch<Gathering>,
  before: Owned<Gathering> | null,
  { records, today }: Pick<Context, "records" | "today">,
): Promise<Patch<Gathering>> => {
  const now = { ...before, ...given } as Gathering;
  const patch: Patch<Gathering> = { ...given };
  if (now.lastDay && now.lastDay < now.day)
    refuse(gatheringRefusals.endsBefore, { first: sayDay(now.day), last: sayDay(now.lastDay) });
  if (now.lastDay === now.day) patch.lastDay = null;
  if (now.cost !== null && !now.currency) refuse(gatheringRefusals.noCurrency);
  if (now.cost === null) patch.currency = null;
  const tells = now.went === "yes" || now.people.some(({ met }) => met);
  if (now.day > today && tells) refuse(gatheringRefusals.notYet, { title: now.title, day: sayDay(now.day) });
  if (now.went === null && now.people.some(({ met }) => met)) patch.went = "yes";
  const touches = given.people || given.day || given.went !== undefined;
  if (touches) patch.people = await settled(records, { ...now, ...patch }, before);
  return patch;
};

const verbs = recordVerbs("gatherings", {
  ...noun,
  fields: gatheringFields,
  adding: {
    title: gatheringFields.title.describe(
      "What it is; the line may say where and when as well: Trade fair in Leeds on 12 March.",
    ),
    kind: gatheringFields.kind.optional(),
    day: gatheringFields.day.optional(),
    people: gatheringFields.people.default([]),
  },
  positional: ["title"],
  output: gatheringView,
  refusals: [gatheringRefusals.noDay, gatheringRefusals.endsBefore, gatheringRefusals.notYet, gatheringRefusals.noCurrency],
  summaries: {
    add: "Write down an event in a line, such as “Trade fair in Leeds on 12 March”, or in fields",
    update: "Change an event, note whether you went, or what came of it",
    remove: "Move an event to the bin, with the talks that were kept for it",
  },
  answer: asView,
  present,
  check: async (given, before, context) => {
    if (before) return checked(given, before, context);
    const line = String(given.title);
    const { title, ...read } = readGathering(line, context.today);
    const day = given.day ?? read.day ?? refuse(gatheringRefusals.noDay, { line });
    return checked(
      {
        ...given,
        ...(!given.day && { title, lastDay: given.lastDay ?? read.lastDay, place: given.place ?? read.place }),
        day,
        kind: given.kind ?? read.kind,
      },
      null,
      context,
    );
  },
  removing: async ({ people }, { records }) => {
    for (const { talk } of people) await keepTalk(records, talk, null);
  },
});

const who = z.string().trim().min(1).max(200);

const lineOf = ({ people }: Gathering, asked: string): Someone | undefined =>
  people.find(({ id: of }) => of === asked) ?? people.find(({ name }) => name.toLowerCase() === asked.toLowerCase());

const meet = operation.write("gatherings.meet", {
  summary: "Note somebody whom you want to meet at an event, and what to talk about",
  input: z.object({ id: id("The event."), who: who.describe("Whom you want to meet."), why: someone.shape.why }),
  output: gatheringView,
  positional: ["id", "who", "why"],
  handle: async ({ id: of, who: name, why }, context) => {
    const { records } = context;
    const before = await records.get(gatheringKind, of);
    if (lineOf(before, name)) return asView(before, context);
    const patch = await checked({ people: [...before.people, someone.parse({ name, why })] }, before, context);
    return asView(await records.update(gatheringKind, before, patch), context);
  },
  present,
});

const met = operation.write("gatherings.met", {
  summary: "Note that you met somebody at an event: they are kept among your people, with the talk",
  input: z.object({
    id: id("The event."),
    who: who.describe("Whom you met: the name, or what the line is called in the event."),
    keep: z.boolean().default(true).describe("Keeps them among your people, with the talk; false notes the name alone."),
  }),
  output: gatheringView,
  refusals: [gatheringRefusals.notYet],
  positional: ["id", "who"],
  handle: async ({ id: of, who: asked, keep }, context) => {
    const { records } = context;
    const before = await records.get(gatheringKind, of);
    const known = lineOf(before, asked);
    const line = known ?? someone.parse({ name: asked, id: "" });
    const [person = null] = keep && !line.person ? await foundPeople(records, [line.name]) : [line.person];
    const now = { ...line, met: true, person };
    const people = known ? before.people.map((one) => (one.id === line.id ? now : one)) : [...before.people, now];
    const patch = await checked({ people, went: "yes" }, before, context);
    return asView(await records.update(gatheringKind, before, patch), context);
  },
  present,
});

const wrote = operation.write("gatherings.wrote", {
  summary: "Note that you wrote to those whom you met at an event, to all of them or to one; or that you let it be",
  input: z.object({
    id: id("The event."),
    who: who.optional().describe("To whom: the name, or what the line is called in the event; all who are open unless told."),
    state: z.enum(followUps).default("done").describe("Done, dropped, or open again."),
  }),
  output: gatheringView,
  refusals: [gatheringRefusals.nobodyThere],
  positional: ["id", "who"],
  handle: async ({ id: of, who: asked, state }, context) => {
    const { records } = context;
    const before = await records.get(gatheringKind, of);
    const line =
      asked === undefined ? undefined : (lineOf(before, asked) ?? refuse(gatheringRefusals.nobodyThere, { who: asked }));
    const people = before.people.map((one) => {
      const isMeant = line ? one.id === line.id : one.met && one.followUp === "open";
      return isMeant ? { ...one, followUp: state } : one;
    });
    return asView(await records.update(gatheringKind, before, { people }), context);
  },
  present: (one) =>
    `${one.title}: ${one.toWrite.length === 0 ? "nobody is left to write to." : `to write to: ${listed(one.toWrite)}.`}`,
});

export const gatheringVerbs = { list, ...verbs, meet, met, wrote };
