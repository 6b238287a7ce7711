// How others see the person beside how they see themselves, with what was promised to the unnamed kept.
import type { Owned, Records } from "../../database/records.ts";
import { getInstrument, latestScoresOf } from "../questionnaires/index.ts";
import { companiesOf, sideBySide } from "./rules/others.ts";
import type { View } from "./schema/view.ts";
import { viewKind } from "./store.ts";

/** What is marked as sensitive to an employer is left out unless it is asked for. */
export const readOthers = async (records: Records, instrumentId: string, sensitive = true) => {
  const instrument = await getInstrument(records, instrumentId);
  const all = await records.list(viewKind, { where: (query) => query.where("instrumentId", "=", instrumentId) });
  const own = await latestScoresOf(records, instrumentId);
  const { shown, hidden } = companiesOf(sensitive ? all : withoutSensitive(all));
  const scores = own.map(({ score }) => score);
  const [newest] = own.map(({ sitting }) => sitting).sort((a, b) => b.finishedAt.localeCompare(a.finishedAt));
  return { instrument, self: newest ?? null, shown, hidden, scales: sideBySide(instrument, scores, shown) };
};

/** A batch of unnamed views goes as a whole, so that no difference tells what one of them answered. */
const withoutSensitive = (views: readonly Owned<View>[]): Owned<View>[] => {
  const kept = (view: Owned<View>) => views.filter((one) => one === view || (one.batch !== null && one.batch === view.batch));
  return views.filter((view) => kept(view).every((one) => !one.employerSensitive));
};
