// A month to choose a day from; loaded when first opened.
import "@mantine/dates/styles.layer.css";
import { DatePicker } from "@mantine/dates";
import type { Day } from "../../core/day.ts";
import { text } from "../text.ts";
import { useText } from "../words.ts";

export default function Calendar({ value, onChange }: { value: Day | null; onChange: (day: Day | null) => void }) {
  const t = useText(text);
  return (
    <DatePicker
      value={value}
      defaultDate={value ?? undefined}
      onChange={onChange}
      firstDayOfWeek={1}
      hideOutsideDates
      highlightToday
      previousLabel={t("previousMonth")}
      nextLabel={t("nextMonth")}
    />
  );
}
