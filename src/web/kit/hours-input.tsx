// Hours as people write them ("1 h 30", "90 min", "1.5"); gives hours with a fraction.
import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { readHours } from "../../language/hours.ts";
import type { InputProps } from "./day-input.tsx";
import { sayHours } from "./effort.tsx";
import { unclearIf } from "./hold-unclear.ts";
import { t } from "./text.ts";

export function HoursInput({ value, onChange, error, onBlur, placeholder, ...field }: InputProps<number>) {
  const held = value === null ? "" : sayHours(value);
  const [typed, setTyped] = useState(held);
  const [unclear, setUnclear] = useState(false);

  useEffect(() => setTyped(held), [held]);

  const settle = () => {
    const hours = readHours(typed);
    const empty = typed.trim() === "";
    setUnclear(hours === null && !empty);
    if (hours !== value && (hours !== null || empty)) onChange(hours);
    if (hours !== null) setTyped(sayHours(hours));
    onBlur?.();
  };

  return (
    <TextInput
      {...field}
      value={typed}
      placeholder={placeholder ?? t("hoursHint")}
      error={unclear ? t("hoursUnclear") : error}
      {...unclearIf(typed.trim() !== held)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === "Enter" && settle()}
    />
  );
}
