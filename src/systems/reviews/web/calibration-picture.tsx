// How good one's percentages are: what was stated against how much of it came true, each group with its interval.
import { useElementSize } from "@mantine/hooks";
import { percent } from "../../../core/say.ts";
import { Figure } from "../../../web/kit/figure.tsx";
import { HowSure } from "../../../web/kit/how-sure.tsx";
import type { Calibration, CalibrationBin } from "../schema/decision.ts";
import { t } from "./text.ts";

const margin = { top: 26, right: 16, bottom: 46, left: 44 };
const ticks = [0, 0.25, 0.5, 0.75, 1];

export function CalibrationPicture({ found }: { found: Calibration }) {
  const { bins, n, partly, letGo, said, figures } = found;
  if (bins.length === 0) return <p className="quiet-line">{said}</p>;
  const table = {
    columns: [t("calledColumn"), t("cameColumn"), t("ofColumn"), t("intervalColumn")],
    rows: bins.map((bin) => [`${bin.from} to ${bin.to} %`, bin.hits, bin.n, `${percent(bin.low)} to ${percent(bin.high)}`]),
  };
  return (
    <Figure title={t("calibration")} note={t("calibrationNote", { n })} table={table}>
      <Plot bins={bins} />
      <div className="calibration-said">
        <p>{said}</p>
        <HowSure>
          <ul>
            {bins.map((bin) => (
              <li key={bin.from}>{bin.said}</li>
            ))}
          </ul>
          <p className="note">{figures}</p>
        </HowSure>
        {partly > 0 && <p className="note">{t("calibrationPartly", { count: partly })}</p>}
        {letGo > 0 && <p className="note">{t("calibrationLetGo", { count: letGo })}</p>}
      </div>
    </Figure>
  );
}

function Plot({ bins }: { bins: readonly CalibrationBin[] }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const size = { width: Math.max(220, width), height: 256 };
  const inner = { width: size.width - margin.left - margin.right, height: size.height - margin.top - margin.bottom };
  const x = (share: number) => margin.left + share * inner.width;
  const y = (share: number) => margin.top + (1 - share) * inner.height;
  return (
    <div ref={ref} className="calibration">
      <svg
        width={size.width}
        height={size.height}
        role="img"
        aria-label={t("calibrationPicture", { count: bins.length })}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} className="calibration-grid" />
            <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
              {percent(tick)}
            </text>
            <text x={x(tick)} y={y(0) + 18} textAnchor="middle">
              {percent(tick)}
            </text>
          </g>
        ))}
        <text x={0} y={12} className="calibration-axis">
          {t("cameAxis")}
        </text>
        <text x={x(0.5)} y={size.height - 6} textAnchor="middle" className="calibration-axis">
          {t("calledAxis")}
        </text>
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className="calibration-perfect" />
        {bins.map((bin) => (
          <g key={bin.from}>
            <line x1={x(bin.stated)} x2={x(bin.stated)} y1={y(bin.low)} y2={y(bin.high)} className="calibration-interval" />
            <circle cx={x(bin.stated)} cy={y(bin.share)} r={4 + Math.min(5, bin.n / 3)} className="calibration-point">
              <title>{bin.said}</title>
            </circle>
          </g>
        ))}
      </svg>
    </div>
  );
}
