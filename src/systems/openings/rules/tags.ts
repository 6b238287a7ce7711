// Tags of an opening: the same word in another case is the same tag.
import { fold } from "../../../core/fold.ts";

/** The tags after one was given and one taken away. */
export const retagged = (
  tags: readonly string[],
  { tag, untag }: { tag?: string | undefined; untag?: string | undefined },
): string[] => {
  const left = untag === undefined ? [...tags] : tags.filter((one) => fold(one) !== fold(untag));
  return tag === undefined || left.some((one) => fold(one) === fold(tag)) ? left : [...left, tag];
};
