// What narrows a list and what orders it: words, one of some kinds, an order; each named where it stands.
import { TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { Select } from "./select.tsx";

type Offered<T extends string> = readonly (readonly [value: T, label: string])[];

interface FilterTextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** What is typed stands at once, whenever the list follows: the address, where it is kept, is a step behind. */
export function FilterText({ label, value, onChange }: FilterTextProps) {
  const [written, setWritten] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setWritten(value);
  }, [value]);
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      value={written}
      onChange={({ currentTarget }) => {
        sent.current = currentTarget.value;
        setWritten(currentTarget.value);
        onChange(currentTarget.value);
      }}
    />
  );
}

interface FilterChoiceProps {
  /** What stands there while any of them is shown: "Any kind". */
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  choices: Offered<string>;
}

export function FilterChoice({ label, value, onChange, choices }: FilterChoiceProps) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      data={choices.map(([one, said]) => ({ value: one, label: said }))}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      clearable
    />
  );
}

interface SortChoiceProps<T extends string> {
  label: string;
  value: T;
  /** The first is the usual order, which is answered as undefined. */
  choices: Offered<T>;
  onChange: (value: string | undefined) => void;
}

export function SortChoice<T extends string>({ label, value, choices, onChange }: SortChoiceProps<T>) {
  return (
    <Select
      aria-label={label}
      data={choices.map(([one, said]) => ({ value: one, label: said }))}
      value={value}
      onChange={(next) => onChange(next === choices[0]?.[0] ? undefined : (next ?? undefined))}
      allowDeselect={false}
    />
  );
}
