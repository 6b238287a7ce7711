// What a person says on the way through the first run, and what each of its steps is given.
import type { FileInput } from "../../../../core/file-input.ts";
import type { Chosen } from "../../../../web/kit/async-picker.tsx";

/** What the person has said so far. */
export interface Given {
  /** What the person does now, by any everyday name, and since when. */
  now: string;
  since: string;
  file: FileInput | null;
  typed: string;
  role: Chosen | null;
  hours: number | null;
}

export interface StepProps {
  given: Given;
  onGiven: (part: Partial<Given>) => void;
  onNext: () => void;
  onBack: () => void;
}
