// Hours as people write them ("1 h 30", "90 min", "1.5"); gives hours with a fraction.
import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { text } from "../text.ts";
import { useText } from "../words.ts";
import type { InputProps } from "./day-input.tsx";
import { sayHours } from "./effort.tsx";
import { readHours } from "./read-hours.ts";

export function HoursInput({ value, onChange, error, onBlur, placeholder, ...field }: InputProps<number>) {
  const t = useText(text);
  const [typed, setTyped] = useState(value === null ? "" : sayHours(value));
  const [unclear, setUnclear] = useState(false);

  useEffect(() => setTyped(value === null ? "" : sayHours(value)), [value]);

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
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === "Enter" && settle()}
    />
  );
}
