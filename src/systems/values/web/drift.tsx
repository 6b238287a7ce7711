// What has moved between the last two exercises: each move in a line with both shares, then the change of all ten with its interval.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { hundredths } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { IntervalBars } from "../../../web/kit/interval-bars.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import type { Tone } from "../../../web/theme.ts";
import type { ValueChange, ValuesResult } from "../schema/exercise.ts";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";

interface DriftProps {
  before: ValuesResult;
  after: ValuesResult;
}

export function ValuesDrift({ before, after }: DriftProps) {
  const ids = { before: before.exerciseId, after: after.exerciseId };
  const compare = useQuery(api.values.compare.queryOptions({ input: ids }));
  return (
    <Loaded query={compare} shape={<CardSkeleton />}>
      {({ changes, said }) => (
        <>
          <Moves before={before} after={after} changes={changes} said={said} />
          <Changes changes={changes} />
        </>
      )}
    </Loaded>
  );
}

function Moves({ before, after, changes, said }: DriftProps & { changes: ValueChange[]; said: string }) {
  const moved = changes.filter((change) => change.drift);
  const share = ({ values }: ValuesResult, of: ValueChange) => {
    const value = values.find((one) => one.valueId === of.valueId);
    return value ? t("shareWith", { percent: hundredths(value.share) }) : "";
  };
  return (
    <Card title={t("driftTitle", { day: sayDay(before.on) })}>
      {moved.length === 0 ? (
        <p>{said}</p>
      ) : (
        <ul className="plain-list">
          {moved.map((change) => (
            <li key={change.valueId}>
              <strong>{t(change.drift === "up" ? "mattersMore" : "mattersLess", { label: change.label })}</strong>{" "}
              <span className="number">{t("thenNow", { before: share(before, change), after: share(after, change) })}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const toneOf = (drift: ValueChange["drift"]): Tone => {
  if (drift === null) return "stone";
  return drift === "up" ? "moss" : "sky";
};

const signed = (value: number): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(1)}`;

function Changes({ changes }: { changes: ValueChange[] }) {
  const reach = Math.ceil(Math.max(...changes.flatMap((change) => [Math.abs(change.low), Math.abs(change.high)])));
  return (
    <IntervalBars
      title={t("changeOfAll")}
      note={t("driftNote")}
      sure={t("sureDrift")}
      min={-reach}
      max={reach}
      ends={{ low: t("lessEnd", { number: signed(-reach) }), high: t("moreEnd", { number: signed(reach) }) }}
      legend={[
        { tone: "moss", label: t("more") },
        { tone: "sky", label: t("less") },
        { tone: "stone", label: t("noDrift") },
      ]}
      rows={changes.map(({ valueId, label, difference, low, high, drift }) => ({
        key: valueId,
        label,
        marks: [
          {
            said: t("changeWith", { value: signed(difference), low: signed(low), high: signed(high) }),
            value: difference,
            low,
            high,
            tone: toneOf(drift),
          },
        ],
      }))}
      table={{
        columns: [t("value"), t("change"), t("low"), t("high")],
        rows: changes.map(({ label, difference, low, high }) => [label, signed(difference), signed(low), signed(high)]),
      }}
    />
  );
}
