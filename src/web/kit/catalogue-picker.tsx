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
