// What a sheet can say: wins that fit the work, how the offer stands beside others, talks under way, the pay of today, what postings pay.
import type { RecordRef } from "../../core/record.ts";
import { withRevisions } from "../../database/chain.ts";
import type { Context } from "../../operations/context.ts";
import { openPlaces, provenFor } from "../letters/index.ts";
import { offerStanding } from "../offers/index.ts";
import { payNamed, talksUnderWay } from "../openings/index.ts";
import { payNow } from "../performance/index.ts";
import type { Found } from "./rules/sheet.ts";
import type { Negotiation } from "./schema.ts";

/** What of a sheet is still for the person to say. */
export const openIn = (sections: readonly { lines: readonly string[] }[]): string[] =>
  openPlaces(sections.flatMap(({ lines }) => lines).join("\n"));

const mostProof = 4;

/** Lines of proof from the confirmed wins that fit the opening first, with the wins as they stand now. */
export const draftProof = async (context: Context, openingId: string | null): Promise<Pick<Negotiation, "proof" | "basis">> => {
  const wins = (await provenFor(context, openingId)).filter(({ record }) => record.kind === "win").slice(0, mostProof);
  const read = wins.map(({ record }) => ({ record }));
  return {
    proof: wins.map(({ text }) => text).join("\n") || null,
    basis: await withRevisions(context.records, context.app.kinds, read),
  };
};

/** What the records say to a sheet, with the offer that it is about. */
export const foundFor = async (
  context: Context,
  { offerId, currency, per }: Pick<Negotiation, "offerId" | "currency" | "per">,
): Promise<Found & { offer: RecordRef | null }> => {
  const { records } = context;
  const standing = await offerStanding(context, offerId);
  const talks = await talksUnderWay(records, standing?.one.openingId ?? null);
  const now = await payNow(records);
  const same = standing?.one.currency === currency && standing.one.basePer === per;
  const paid = standing?.opening ? await payNamed(records, standing.opening.title) : [];
  return {
    offer: standing?.ref ?? null,
    offered: standing && same ? standing.one.base : null,
    deadline: standing?.one.deadline ?? null,
    haveElse: [
      ...(standing?.others ?? []),
      ...talks.map((said) => `Interviews under way: ${said}.`),
      ...(now ? [`What I am paid now: ${now.said}.`] : []),
    ],
    standing: standing?.said ?? [],
    paid: paid
      .filter(({ record }) => record.id !== standing?.one.openingId)
      .map(({ said, record }) => `${record.label}: ${said}`),
  };
};
