// A number as people type it, with marks for thousands and either decimal mark; what cannot be read without guessing is said, never changed.
import { TextInput } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { decimalsOf } from "../../core/money.ts";
import { readFigure, writeFigure } from "../../language/figures.ts";
import { t } from "./text.ts";

/** A text is what was typed and cannot be read: whoever keeps it sends nothing until it is a number or nothing. */
export type TypedNumber = number | string | null;

interface NumberInputProps {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  withAsterisk?: boolean;
  placeholder?: string;
  value: TypedNumber;
  onChange: (value: TypedNumber) => void;
  onBlur?: () => void;
  onFocus?: () => void;
  "data-autofocus"?: boolean;
  lowest?: number;
  highest?: number;
  /** How many decimals it may have; 0 for whole numbers. */
  decimals?: number;
  /** What the arrow keys add and take away. */
  step?: number;
}

const writtenOf = (value: TypedNumber, decimals?: number): string =>
  typeof value === "number" ? writeFigure(value, decimals) : (value ?? "");

export function NumberInput(props: NumberInputProps) {
  const { value, onChange, onBlur, error, lowest, highest, decimals, step = 1, ...field } = props;
  const [typed, setTyped] = useState(() => writtenOf(value, decimals));
  const [settled, setSettled] = useState(true);
  const told = useRef(value);
  const faultOf = useFault(props);

  // What is set from elsewhere is shown; what came from here stays as it was typed.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(writtenOf(value, decimals));
  }, [value, decimals]);

  const take = (written: string) => {
    const read = readFigure(written, decimals);
    setTyped(written);
    setSettled(false);
    told.current = written.trim() === "" ? null : "value" in read && !faultOf(written) ? read.value : written;
    onChange(told.current);
  };

  const stepBy = (event: KeyboardEvent) => {
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    const from = typed.trim() === "" ? 0 : readFigure(typed, decimals);
    if (direction === 0 || (from !== 0 && "fault" in from)) return;
    event.preventDefault();
    const next = Number(((from === 0 ? 0 : from.value) + direction * step).toFixed(6));
    take(writeFigure(Math.min(Math.max(next, lowest ?? next), highest ?? next), decimals));
  };

  return (
    <TextInput
      {...field}
      inputMode={lowest !== undefined && lowest >= 0 ? "decimal" : undefined}
      autoComplete="off"
      value={typed}
      error={(settled && faultOf(typed)) || error}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={() => {
        setSettled(true);
        onBlur?.();
      }}
      onKeyDown={(event) => (event.key === "Enter" ? setSettled(true) : stepBy(event))}
    />
  );
}

interface MoneyInputProps extends Omit<NumberInputProps, "decimals" | "lowest" | "highest" | "step"> {
  /** ISO 4217; what is kept are its minor units, what is typed are the major ones. */
  currency: string;
}

export function MoneyInput({ currency, value, onChange, ...field }: MoneyInputProps) {
  const decimals = decimalsOf(currency);
  return (
    <NumberInput
      {...field}
      lowest={0}
      decimals={decimals}
      value={typeof value === "number" ? value / 10 ** decimals : value}
      onChange={(next) => onChange(typeof next === "number" ? Math.round(next * 10 ** decimals) : next)}
    />
  );
}

/** Why what was typed is no number for this field, and the way out. */
const useFault = ({ lowest, highest, decimals }: NumberInputProps) => {
  return (typed: string): string | undefined => {
    const written = typed.trim();
    if (written === "") return undefined;
    const read = readFigure(written, decimals);
    if ("readings" in read) {
      const [small, large] = read.readings.map((reading) => writeFigure(reading));
      return t("numberTwoWays", { written, small: small ?? "", large: large ?? "" });
    }
    if ("fault" in read) {
      if (read.fault === "too-long") return t("numberTooLong");
      if (read.fault === "too-fine") return decimals === 0 ? t("numberWhole") : t("numberTooFine", { decimals: decimals ?? 0 });
      return t("numberUnclear");
    }
    if (lowest !== undefined && read.value < lowest) return t("numberAtLeast", { lowest });
    if (highest !== undefined && read.value > highest) return t("numberAtMost", { highest });
    return undefined;
  };
};
