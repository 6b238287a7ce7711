// How a person's values moved in the time of a review: between which two exercises, and what chance cannot explain.
import { sayDay } from "../../../core/day.ts";
import { Go } from "../../../web/kit/go.tsx";
import type { Opening } from "../schema/review.ts";
import { t } from "./text.ts";

/** A signal that leads there tells the same. */
const valuesAddress = "/assessment/values";

export function ValuesMovedNote({ moved }: { moved: Opening["valuesMoved"] }) {
  if (!moved) return null;
  return (
    <section className="glance">
      <h3>{t("valuesMovedTitle")}</h3>
      <p>{moved.said}</p>
      <p className="note">
        {t("valuesMovedFrom", { before: sayDay(moved.before), after: sayDay(moved.after) })}{" "}
        <Go to={valuesAddress}>{t("valuesMovedSee")}</Go>
      </p>
    </section>
  );
}
