// Chooses a competency or a role out of the catalogue.
import { client } from "../client.ts";
import { AsyncPicker, type Chosen } from "./async-picker.tsx";
import type { InputProps } from "./day-input.tsx";

export type { Chosen } from "./async-picker.tsx";

const most = 12;

const searchFor =
  (type: "skill" | "role") =>
  async (written: string): Promise<Chosen[]> => {
    const { items } = await client.catalogue.search({ text: written, type, limit: most });
    return items.map((item) => ({
      id: item.id,
      label: item.label,
      note: item.matched === item.label ? undefined : item.matched,
    }));
  };

const skillsFor = searchFor("skill");
const rolesFor = searchFor("role");

export function SkillPicker(props: InputProps<Chosen>) {
  return <AsyncPicker {...props} name="skill" search={skillsFor} />;
}

export function RolePicker(props: InputProps<Chosen>) {
  return <AsyncPicker {...props} name="role" search={rolesFor} />;
}

interface AimPickerProps extends InputProps<Chosen> {
  /** What is said of a title that is taken as it is written. */
  ownNote: string;
}

/** A role to aim for: out of the catalogue, or in the person's own words where none is called so. */
export function AimPicker({ ownNote, ...props }: AimPickerProps) {
  const search = async (written: string): Promise<Chosen[]> => {
    const found = await rolesFor(written);
    const isCalledSo = found.some(({ label }) => label.toLowerCase() === written.toLowerCase());
    return isCalledSo ? found : [...found, { id: written, label: written, note: ownNote }];
  };
  return <AsyncPicker {...props} name="aim" search={search} />;
}
