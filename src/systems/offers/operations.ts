// Offers: listed, kept, decided, and held against each other by what counts for the person.
import { z } from "zod";
import { addDays, sayDay } from "../../core/day.ts";
import { notToCome } from "../../core/day-to-come.ts";
import { id } from "../../core/id.ts";
import { decimalsOf, sayMoney } from "../../core/money.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import { dayOfMonth } from "../../core/say.ts";
import type { Owned } from "../../database/records.ts";
import { pastDay, readPastDay } from "../../language/past-day.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../operations/record-verbs.ts";
import { interviewsBetween } from "../interviews/index.ts";
import { keepStep, openingKind, openingRef, openingsOf, sayOpening, stepOf } from "../openings/index.ts";
import { offerRefusals } from "./refusals.ts";
import { compared } from "./rules/compare.ts";
import { anHourOf, assumedFor, converted, overFour, yearlyOf, yearsOf } from "./rules/value.ts";
import {
  type Comparison,
  comparison,
  criteria,
  decisions,
  type Offer,
  type OfferView,
  offerFields,
  offerView,
  offerWeights,
  weightFields,
} from "./schema.ts";
import { offerKind, offerList, openOffers, weightsOf, writeWeights } from "./store.ts";

const noun = { kind: offerKind, one: "offer", many: "offers" };

const asViews = async (offers: readonly Owned<Offer>[], { records }: Pick<Context, "records">): Promise<OfferView[]> => {
  const openings = await openingsOf(
    records,
    offers.flatMap(({ openingId }) => openingId ?? []),
  );
  return offers.map((one) => {
    const opening = openings.get(one.openingId ?? "");
    return {
      ...one,
      opening: opening ? openingRef(opening) : null,
      years: yearsOf(one),
      overFour: overFour(one),
      anHour: anHourOf(one),
      assumed: assumedFor(one),
    };
  });
};

const view = async (one: Owned<Offer>, context: Context): Promise<OfferView> => {
  const [shown] = await asViews([one], context);
  return shown ?? refuse(refusals.missing, { what: offerKind.label, id: one.id });
};

const present = ({ title, years, overFour: four, anHour, assumed, currency, deadline, decision }: OfferView): string => {
  const say = (amount: number) => sayMoney({ amount, currency });
  return [
    `${title} (${decision}): ${say(years[0]?.total ?? 0)} in the first year, ${say(four)} over four.`,
    ...years.map(({ year, total, base }) => `Year ${year}: ${say(total)}, of it pay ${say(base)}`),
    anHour !== null && `An hour brings ${say(anHour)}, the way there counted.`,
    deadline && `Answer by ${sayDay(deadline)}.`,
    assumed.length > 0 && `Assumed: ${assumed.join(" ")}`,
  ]
    .filter((part) => typeof part === "string")
    .join("\n");
};

const list = listVerb("offers", {
  ...noun,
  summary: "Your offers, with what each is worth a year and over four",
  listing: offerList,
  item: offerView,
  items: (rows: readonly Owned<Offer>[], context) => asViews(rows, context),
  empty:
    'No offers yet. Keep the first one: cairn offers add "Ward manager at St Mary\'s" --base 52000 --base-per year --currency EUR',
  line: ({ id: offerId, title, years, currency, decision }) =>
    `${offerId}  ${title} (${decision}): ${sayMoney({ amount: years[0]?.total ?? 0, currency })} in the first year`,
});

/** The step that an offer stands for in its opening. */
const keepOffer = async ({ records, today }: Context, { id: offerId, openingId, day }: Offer, gone = false) => {
  if (!openingId) return;
  const { kind } = await records.get(openingKind, openingId);
  await keepStep(
    records,
    openingId,
    { id: stepOf("offer", offerId), step: "offer", day: day > today ? today : day, note: null },
    { gone, kind },
  );
};

const { get, add, update, remove } = recordVerbs("offers", {
  ...noun,
  fields: offerFields,
  adding: {
    day: offerFields.day.optional(),
    decision: offerFields.decision.default("open"),
    currency: offerFields.currency.default("EUR"),
    basePer: offerFields.basePer.default("year"),
  },
  positional: ["title"],
  output: offerView,
  refusals: [refusals.dayInFuture],
  summaries: {
    get: "An offer, with what it is worth each year, over four and an hour",
    add: "Keep an offer: pay, bonus, shares, hours, the way there and what else counts",
    update: "Change an offer",
    remove: "Move an offer to the bin",
  },
  answer: view,
  present,
  check: async (given, before, { records, today }) => {
    if (given.openingId) await records.get(openingKind, given.openingId);
    return before ? given : { ...given, day: notToCome(given.day ?? today, today) };
  },
  wrote: async (after, before, context) => {
    if (before?.openingId && before.openingId !== after.openingId) await keepOffer(context, before, true);
    if (!before || before.day !== after.day || before.openingId !== after.openingId) await keepOffer(context, after);
  },
  removing: (one, context) => keepOffer(context, one, true),
});

const decide = operation.write("offers.decide", {
  summary: "Say what became of an offer; its opening is moved on with it",
  input: z.object({
    id: id("The offer."),
    as: z.enum(decisions).describe("Accepted, declined, lapsed, or open again."),
    day: pastDay("When it was; today unless said.").optional(),
  }),
  output: offerView,
  refusals: [refusals.dayInFuture, refusals.badInput],
  positional: ["id", "as"],
  handle: async ({ id: offerId, as, day }, context) => {
    const { records, today } = context;
    const one = await records.get(offerKind, offerId);
    const on = day === undefined ? today : notToCome(readPastDay(day, today), today);
    const after = await records.update(offerKind, one, { decision: as });
    if (one.openingId) {
      const { kind } = await records.get(openingKind, one.openingId);
      const step = as === "accepted" ? "accepted" : as === "lapsed" ? "offer-withdrawn" : "declined";
      const event = { id: stepOf("decision", offerId), step, day: on, note: null } as const;
      await keepStep(records, one.openingId, event, { gone: as === "open", kind });
    }
    return view(after, context);
  },
  present,
});

const { currency, payFrom, payTo, ...weights } = weightFields;

const weigh = operation.write("offers.weigh", {
  summary: "Say what counts when you compare offers: give 100 to what counts most, and to all others what they count beside it",
  input: z.object({ currency: currency.default("EUR"), payFrom, payTo, ...weights }).partial({
    ...{ hours: true, commute: true, leave: true, growth: true, people: true, security: true, meaning: true },
  }),
  output: offerWeights,
  refusals: [offerRefusals.noSpan, offerRefusals.nothingCounts],
  handle: async (said, { records }) => {
    if (said.payTo <= said.payFrom) refuse(offerRefusals.noSpan);
    const whole = { hours: 0, commute: 0, leave: 0, growth: 0, people: 0, security: 0, meaning: 0, ...said };
    if (criteria.every((criterion) => whole[criterion] === 0)) refuse(offerRefusals.nothingCounts);
    return writeWeights(records, whole);
  },
  present: (said) =>
    criteria
      .filter((criterion) => said[criterion] > 0)
      .sort((a, b) => said[b] - said[a])
      .map((criterion) => `${criterion}: ${said[criterion]}`)
      .join("\n"),
});

const weightsShown = operation.read("offers.weights", {
  summary: "What counts for you when you compare offers",
  output: z.object({ weights: offerWeights.nullable().describe("Nothing until you said it.") }),
  handle: async (_, { records }) => ({ weights: (await weightsOf(records)) ?? null }),
  present: ({ weights: said }) =>
    said ? criteria.map((each) => `${each}: ${said[each]}`).join("\n") : "Not said yet: cairn offers weigh",
});

/** “USD=0.92; GBP=1.17” as rates. */
const ratesIn = (written: string): ReadonlyMap<string, number> =>
  new Map(
    written
      .split(/[;,]\s*/)
      .filter((part) => part.trim() !== "")
      .map((part) => {
        const [, code, rate] =
          /^\s*([A-Z]{3})\s*=\s*(\d{1,7}(?:\.\d{1,6})?)\s*$/i.exec(part) ?? refuse(offerRefusals.unreadRate, { part });
        return [String(code).toUpperCase(), Number(rate)];
      }),
  );

/** So far ahead an interview is looked for. */
const daysAhead = 30;

const clashesOf = async (offers: readonly Offer[], records: Context["records"], today: string): Promise<string[]> => {
  const held = await interviewsBetween(records, today, addDays(today, daysAhead));
  const openings = await openingsOf(
    records,
    held.map(({ openingId }) => openingId),
  );
  return offers.flatMap(({ title, deadline, openingId }) => {
    const next = held.find((one) => deadline && one.day > deadline && one.openingId !== openingId);
    const opening = openings.get(next?.openingId ?? "");
    if (!next || !opening || !deadline || opening.state === "over") return [];
    return [
      `${title} wants an answer by ${dayOfMonth(deadline)}; the interview for ${sayOpening(opening)} is on ${dayOfMonth(next.day)}. Ask for more time now.`,
    ];
  });
};

const compare = operation.read("offers.compare", {
  summary: "Your open offers held against each other by what counts for you, and what must change before another one leads",
  input: z.object({
    rates: z
      .string()
      .max(500)
      .default("")
      .describe("What one unit of another currency is worth in yours, where offers differ: USD=0.92; GBP=1.17."),
  }),
  output: comparison.extend({
    clashes: z.array(z.string()).describe("Answers that are due before an interview that is agreed on."),
    unweighed: z.boolean().describe("Whether you did not say yet what counts."),
  }),
  refusals: [offerRefusals.noRate, offerRefusals.unreadRate],
  handle: async ({ rates: written }, { records, today }) => {
    const said = await weightsOf(records);
    const offers = await openOffers(records);
    const into = said?.currency ?? offers[0]?.currency ?? "EUR";
    const rates = ratesIn(written);
    const clashes = await clashesOf(offers, records, today);
    const yearlyIn = (one: Offer): number => {
      if (one.currency === into) return yearlyOf(one);
      const rate = rates.get(one.currency) ?? refuse(offerRefusals.noRate, { from: one.currency, to: into, title: one.title });
      return converted(yearlyOf(one), rate, decimalsOf(one.currency), decimalsOf(into));
    };
    const weighed = offers.map((one) => ({ id: one.id, title: one.title, yearly: yearlyIn(one), offer: one }));
    if (said) return { ...compared(weighed, said, into), clashes, unweighed: false };
    const plain: Comparison = {
      currency: into,
      ranked: weighed
        .toSorted((a, b) => b.yearly - a.yearly)
        .map(({ id: offerId, title, yearly }) => ({
          id: offerId,
          title,
          yearly,
          score: null,
          parts: [],
          unknown: [],
          toLead: [],
          giveUp: [],
        })),
      said:
        offers.length > 1 ? ["By pay alone. Say what else counts for you, and they are held against each other by that."] : [],
    };
    return { ...plain, clashes, unweighed: true };
  },
  present: ({ ranked, said, clashes, currency: shown }) =>
    ranked.length === 0
      ? "No open offers."
      : [
          ...said,
          ...clashes,
          ...ranked.flatMap(({ title, score, yearly, toLead, giveUp }) => [
            `${title}: ${sayMoney({ amount: yearly, currency: shown })} a year${score === null ? "" : `, ${Math.round(score * 100)} of 100`}`,
            ...[...toLead, ...giveUp].map((one) => `  ${one}`),
          ]),
        ].join("\n"),
});

export const offers = { list, get, add, update, remove, decide, weigh, weights: weightsShown, compare };
