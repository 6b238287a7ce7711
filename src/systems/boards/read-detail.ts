// Reads the text of one posting, in the process that is kept for that.
import type { Day } from "../../core/day.ts";
import { detailIn } from "./formats/answer.ts";

export default function readDetail({ text, today }: { text: string; today: Day }): string | null {
  return detailIn(text, today);
}
