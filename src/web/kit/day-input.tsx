// A day as people write it ("next Friday", "24 Nov"), or from a calendar; gives an ISO day.
import { TextInput } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type Day, sayDay } from "../../core/day.ts";
import { DayPopover } from "./day-popover.tsx";
import { unclearIf, whileRead } from "./hold-unclear.ts";
import { t } from "./text.ts";
import { today } from "./today.ts";

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
  const [typed, setTyped] = useState(value ? sayDay(value) : "");
  const [unclear, setUnclear] = useState(false);

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
      {...unclearIf(typed.trim() !== held)}
      onChange={(event) => {
        void loadReader();
        setTyped(event.currentTarget.value);
      }}
      onBlur={() => whileRead(settle())}
      onKeyDown={(event) => event.key === "Enter" && void onEnter(event)}
      rightSection={
        <DayPopover
          value={value}
          onChange={(day) => {
            setUnclear(false);
            onChange(day);
          }}
        />
      }
    />
  );
}
