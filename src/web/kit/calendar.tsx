// A month to choose a day from; loaded when first opened.
import "@mantine/dates/styles.layer.css";
import { DatePicker } from "@mantine/dates";
import type { Day } from "../../core/day.ts";
import { useText } from "../words.ts";
import { text } from "./text.ts";
import { today } from "./today.ts";

export default function Calendar({ value, onChange }: { value: Day | null; onChange: (day: Day | null) => void }) {
  const t = useText(text);
  const now = today();
  return (
    <DatePicker
      value={value}
      defaultDate={value ?? now}
      onChange={onChange}
      firstDayOfWeek={1}
      hideOutsideDates
      getDayProps={(day) => (day === now ? { "data-today": true, "data-highlight-today": true } : {})}
      previousLabel={t("previousMonth")}
      nextLabel={t("nextMonth")}
    />
  );
}
