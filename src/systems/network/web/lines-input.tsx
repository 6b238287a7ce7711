// A list whose lines have a few short fields each, such as roles: one line below the other, added and taken away in place.
import { Button, CloseButton, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { Select } from "../../../web/kit/select.tsx";

interface Cell<T> {
  name: keyof T & string;
  label: string;
  choices?: Readonly<Record<string, string>>;
}

interface LinesInputProps<T> {
  title: string;
  lines: readonly T[];
  onChange: (lines: T[]) => void;
  cells: readonly Cell<T>[];
  blank: T;
  add: string;
  takeAway: (line: T) => string;
  error?: ReactNode;
}

export function LinesInput<T extends object>({ title, lines, onChange, cells, blank, add, takeAway, error }: LinesInputProps<T>) {
  const write = (at: number, name: string, value: string | null) =>
    onChange(lines.map((line, place) => (place === at ? { ...line, [name]: value === "" ? null : value } : line)));
  return (
    <fieldset className="lines-input">
      <legend>{title}</legend>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own while it is written
        <div className="line-inputs" key={at}>
          {cells.map(({ name, label, choices }) =>
            choices ? (
              <Select
                key={name}
                label={label}
                data={Object.entries(choices).map(([value, said]) => ({ value, label: said }))}
                value={String(line[name] ?? "")}
                onChange={(next) => write(at, name, next)}
                allowDeselect={false}
              />
            ) : (
              <TextInput
                key={name}
                label={label}
                value={String(line[name] ?? "")}
                onChange={({ currentTarget }) => write(at, name, currentTarget.value)}
              />
            ),
          )}
          <CloseButton aria-label={takeAway(line)} onClick={() => onChange(lines.filter((_, place) => place !== at))} />
        </div>
      ))}
      {error && <p className="refused">{error}</p>}
      <div>
        <Button variant="default" size="xs" onClick={() => onChange([...lines, blank])}>
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
