// What is said of a JSON file where something in it was left out.
import { nearName } from "../../../core/near-name.ts";
import type { Skipped } from "../schema.ts";
import { bareField, type JsonValue, type Unread } from "./json-document.ts";

/** What has no place in Cairn is left out on purpose: no other part was meant by it. */
const noPlace = /^(?:interests?|hobbies|references?|profiles?|postalcode|birthdate|nationality)$/;

export const leftOut = "Cairn has no place for it, so it was left out.";

/** Something that nobody asked for; a part by a name that is nearly one of those `read` is told with it. */
export const notRead = ({ name, path, line, count }: Unread, read: readonly string[]): Skipped => {
  const bare = bareField(name);
  const parts = read.filter((one) => !noPlace.test(one));
  const meant = path.includes(".") || noPlace.test(bare) ? undefined : nearName(name, parts);
  const way = meant ? ` Did you mean “${meant}”?` : "";
  return {
    where: path,
    line,
    why: `Cairn has no place for it, so it was left out${count > 1 ? ` (${count} times)` : ""}.${way}`,
  };
};

/** A level in words that are not known. */
export const noteLevel = (entry: JsonValue, said: string, ...names: string[]): undefined =>
  void entry.note(
    `“${said.slice(0, 40)}” is no level that Cairn knows. Write beginner, basic, good, advanced or expert, or a share such as 4/5.`,
    ...names,
  );
