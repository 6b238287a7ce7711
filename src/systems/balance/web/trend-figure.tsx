// One part of the pulses over time: the points, the person's own usual band, and what can be said with n.
import { LineWithBand } from "../../../web/kit/line-with-band.tsx";
import type { Trend } from "../schema.ts";
import { t } from "./text.ts";

/** About ten months at two pulses a week. */
const shown = 90;

export function TrendFigure({ trend, least }: { trend: Trend; least: number }) {
  const points = trend.points.slice(-shown);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const { usual } = trend;
  const n = trend.points.length;
  return (
    <LineWithBand
      title={t(trend.part)}
      note={[trend.change?.reliable && trend.said, usual ? t("trendNote") : t("trendFew", { n, least })]
        .filter(Boolean)
        .join(" ")}
      sure={usual && t("sureTrend", { n })}
      label={t("trendLabel", { said: trend.said })}
      points={points}
      band={usual && first.day !== last.day ? [first, last].map(({ day }) => ({ day, low: usual.low, high: usual.high })) : []}
      range={[1, 5]}
      height={150}
    />
  );
}
