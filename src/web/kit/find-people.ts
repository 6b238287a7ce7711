// People by a few letters of their name, for fields that choose one.
import { client } from "../client.ts";
import type { Chosen } from "./async-picker.tsx";

export const findPeople = async (written: string): Promise<Chosen[]> => {
  const { items } = await client.contacts.list({ text: written, limit: 12 });
  return items.map(({ id, name, work }) => ({ id, label: name, note: work ?? undefined }));
};
