// Deciding between scenarios and staying: what, why, what one expects, what would change one's mind, and when to look again.
import { Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Day } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { NumberInput, type TypedNumber } from "../../../web/kit/number-input.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { stayTitle } from "../rules/board.ts";
import { t } from "./scenario-text.ts";

export function DecideForm({ titles, onEnd }: { titles: readonly string[]; onEnd: () => void }) {
  const go = useGo();
  const [chosen, setChosen] = useState<string | null>(null);
  const [why, setWhy] = useState("");
  const [expectation, setExpectation] = useState("");
  const [probability, setProbability] = useState<TypedNumber>(null);
  const [mind, setMind] = useState("");
  const [reviewOn, setReviewOn] = useState<Day | null>(null);
  const write = useMutation({
    mutationFn: () =>
      client.scenarios.decide(
        {
          chosen: chosen ?? "",
          why: why.trim(),
          ...(expectation.trim() && { expectation: expectation.trim() }),
          ...(typeof probability === "number" && { probability }),
          ...(mind.trim() && { mind: mind.trim() }),
          ...(reviewOn && { reviewOn }),
        },
        { context: { said: t("decided") } },
      ),
    onSuccess: ({ decision }) => {
      onEnd();
      go(`/decisions/${decision.id}`);
    },
  });
  const options = titles.includes(stayTitle) ? titles : [...titles, stayTitle];
  return (
    <ShortForm
      submitLabel={t("decide")}
      ready={chosen !== null && why.trim() !== "" && typeof probability !== "string"}
      write={write}
      onSubmit={() => write.mutate()}
      onCancel={onEnd}
    >
      <p className="note">{t("decideHelp")}</p>
      <Choices
        label={t("choice")}
        choices={options.map((title) => ({ value: title, label: title }))}
        value={chosen}
        onChange={setChosen}
      />
      <Words label={t("why")} most={2000} value={why} onChange={setWhy} required />
      <Words label={t("expectation")} most={1000} value={expectation} onChange={setExpectation} />
      <NumberInput label={t("probability")} lowest={0} highest={100} decimals={0} value={probability} onChange={setProbability} />
      <Words label={t("mind")} most={2000} value={mind} onChange={setMind} />
      <DayInput label={t("reviewOn")} value={reviewOn} onChange={setReviewOn} />
    </ShortForm>
  );
}

interface WordsProps {
  label: string;
  most: number;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
}

const Words = ({ label, most, value, onChange, required = false }: WordsProps) => (
  <Textarea
    label={label}
    value={value}
    maxLength={most}
    autosize
    minRows={2}
    withAsterisk={required}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
