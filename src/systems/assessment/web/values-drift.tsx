// What has moved between the last two exercises, and all ten values then and now.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { IntervalBars } from "../../../web/kit/interval-bars.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import type { Tone } from "../../../web/theme.ts";
import { useText } from "../../../web/words.ts";
import type { ValueChange } from "../schema/values.ts";
import { percent } from "./values-figure.tsx";
import { valuesText } from "./values-text.ts";

const toneOf = (drift: ValueChange["drift"]): Tone => (drift ? "moss" : "stone");

export function ValuesDrift() {
  const t = useText(valuesText);
  const compare = useQuery(api.values.compare.queryOptions({ input: {} }));
  return (
    <Loaded query={compare} shape={<CardSkeleton />}>
      {({ before, changes, said }) => {
        const reach = Math.ceil(Math.max(...changes.flatMap((change) => [Math.abs(change.low), Math.abs(change.high)])));
        return (
          <>
            <p className="values-said">{said}</p>
            <IntervalBars
              title={t("driftTitle", { day: sayDay(before.on) })}
              note={t("driftNote")}
              min={-reach}
              max={reach}
              ends={{ low: "matters less", high: "matters more" }}
              rows={changes.map((change) => ({
                key: change.valueId,
                label: change.label,
                note: t("was", { before: percent(change.before), after: percent(change.after) }),
                marks: [
                  {
                    said: `${change.difference.toFixed(1)} (${change.low.toFixed(1)} – ${change.high.toFixed(1)})`,
                    value: change.difference,
                    low: change.low,
                    high: change.high,
                    tone: toneOf(change.drift),
                  },
                ],
              }))}
              table={{
                columns: [t("value"), t("change"), t("low"), t("high")],
                rows: changes.map((change) => [
                  change.label,
                  change.difference.toFixed(1),
                  change.low.toFixed(1),
                  change.high.toFixed(1),
                ]),
              }}
            />
          </>
        );
      }}
    </Loaded>
  );
}
