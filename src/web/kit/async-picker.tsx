// Chooses one thing out of many by typing a few letters; the list is fetched when a person reaches for the field.
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../words.ts";
import type { InputProps } from "./day-input.tsx";
import { late } from "./late.ts";
import { text } from "./text.ts";

const picker = late(() => import("./picker-box.tsx"));

export interface Chosen {
  id: string;
  label: string;
  /** A second line, such as the group that it belongs to. */
  note?: string;
}

export interface AsyncPickerProps extends InputProps<Chosen> {
  /** Names the search among cached ones. */
  name: string;
  search: (written: string) => Promise<Chosen[]>;
  /** Offers what the search finds for no letters, as soon as the field is entered. */
  atOnce?: boolean;
  "data-autofocus"?: boolean;
}

export function AsyncPicker(props: AsyncPickerProps) {
  const t = useText(text);
  const [begun, setBegun] = useState<string>();
  const parts = picker.use();
  if (parts) return <parts.PickerBox {...props} begun={begun} />;
  const { name, search, atOnce, value, onChange, placeholder, onFocus, ...field } = props;
  return (
    <TextInput
      {...field}
      value={begun ?? value?.label ?? ""}
      placeholder={placeholder ?? t("typeToSearch")}
      onPointerEnter={picker.fetch}
      onFocus={() => {
        picker.fetch();
        setBegun(value?.label ?? "");
        onFocus?.();
      }}
      onChange={(event) => setBegun(event.currentTarget.value)}
      onBlur={() => setBegun(undefined)}
    />
  );
}
