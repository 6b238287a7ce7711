// The calendar beside a day's field, fetched when it is opened.
import { ActionIcon, type ActionIconProps } from "@mantine/core";
import { type ComponentPropsWithRef, useState } from "react";
import type { Day } from "../../core/day.ts";
import { late } from "./late.ts";
import { t } from "./text.ts";

const calendar = late(() => import("./calendar.tsx"));

interface DayPopoverProps {
  value: Day | null;
  onChange: (day: Day | null) => void;
}

export function DayPopover({ value, onChange }: DayPopoverProps) {
  const [asked, setAsked] = useState(false);
  const parts = calendar.use();
  if (parts && asked) return <parts.CalendarPopover button={CalendarButton} value={value} onChange={onChange} />;
  return (
    <CalendarButton
      onPointerEnter={calendar.fetch}
      onFocus={calendar.fetch}
      onClick={() => {
        calendar.fetch();
        setAsked(true);
      }}
    />
  );
}

export function CalendarButton(props: ActionIconProps & ComponentPropsWithRef<"button">) {
  return (
    <ActionIcon variant="subtle" color="stone" aria-label={t("openCalendar")} {...props}>
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
        <rect x="2" y="3" width="12" height="11" rx="2" />
        <path d="M2 6.5h12M5.2 1.5v3M10.8 1.5v3" />
      </svg>
    </ActionIcon>
  );
}
