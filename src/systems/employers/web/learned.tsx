// What one learned about an employer: each line with its day and source, changed and taken away in place.
import { Checkbox, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import { today } from "../../../web/kit/today.ts";
import type { EmployerView, LearnedLine } from "../schema.ts";
import { t } from "./text.ts";

export function Learned({ one }: { one: EmployerView }) {
  const [editing, setEditing] = useState<string>();
  const forget = useMutation({
    mutationFn: (line: string) => client.employers.forget({ id: one.id, line }, { context: { said: t("saved") } }),
  });
  return (
    <Section title={t("learned")}>
      {one.learned.length === 0 && <p className="note">{t("learnedNone")}</p>}
      <RowList label={t("learned")}>
        {one.learned.map((line) =>
          editing === line.id ? (
            <li key={line.id} className="row">
              <LineForm one={one} line={line} onEnd={() => setEditing(undefined)} />
            </li>
          ) : (
            <Row
              key={line.id}
              title={line.what}
              reason={[sayDay(line.day), line.source].filter(Boolean).join(" · ")}
              chips={line.flag && <Chip tone="clay">{t("flag")}</Chip>}
              more={
                <>
                  <Menu.Item onClick={() => setEditing(line.id)}>{t("changeLine")}</Menu.Item>
                  <Menu.Item onClick={() => forget.mutate(line.id)}>{t("takeAway2")}</Menu.Item>
                </>
              }
            />
          ),
        )}
      </RowList>
      <Refused error={forget.error} />
      <AddInPlace label={t("learn")} form={(end) => <LineForm one={one} onEnd={end} />} />
    </Section>
  );
}

function LineForm({ one, line, onEnd }: { one: EmployerView; line?: LearnedLine; onEnd: () => void }) {
  const [said, setSaid] = useState({
    what: line?.what ?? "",
    source: line?.source ?? "",
    day: line?.day ?? today(),
    flag: line?.flag ?? false,
  });
  const put = (patch: Partial<typeof said>) => setSaid((before) => ({ ...before, ...patch }));
  const keep = useMutation({
    mutationFn: () => {
      const next = { ...said, what: said.what.trim(), source: said.source.trim() || null };
      const context = { context: { said: t("learnt") } };
      if (!line) return client.employers.learn({ id: one.id, ...next }, context);
      const learned = one.learned.map((other) => (other.id === line.id ? { ...other, ...next } : other)).reverse();
      return client.employers.update({ id: one.id, revision: one.revision, learned }, context);
    },
    onSuccess: onEnd,
  });
  return (
    <ShortForm
      submitLabel={line ? t("save") : t("learn")}
      ready={said.what.trim() !== ""}
      write={keep}
      onSubmit={() => keep.mutate()}
      onCancel={onEnd}
    >
      <TextInput
        label={t("what")}
        value={said.what}
        maxLength={1000}
        data-autofocus
        onChange={({ currentTarget }) => put({ what: currentTarget.value })}
      />
      <div className="field-row">
        <TextInput
          label={t("source")}
          value={said.source}
          maxLength={300}
          onChange={({ currentTarget }) => put({ source: currentTarget.value })}
        />
        <DayInput label={t("onDay")} value={said.day} onChange={(day) => day && put({ day })} />
      </div>
      <Checkbox label={t("isFlag")} checked={said.flag} onChange={({ currentTarget }) => put({ flag: currentTarget.checked })} />
    </ShortForm>
  );
}
