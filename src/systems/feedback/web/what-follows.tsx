// What comes of it: one thing becomes a goal or a task, and whoever answered is thanked with what will change.
import { Button, CopyButton, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { listed } from "../../../core/say.ts";
import { client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { thankWords } from "../rules/ask.ts";
import type { ShownRequest } from "../schema/request.ts";
import type { Answered } from "./reading.tsx";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";

interface FocusProps {
  request: ShownRequest;
  reading: Answered;
  /** A theme or a question, as the list of choices names it. */
  chosen: string | null;
  onChoose: (from: string) => void;
}

export const asTheme = (key: string): string => `theme ${key}`;

const asked = (from: string): { theme: string } | { question: string } =>
  from.startsWith("theme ") ? { theme: from.slice("theme ".length) } : { question: from };

export function Focus({ request, reading: { lines, themes }, chosen, onChoose }: FocusProps) {
  const worst = lines.filter(({ others }) => others).toSorted((a, b) => (a.others?.mean ?? 0) - (b.others?.mean ?? 0))[0];
  const from = chosen ?? worst?.question ?? request.questions[0]?.id ?? "";
  const [title, setTitle] = useState("");
  const written = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (chosen) written.current?.focus();
  }, [chosen]);
  const [as, setAs] = useState<"goal" | "task">("goal");
  const make = useMutation({
    mutationFn: () =>
      client.feedbackRequests.focus(
        { id: request.id, ...asked(from), title: title.trim(), as },
        { context: { said: as === "goal" ? t("goalMade") : t("taskMade") } },
      ),
    onSuccess: () => setTitle(""),
  });
  return (
    <Section title={t("workOn")}>
      <ul className="plain-list">
        {request.focus.map(({ goal, theme }) => (
          <li key={goal.id}>
            <RecordLink kind={goal.kind} id={goal.id}>
              {goal.label}
            </RecordLink>
            {theme && <small className="note"> {theme}</small>}
          </li>
        ))}
      </ul>
      {request.focus.length < 3 && (
        <ShortForm
          submitLabel={as === "goal" ? t("makeGoal") : t("makeTask")}
          ready={title.trim() !== ""}
          write={make}
          onSubmit={() => make.mutate()}
        >
          <Select
            label={t("workOnWhat")}
            data={[
              ...themes.map(({ key, label }) => ({ value: asTheme(key), label: t("severalSayIt", { what: label }) })),
              ...request.questions.map(({ id, text }) => ({ value: id, label: text })),
            ]}
            value={from}
            onChange={(next) => next && onChoose(next)}
            allowDeselect={false}
          />
          <TextInput
            ref={written}
            label={t("workOnHow")}
            placeholder={t("workOnExample")}
            value={title}
            maxLength={300}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <Choices
            label={t("workOnAs")}
            inline
            choices={[
              { value: "goal", label: t("asGoal") },
              { value: "task", label: t("asTask") },
            ]}
            value={as}
            onChange={(next) => setAs(next === "task" ? "task" : "goal")}
          />
        </ShortForm>
      )}
    </Section>
  );
}

interface ThanksProps {
  request: ShownRequest;
  /** Whom to send it to. */
  names: readonly string[];
}

export function Thanks({ request, names }: ThanksProps) {
  const [change, setChange] = useState(request.change ?? "");
  const words = thankWords({ ...request, change: change.trim() || null });
  const thank = useMutation({
    mutationFn: () =>
      client.feedbackRequests.thank({ id: request.id, change: change.trim() || null }, { context: { said: t("thankedNow") } }),
  });
  return (
    <Section title={t("thankThem")}>
      <div className="record-form">
        <Textarea
          label={t("whatChanges")}
          description={t("whatChangesHelp")}
          value={change}
          maxLength={2000}
          onChange={(event) => setChange(event.currentTarget.value)}
        />
        <blockquote className="as-written">{words}</blockquote>
        {names.length > 0 && <p className="note">{t("thankWhom", { names: listed(names) })}</p>}
        <Refused error={thank.error} />
        <div className="form-end">
          <CopyButton value={words}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t("copied") : t("copyMessage")}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" loading={thank.isPending} onClick={() => thank.mutate()}>
            {request.thankedOn ? t("save") : t("thank")}
          </Button>
        </div>
      </div>
    </Section>
  );
}
