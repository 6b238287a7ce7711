// Whether letters alone do something: everywhere unless this browser was told not to (WCAG 2.1.4).
import { useLocalStorage } from "@mantine/hooks";

const key = "cairn-single-keys";

/** As it stands now, for what listens to keys. */
export const singleKeysAct = (): boolean => window.localStorage.getItem(key) !== "off";

export const useSingleKeys = () => {
  const [kept, keep] = useLocalStorage<"on" | "off">({
    key,
    defaultValue: "on",
    // Written as it is, so that a listener reads it without a parser.
    serialize: (value) => value,
    deserialize: (value) => (value === "off" ? "off" : "on"),
    getInitialValueInEffect: false,
  });
  return { acts: kept === "on", set: (acts: boolean) => keep(acts ? "on" : "off") };
};
