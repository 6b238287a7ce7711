// The level someone is at against the level that is asked, at a glance: sky until it is reached, moss from then on.
import { highestLevel } from "../../career/proficiency.ts";
import { t } from "./text.ts";

interface MeterProps {
  level: number;
  /** Without it only the level is shown. */
  needed?: number;
  /** The top of the scale; the proficiency scale's 5 unless told. */
  highest?: number;
  /** Leaves the words to the neighbours; they stay in the picture's label. */
  bare?: boolean;
}

export function Meter({ level, needed, highest = highestLevel, bare }: MeterProps) {
  const reached = needed === undefined || level >= needed;
  const label = needed === undefined ? t("levelAlone", { level }) : t("levelOf", { level, needed });
  const share = (value: number) => `${(Math.min(value, highest) / highest) * 100}%`;
  return (
    <div className="meter">
      <div className={reached && needed !== undefined ? "meter-track reached" : "meter-track"} role="img" aria-label={label}>
        <div className="meter-level" style={{ width: share(level) }} />
        {needed !== undefined && <div className="meter-needed" style={{ left: share(needed) }} />}
      </div>
      {!bare && (
        <small className="number" aria-hidden>
          {label} {needed !== undefined && reached && <span className="good">{t("reached")}</span>}
        </small>
      )}
    </div>
  );
}
