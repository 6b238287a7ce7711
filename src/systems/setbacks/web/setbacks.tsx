// All setbacks, the latest first, with the pace of applications and what they show together beside them.
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Go, useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { type SetbackLine, setbackKinds } from "../schema/setback.ts";
import { PaceCard } from "./pace-card.tsx";
import { PatternsCard } from "./patterns-card.tsx";
import { sayKind, sayState } from "./saying.ts";
import { SetbackForm } from "./setback-form.tsx";
import { t } from "./text.ts";
import "./setbacks.css";

export default function Setbacks() {
  const go = useGo();
  const list = useList(api.setbacks, {
    search: t("search"),
    filters: { kind: { label: t("anyKind"), choices: setbackKinds.map((one) => [one, sayKind(one)]) } },
    sorts: [
      ["day", t("byDay")],
      ["hurts", t("byHurt")],
      ["changed", t("byChanged")],
      ["title", t("byTitle")],
    ],
    tabs: {
      name: "show",
      label: t("setbacks"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "open", label: t("toLookAt"), asked: { lookedAt: false } },
        { value: "done", label: t("lookedAt"), asked: { lookedAt: true } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("setbacksTitle")}
      sub={t("setbacksSub")}
      add={{
        label: t("writeDown"),
        form: (end) => <SetbackForm onSaved={(id) => go(`/setbacks/${id}`)} onCancel={end} />,
        size: 560,
      }}
      more={
        <SpreadsheetMenu
          name="setbacks.csv"
          save={() => client.setbacks.export({})}
          empty={list.answer?.total === 0 && !list.narrowed && list.tab === "all"}
          help={t("importHelp")}
          take={(asked, said) => client.setbacks.import(asked, { context: { said } })}
        />
      }
      side={
        <>
          <PaceCard />
          <PatternsCard />
          <p className="note">
            <Go to="/setbacks/lessons">{t("seeLessons")}</Go> · <Go to="/setbacks/job-loss">{t("jobLossLink")}</Go>
          </p>
        </>
      }
      empty={t("noSetbacks")}
      row={(one, remove) => <SetbackRow key={one.id} setback={one} onRemove={() => remove(one.id)} />}
    />
  );
}

interface SetbackRowProps {
  setback: SetbackLine & { lesson: string | null };
  onRemove: () => void;
}

function SetbackRow({ setback, onRemove }: SetbackRowProps) {
  const go = useGo();
  const [editing, setEditing] = useState(false);
  const { said, tone } = sayState(setback);
  const facts = [sayDay(setback.day), sayKind(setback.kind), setback.stage].filter(Boolean).join(" · ");
  return (
    <>
      <Row
        title={setback.title}
        reason={
          <>
            {facts}
            {setback.lesson && <div>{t("lessonKept", { lesson: setback.lesson })}</div>}
          </>
        }
        chips={<Chip tone={tone}>{said}</Chip>}
        to={`/setbacks/${setback.id}`}
        onEdit={() => setEditing(true)}
        onRemove={onRemove}
        more={setback.kind === "lost-job" && <Menu.Item onClick={() => go("/setbacks/job-loss")}>{t("jobLossLink")}</Menu.Item>}
      />
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("edit")} size={560}>
        <SetbackForm setback={setback} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </Modal>
    </>
  );
}
