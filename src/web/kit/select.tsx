// Fields with a list to choose from: what is chosen stands at once, the list is fetched when a person reaches for it.
import { type MultiSelectProps, type SelectProps, type TagsInputProps, TextInput } from "@mantine/core";
import { useState } from "react";
import { late, useWanted } from "./late.ts";

const select = late(() => import("./late/select.ts"));

/** For a page whose form is typed into at once: its lists are there before it opens. */
export const fetchLists = select.fetch;

type Data = NonNullable<SelectProps["data"]>;

/** The words of what is chosen, also in a group. */
const labelIn = (data: Data, value: string | null | undefined): string => {
  for (const one of data) {
    if (typeof one === "object" && "group" in one) {
      const found = labelIn(one.items as Data, value);
      if (found) return found;
    } else if ((typeof one === "object" ? one.value : one) === value) return typeof one === "object" ? one.label : one;
  }
  return "";
};

export function Select(props: SelectProps) {
  const [reached, setReached] = useState<"focus" | "click">();
  const parts = select.use();
  if (parts) return <parts.Select {...props} {...(reached && { autoFocus: true, defaultDropdownOpened: reached === "click" })} />;
  const {
    data,
    value,
    defaultValue,
    label,
    description,
    error,
    placeholder,
    required,
    withAsterisk,
    disabled,
    size,
    w,
    className,
  } = props;
  return (
    <TextInput
      {...{ label, description, error, placeholder, required, withAsterisk, disabled, size, w, className }}
      aria-label={props["aria-label"]}
      rightSection={<Chevron />}
      rightSectionPointerEvents="none"
      readOnly
      pointer
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded={false}
      value={labelIn(data ?? [], value ?? defaultValue)}
      onPointerEnter={select.fetch}
      onFocus={() => {
        select.fetch();
        setReached((before) => before ?? "focus");
      }}
      onPointerDown={() => setReached("click")}
      onKeyDown={({ key }) => ["Enter", " ", "ArrowDown"].includes(key) && setReached("click")}
      onBlur={() => setReached(undefined)}
    />
  );
}

function Chevron() {
  return (
    <svg width="16" height="16" viewBox="0 0 15 15" fill="none" stroke="currentColor" strokeLinecap="round" aria-hidden="true">
      <path d="M5.2 5.6 7.5 3.5 9.8 5.6M5.2 9.4 7.5 11.5 9.8 9.4" />
    </svg>
  );
}

export function MultiSelect(props: MultiSelectProps) {
  const parts = useWanted(select, true);
  return parts ? <parts.MultiSelect {...props} /> : <TextInput label={props.label} description={props.description} disabled />;
}

export function TagsInput(props: TagsInputProps) {
  const parts = useWanted(select, true);
  return parts ? <parts.TagsInput {...props} /> : <TextInput label={props.label} description={props.description} disabled />;
}
