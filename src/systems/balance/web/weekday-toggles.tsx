// Some of the seven weekdays, each on or off.
import { t } from "./text.ts";
import "./balance.css";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

interface WeekdayTogglesProps {
  label: string;
  value: readonly number[];
  onChange: (value: number[]) => void;
}

export function WeekdayToggles({ label, value, onChange }: WeekdayTogglesProps) {
  const toggle = (weekday: number) =>
    onChange(value.includes(weekday) ? value.filter((one) => one !== weekday) : [...value, weekday].sort((a, b) => a - b));
  return (
    <fieldset className="choices inline weekdays">
      <legend>{label}</legend>
      {weekdays.map((weekday) => (
        <label key={weekday} className={value.includes(weekday) ? "choice chosen" : "choice"}>
          <input type="checkbox" className="unseen" checked={value.includes(weekday)} onChange={() => toggle(weekday)} />
          <span>{t(`weekday_${weekday}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
