// A month to choose a day from, over its button; open from the beginning, since it is fetched when it is asked for.
import "@mantine/dates/styles.layer.css";
import { Popover } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { type ComponentPropsWithRef, type ComponentType, useEffect, useRef, useState } from "react";
import type { Day } from "../../core/day.ts";
import { t } from "./text.ts";
import { today } from "./today.ts";

interface CalendarPopoverProps {
  button: ComponentType<Pick<ComponentPropsWithRef<"button">, "ref" | "onClick">>;
  value: Day | null;
  onChange: (day: Day | null) => void;
}

export function CalendarPopover({ button: CalendarButton, value, onChange }: CalendarPopoverProps) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The focus goes back to where it was before, so it must be at the button.
  useEffect(() => {
    button.current?.focus();
    setOpened(true);
  }, []);
  const now = today();
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <CalendarButton ref={button} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={value}
          defaultDate={value ?? now}
          onChange={(day) => {
            setOpened(false);
            onChange(day);
          }}
          firstDayOfWeek={1}
          hideOutsideDates
          getDayProps={(day) => (day === now ? { "data-today": true, "data-highlight-today": true } : {})}
          previousLabel={t("previousMonth")}
          nextLabel={t("nextMonth")}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
