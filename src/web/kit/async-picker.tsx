// Chooses one thing out of many by typing a few letters; the list is fetched when a person reaches for the field.
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { late } from "./late.ts";
import type { AsyncPickerProps, Chosen } from "./picker-box.tsx";
import { t } from "./text.ts";

const picker = late(() => import("./picker-box.tsx"));

export type { Chosen };

export function AsyncPicker(props: AsyncPickerProps) {
  const [begun, setBegun] = useState<string>();
  const [isEntered, setEntered] = useState(false);
  const parts = picker.use();
  if (parts) return <parts.PickerBox {...props} begun={begun} isEntered={isEntered} />;
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
      onChange={(event) => {
        setBegun(event.currentTarget.value);
        setEntered(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !begun) return;
        event.preventDefault();
        setEntered(true);
      }}
      onBlur={() => {
        setBegun(undefined);
        setEntered(false);
      }}
    />
  );
}
