// Chooses one of a person's own records by typing a few of its words; only as many are asked for as are offered.
import { client } from "../client.ts";
import { AsyncPicker, type Chosen } from "./async-picker.tsx";
import type { InputProps } from "./day-input.tsx";

export type { Chosen } from "./async-picker.tsx";

/** As many as are offered at once. */
const mostOffered = 12;

interface RecordPickerProps extends InputProps<Chosen> {
  /** Names the search among cached ones. */
  name: string;
  /** The first records that have the words, without the words the first of all. */
  find: (asked: { text?: string; limit: number }) => Promise<Chosen[]>;
  /** Ids of those that are not offered. */
  without?: readonly string[];
  "data-autofocus"?: boolean;
}

export function RecordPicker({ name, find, without = [], ...field }: RecordPickerProps) {
  const search = async (written: string): Promise<Chosen[]> => {
    const found = await find({ ...(written && { text: written }), limit: mostOffered + without.length });
    return found.filter(({ id }) => !without.includes(id)).slice(0, mostOffered);
  };
  return <AsyncPicker {...field} name={[name, ...without].join(" ")} search={search} atOnce />;
}

const ownSkills = async (asked: { text?: string; limit: number }): Promise<Chosen[]> =>
  (await client.skills.list(asked)).items
    .filter(({ confirmation }) => confirmation !== "withdrawn")
    .map(({ id, label }) => ({ id, label }));

/** A skill of the person's inventory. */
export function OwnSkillPicker(props: Omit<RecordPickerProps, "name" | "find">) {
  return <RecordPicker {...props} name="own skills" find={ownSkills} />;
}
