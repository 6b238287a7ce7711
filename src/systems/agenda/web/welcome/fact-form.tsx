// What a line or a position is, said in its place: its kind, and the few fields of that kind.
import { Button, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { partialDay } from "../../../../career/profile-facts.ts";
import { Choices } from "../../../../web/kit/choices.tsx";
import { type LineKind, lineKinds, type SaidFact } from "./corrections.ts";
import { t } from "./text.ts";

interface FactFormProps {
  /** Names what is put right, to those who do not see where it stands. */
  label: string;
  /** The first guess for a kind. */
  guess: (kind: LineKind) => SaidFact;
  first: LineKind;
  kinds?: readonly LineKind[];
  onSay: (said: SaidFact | null) => void;
  onEnd: () => void;
}

const kindLabels: Record<LineKind, string> = {
  job: t("kindJob"),
  skill: t("kindSkill"),
  certificate: t("kindCertificate"),
  education: t("kindEducation"),
  language: t("kindLanguage"),
};

const organisationLabels: Partial<Record<LineKind, string>> = {
  job: t("employer"),
  certificate: t("issuer"),
  education: t("school"),
};

const isDay = (text: string): boolean => text === "" || partialDay.safeParse(text).success;

export function FactForm({ label, guess, first, kinds = lineKinds, onSay, onEnd }: FactFormProps) {
  const [said, setSaid] = useState(() => guess(first));
  const id = useId();
  const { kind, title, organisation, start, end } = said;
  const whereLabel = organisationLabels[kind];
  const fits = title.trim() !== "" && isDay(start) && isDay(end);
  const set = (part: Partial<SaidFact>) => setSaid({ ...said, ...part });
  const use = () => fits && onSay(said);
  // A form inside the step's form may not be: Enter is taken here.
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Escape") onEnd();
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || event.target.type === "radio") return;
    event.preventDefault();
    use();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields in it are heard, nothing is clicked
    <div className="fact-form" onKeyDown={onKeyDown}>
      {kinds.length > 1 && (
        <Choices
          inline
          label={t("itIs", { label })}
          value={kind}
          choices={kinds.map((value) => ({ value, label: kindLabels[value] }))}
          onChange={(value) => setSaid(guess(kinds.find((one) => one === value) ?? kind))}
        />
      )}
      <div className="fact-fields">
        <TextInput
          id={`${id}title`}
          label={kind === "job" ? t("jobTitle") : t("factName")}
          value={title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          autoFocus
        />
        {whereLabel && (
          <TextInput
            label={whereLabel}
            value={organisation}
            onChange={(event) => set({ organisation: event.currentTarget.value })}
          />
        )}
        {whereLabel && (
          <TextInput
            label={kind === "certificate" ? t("givenIn") : t("began")}
            placeholder={t("dayHint")}
            value={start}
            error={!isDay(start) && t("dayHint")}
            onChange={(event) => set({ start: event.currentTarget.value.trim() })}
          />
        )}
        {whereLabel && kind !== "certificate" && (
          <TextInput
            label={t("ended")}
            placeholder={t("endHint")}
            value={end}
            error={!isDay(end) && t("dayHint")}
            onChange={(event) => set({ end: event.currentTarget.value.trim() })}
          />
        )}
      </div>
      <div className="form-end">
        <Button onClick={use} disabled={!fits}>
          {t("useThis")}
        </Button>
        <Button variant="default" onClick={() => onSay(null)}>
          {t("leaveOut")}
        </Button>
        <Button variant="subtle" color="stone" onClick={onEnd}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
