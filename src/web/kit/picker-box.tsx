// The field and the list of a picker: what is offered comes from a search.
import { CloseButton, Combobox, Loader, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { InputProps } from "./day-input.tsx";
import { t } from "./text.ts";

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

interface PickerBoxProps extends AsyncPickerProps {
  /** What was typed before it was here; it then has the focus. */
  begun: string | undefined;
  /** Whether Enter was pressed before it was here. */
  isEntered: boolean;
}

export function PickerBox(props: PickerBoxProps) {
  const { name, search, atOnce = false, begun, isEntered, value, onChange, placeholder, onBlur, ...field } = props;
  const [written, setWritten] = useState(begun ?? value?.label ?? "");
  const [asked] = useDebouncedValue(written.trim(), 120);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const searching = (asked !== "" || atOnce) && asked !== value?.label;
  const found = useQuery({
    queryKey: ["picker", name, asked],
    queryFn: () => search(asked),
    enabled: searching,
    placeholderData: (before) => before,
  });
  const offered = searching ? (found.data ?? []) : [];
  /** What is offered does not answer yet what stands in the field. */
  const isBehind = written.trim() !== asked || (searching && (found.isPlaceholderData || found.isPending));
  const [takesFirst, setTakesFirst] = useState(isEntered);

  const box = useRef<HTMLInputElement>(null);
  const shown = useRef(value?.label);
  useEffect(() => {
    if (shown.current !== value?.label) setWritten(value?.label ?? "");
    shown.current = value?.label;
  }, [value?.label]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, to go on where the person is
  useEffect(() => {
    if (begun === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(begun.length, begun.length);
    combobox.openDropdown();
  }, []);
  // What is found comes after what is typed: only now is there a first one that Enter can take, or has asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is a new object at every render
  useEffect(() => {
    if (isBehind) return;
    const [first] = offered;
    if (takesFirst && first) take(first);
    else if (first) combobox.selectFirstOption();
    setTakesFirst(false);
  }, [found.data, isBehind, takesFirst]);

  const take = (option: Chosen) => {
    onChange(option);
    combobox.closeDropdown();
  };
  const leave = () => {
    setTakesFirst(false);
    combobox.closeDropdown();
    setWritten(value?.label ?? "");
    onBlur?.();
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const chosen = offered.find((option) => option.id === id);
        if (chosen) take(chosen);
      }}
    >
      <Combobox.Target>
        <TextInput
          {...field}
          ref={box}
          value={written}
          placeholder={placeholder ?? t("typeToSearch")}
          onChange={(event) => {
            setWritten(event.currentTarget.value);
            setTakesFirst(false);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !isBehind) return;
            event.preventDefault();
            setTakesFirst(true);
          }}
          onFocus={() => {
            field.onFocus?.();
            if (atOnce) combobox.openDropdown();
          }}
          onBlur={leave}
          rightSection={
            found.isFetching ? (
              <Loader size={16} color="stone" aria-label={t("searching")} />
            ) : value ? (
              <CloseButton size="sm" aria-label={t("clear")} onClick={() => onChange(null)} />
            ) : null
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!searching}>
        <Combobox.Options>
          {offered.map((option) => (
            <Combobox.Option value={option.id} key={option.id}>
              {option.label}
              {option.note && <small className="option-note">{option.note}</small>}
            </Combobox.Option>
          ))}
          {offered.length === 0 && found.isSuccess && <Combobox.Empty>{t("nothingFound", { text: asked })}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
