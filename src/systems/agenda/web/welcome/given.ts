// What a person says on the way through the first run, and what each of its steps is given.
import type { Profile } from "../../../../career/person.ts";
import { type SituationKind, situationKinds } from "../../../../career/situation.ts";
import type { FileInput } from "../../../../core/file-input.ts";
import type { Chosen } from "../../../../web/kit/async-picker.tsx";
import { type Corrections, noCorrections } from "./corrections.ts";

export interface SkillChoice {
  level: number | null;
  /** False where the person says that it is none of theirs. */
  keep: boolean;
  /** Whether it answers a question about the role, rather than a skill that was read. */
  asked?: true;
}

/** What the person has said so far. */
export interface Given {
  /** What the person does now, by any everyday name, and since when. */
  now: string;
  since: string;
  file: FileInput | null;
  typed: string;
  corrections: Corrections;
  /** What was said of single skills, by their names. */
  skills: Record<string, SkillChoice>;
  role: Chosen | null;
  /** Whether they go on without one, to find out where to. */
  exploring: boolean;
  hours: number | null;
  /** Null where what was read or assumed stands. */
  situation: SituationKind | null;
  country: string | null;
}

export interface StepProps {
  given: Given;
  onGiven: (part: Partial<Given>) => void;
  onNext: () => void;
  onBack: () => void;
  /** The plan is agreed to: nothing of it needs to be kept on this device any more. */
  onSaved: () => void;
}

const nothing: Given = {
  now: "",
  since: "",
  file: null,
  typed: "",
  corrections: noCorrections,
  skills: {},
  role: null,
  exploring: false,
  hours: 5,
  situation: null,
  country: null,
};

/** Where nothing is half written one begins with what the record says. */
export const begun = (before: unknown, profile: Profile | null): Given => ({
  ...nothing,
  ...(profile?.targetRoleId && { role: { id: profile.targetRoleId, label: profile.targetRoleLabel ?? profile.targetRoleId } }),
  ...(profile?.weeklyHours && { hours: profile.weeklyHours }),
  situation: situationKinds.find((kind) => kind === profile?.situation) ?? null,
  country: profile?.country ?? null,
  ...(typeof before === "object" && before !== null && before),
});

/** With one skill said, or what was said of it taken back. */
export const withSkill = (skills: Given["skills"], label: string, choice: SkillChoice | null): Given["skills"] => {
  const { [label]: _, ...others } = skills;
  return choice ? { ...others, [label]: choice } : others;
};
