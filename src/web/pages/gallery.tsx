// The kit on one page: every part that screens are built from, with neutral content, to look at and to check.
import { Button } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { addDays, weekOf } from "../../core/day.ts";
import { day } from "../../core/day-fields.ts";
import { CairnPicture, type Stone } from "../kit/cairn-picture.tsx";
import { Chip } from "../kit/chip.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { Field } from "../kit/field.tsx";
import { FileDrop } from "../kit/file-drop.tsx";
import { LineWithBand } from "../kit/line-with-band.tsx";
import { Meter } from "../kit/meter.tsx";
import { Card, Columns, Page, Section } from "../kit/page.tsx";
import { Pager } from "../kit/pager.tsx";
import { Reason } from "../kit/record-link.tsx";
import { RecordWays } from "../kit/record-ways.tsx";
import { Ring } from "../kit/ring.tsx";
import { Row, RowList } from "../kit/row.tsx";
import { RowsSkeleton } from "../kit/skeletons.tsx";
import { SparkLine } from "../kit/spark-line.tsx";
import { StaleEdit } from "../kit/stale-edit.tsx";
import { today } from "../kit/today.ts";
import { RecordForm, useRecordForm } from "../kit/use-record-form.tsx";
import { WeekBars } from "../kit/week-bars.tsx";
import { tones } from "../theme.ts";
import { announce } from "../toast.tsx";
import { words } from "../words.ts";

const t = words("gallery", {
  title: "The kit",
  sub: "Every part that screens are built from. The same parts, the same colours, the same keys everywhere.",
  act: "Do the main thing",
  rows: "Rows",
  rowsEnd: "each with its reason",
  rowFirst: "A line with its reason",
  rowSecond: "A line that takes longer",
  reason: "Why it is here, in one sentence that names the first record.",
  firstRecord: "the first record",
  chips: "Chips",
  levels: "Now and needed",
  levelsTable: "Competencies",
  competency: "Competency",
  meter: "Now and needed",
  matters: "Matters",
  high: "high",
  low: "low",
  analysis: "Data analysis",
  budget: "Budget planning",
  strategy: "Campaign strategy",
  trend: "16 of 30",
  trendNote: "n = 6: wide",
  trendLabel: "Progress to 16 of 30, with the interval of what is expected",
  due: "due",
  form: "A form from a schema",
  formSave: "Save it",
  fieldTitle: "What it is called.",
  fieldDue: "When it should be done.",
  fieldHours: "How much time it takes.",
  fieldState: "Whether it runs.",
  fieldNote: "Anything else.",
  fieldOpen: "Show it to others.",
  week: "This week",
  cairn: "Your cairn",
  stone: "A win",
  course: "Course",
  courseLabel: "A course over eleven check-ins",
  readiness: "Readiness",
  empty: "One sentence that teaches what belongs here.",
  emptyAct: "Begin",
  file: "A file",
  loading: "Loading",
  toast: "Say something with undo",
  toastSaid: "Something was saved",
  stale: "Two edits met",
  done: "Ticked",
});

const shape = z.object({
  title: z.string().min(3).max(80).describe("What it is called."),
  due: day("When it should be done.").nullable(),
  hours: z.number().min(0).max(200).describe("How much time it takes.").optional(),
  state: z.enum(["open", "paused", "closed"]).describe("Whether it runs."),
  note: z.string().max(1000).describe("Anything else.").optional(),
  open: z.boolean().describe("Show it to others.").optional(),
});

const skills = [
  { id: "1", key: "analysis", level: 2, needed: 4, weight: 3 },
  { id: "2", key: "budget", level: 1, needed: 3, weight: 2 },
  { id: "3", key: "strategy", level: 4, needed: 4, weight: 1 },
] as const;

export default function Gallery() {
  const [ticked, setTicked] = useState<string[]>([]);
  const [offset, setOffset] = useState(0);
  const [sensitive, setSensitive] = useState(true);
  const tick = (id: string) => setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
  const now = today();
  const measured = [8, 9, 11, 11, 14, 16].map((value, place) => ({ day: addDays(now, (place - 5) * 16), value }));
  const stones = Array.from(
    { length: 14 },
    (_, place): Stone => ({
      id: `stone ${place}`,
      title: t("stone"),
      year: place < 8 ? "2025" : "2026",
      tone: tones[place % tones.length] ?? "moss",
      pale: place % 2 === 0,
    }),
  );
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      action={{ label: t("act"), hotkey: "N", onClick: () => announce({ said: t("toastSaid"), undo: async () => {} }) }}
      more={
        <RecordWays
          employerSensitive={sensitive}
          onSensitive={setSensitive}
          onHistory={() => announce({ said: t("toastSaid"), undo: async () => {} })}
          onRemove={() => announce({ said: t("toastSaid"), undo: async () => {} })}
        />
      }
    >
      <Columns
        side={
          <>
            <WeekBars
              title={t("week")}
              note="1 h 40 / 5 h"
              week={weekOf(now)}
              days={[3, 4.5, 2, 3.7, 1.5, 0, 1].map((planned, place) => ({
                day: addDays(weekOf(now), place),
                planned,
                done: [3, 1.7][place] ?? 0,
              }))}
            />
            <Card title={t("cairn")}>
              <CairnPicture stones={stones} />
            </Card>
            <Card title={t("course")} note="n = 11">
              <SparkLine values={[4, 5, 3.5, 7, 5.5, 7.5, 6, 5, 7, 6.5, 7.5]} label={t("courseLabel")} />
            </Card>
            <Card title={t("readiness")}>
              <Ring share={0.64} />
            </Card>
          </>
        }
      >
        <Section title={t("rows")} end={t("rowsEnd")}>
          <RowList label={t("rows")}>
            {(["rowFirst", "rowSecond"] as const).map((key, place) => (
              <Row
                key={key}
                title={t(key)}
                to="/kit"
                reason={<Reason records={[{ kind: "profile", id: "me", label: t("firstRecord") }]}>{t("reason")}</Reason>}
                chips={<Chip tone={place === 0 ? "clay" : "sky"}>{place === 0 ? "clay" : "sky"}</Chip>}
                minutes={place === 0 ? 5 : 95}
                done={ticked.includes(key)}
                onDone={() => tick(key)}
                onEdit={() => announce({ said: t("done") })}
                onSnooze={(until) => announce({ said: until })}
                onDismiss={() => announce({ said: t("done") })}
                onRemove={() => announce({ said: t("done"), undo: async () => {} })}
              />
            ))}
          </RowList>
        </Section>
        <Section title={t("chips")}>
          {tones.map((tone) => (
            <span key={tone}>
              <Chip tone={tone}>{tone}</Chip>{" "}
            </span>
          ))}
        </Section>
        <Section title={t("levels")}>
          <Card flush>
            <DataTable
              caption={t("levelsTable")}
              rows={skills}
              keyOf={(skill) => skill.id}
              to={() => "/kit"}
              sortedBy={{ key: "matters", down: true }}
              columns={[
                { key: "competency", label: t("competency"), cell: (skill) => t(skill.key), sort: (skill) => t(skill.key) },
                {
                  key: "meter",
                  label: t("meter"),
                  cell: (skill) => <Meter level={skill.level} needed={skill.needed} />,
                  sort: (skill) => skill.level - skill.needed,
                },
                {
                  key: "matters",
                  label: t("matters"),
                  cell: (skill) => (skill.weight > 1 ? t("high") : t("low")),
                  sort: (skill) => skill.weight,
                  wideOnly: true,
                },
              ]}
            />
          </Card>
          <Pager offset={offset} limit={3} total={8} onOffset={setOffset} />
        </Section>
        <LineWithBand
          title={t("trend")}
          note={t("trendNote")}
          label={t("trendLabel")}
          points={measured}
          expected={[{ day: addDays(now, 105), value: 30 }]}
          band={[
            { day: now, low: 16, high: 16 },
            { day: addDays(now, 86), low: 22, high: 30 },
            { day: addDays(now, 128), low: 27, high: 30 },
          ]}
          due={{ day: addDays(now, 117), label: t("due") }}
        />
        <Card title={t("form")}>
          <SampleForm />
        </Card>
        <Section title={t("file")}>
          <FileDrop label={t("file")} accept=".json,.zip" onFile={(file) => announce({ said: file.name })} />
        </Section>
        <EmptyState sentence={t("empty")} action={{ label: t("emptyAct"), to: "/kit" }} />
        <Section title={t("loading")}>
          <RowsSkeleton count={2} />
        </Section>
      </Columns>
    </Page>
  );
}

function SampleForm() {
  const [stale, setStale] = useState(false);
  const form = useRecordForm({
    schema: shape,
    initial: { title: "", state: "open" },
    save: async (values) => announce({ said: values.title }),
  });
  const versions = { yours: { title: "Mine", state: "open" }, theirs: { title: "Saved since", state: "paused", revision: 2 } };
  return (
    <RecordForm form={form} save={t("formSave")}>
      <Field form={form} name="title" help />
      <Field form={form} name="due" help />
      <Field form={form} name="hours" as="hours" />
      <Field form={form} name="state" />
      <Field form={form} name="note" />
      <Field form={form} name="open" />
      <div>
        <Button variant="default" onClick={() => setStale(true)}>
          {t("stale")}
        </Button>
      </div>
      {stale && <StaleEdit schema={shape} versions={versions} onSettle={() => setStale(false)} />}
    </RecordForm>
  );
}
