// A day as people write it ("next Friday", "24 Nov"), or from a calendar; gives an ISO day.
import { ActionIcon, Popover, TextInput } from "@mantine/core";
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type Day, sayDay } from "../../core/day.ts";
import { useText } from "../words.ts";
import { unclearWhen } from "./hold-unclear.ts";
import { text } from "./text.ts";
import { today } from "./today.ts";

const Calendar = lazy(() => import("./calendar.tsx"));
const loadReader = () => import("../../language/days.ts");

export interface InputProps<T> {
  label?: string;
  description?: ReactNode;
  error?: ReactNode;
  withAsterisk?: boolean;
  placeholder?: string;
  value: T | null;
  onChange: (value: T | null) => void;
  onBlur?: () => void;
  onFocus?: () => void;
}

export function DayInput({ value, onChange, error, onBlur, placeholder, ...field }: InputProps<Day>) {
  const t = useText(text);
  const [typed, setTyped] = useState(value ? sayDay(value) : "");
  const [unclear, setUnclear] = useState(false);
  const [opened, setOpened] = useState(false);

  const held = value ? sayDay(value) : "";

  useEffect(() => setTyped(held), [held]);

  const settle = async () => {
    const given = typed.trim();
    if (given !== held) {
      const { readDay } = await loadReader();
      const day = given ? readDay(given, today()) : null;
      // At once, so that a form that is sent next has it.
      flushSync(() => {
        setUnclear(given !== "" && day === null);
        if (day !== null || given === "") onChange(day);
        if (day) setTyped(sayDay(day));
      });
    }
    onBlur?.();
  };

  /** The day is read first, and only then is the form sent that Enter sends. */
  const onEnter = async (event: KeyboardEvent<HTMLInputElement>) => {
    const { form } = event.currentTarget;
    event.preventDefault();
    await settle();
    form?.requestSubmit();
  };

  return (
    <TextInput
      {...field}
      value={typed}
      placeholder={placeholder ?? t("dayHint")}
      error={unclear ? t("dayUnclear") : error}
      {...unclearWhen(typed.trim() !== held)}
      onChange={(event) => {
        void loadReader();
        setTyped(event.currentTarget.value);
      }}
      onBlur={() => void settle()}
      onKeyDown={(event) => event.key === "Enter" && void onEnter(event)}
      rightSection={
        <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon variant="subtle" color="stone" aria-label={t("openCalendar")} onClick={() => setOpened(!opened)}>
              <svg
                width="16"
                height="16"
                viewBox="0 0 16 16"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.4"
                aria-hidden="true"
              >
                <rect x="2" y="3" width="12" height="11" rx="2" />
                <path d="M2 6.5h12M5.2 1.5v3M10.8 1.5v3" />
              </svg>
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={t("loading")}>
              <Calendar
                value={value}
                onChange={(day) => {
                  setUnclear(false);
                  setOpened(false);
                  onChange(day);
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
