// All setbacks, the latest first, with the pace of applications and what they show together beside them.
import { Menu, Modal, SegmentedControl } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go, useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Columns, Page } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useText } from "../../../web/words.ts";
import type { SetbackLine } from "../schema/setback.ts";
import { PaceCard } from "./pace-card.tsx";
import { PatternsCard } from "./patterns-card.tsx";
import { sayKind, sayState } from "./saying.ts";
import { SetbackForm } from "./setback-form.tsx";
import { text } from "./text.ts";
import "./setbacks.css";

const shownStates = { all: null, open: ["resting", "ready", "open"], done: ["looked-at"] } as const;
type Shown = keyof typeof shownStates;
const shownOf = (asked: string | undefined): Shown => (asked === "open" || asked === "done" ? asked : "all");

const sheetOfSetbacks = async () => {
  const { csv, setbacks, leftOut } = await client.setbacks.export({});
  return { csv, count: setbacks, leftOut };
};

export default function Setbacks() {
  const t = useText(text);
  const go = useGo();
  const [adding, setAdding] = useQueryParam("add");
  const list = useQuery(api.setbacks.list.queryOptions({ input: { limit: 500 } }));
  return (
    <Page
      title={t("setbacksTitle")}
      sub={t("setbacksSub")}
      action={{ label: t("writeDown"), hotkey: "N", onClick: () => setAdding("yes") }}
      more={
        <SpreadsheetMenu
          name="setbacks.csv"
          save={sheetOfSetbacks}
          empty={list.data?.total === 0}
          help={t("importHelp")}
          take={(asked, said) => client.setbacks.import(asked, { context: { said } })}
        />
      }
    >
      <Columns
        side={
          <>
            <PaceCard />
            <PatternsCard />
            <p className="note">
              <Go to="/setbacks/lessons">{t("seeLessons")}</Go> · <Go to="/setbacks/job-loss">{t("jobLossLink")}</Go>
            </p>
          </>
        }
      >
        <Loaded query={list}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState sentence={t("noSetbacks")} action={{ label: t("writeDown"), onClick: () => setAdding("yes") }} />
            ) : (
              <SetbackList setbacks={items} />
            )
          }
        </Loaded>
      </Columns>
      <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("writeDown")} size={560}>
        <SetbackForm onSaved={(id) => go(`/setbacks/${id}`)} onCancel={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

function SetbackList({ setbacks }: { setbacks: readonly SetbackLine[] }) {
  const t = useText(text);
  const [asked, setShown] = useQueryParam("show");
  const lessons = useQuery(api.lessons.list.queryOptions({ input: { limit: 500 } }));
  const shown = shownOf(asked);
  const states: readonly string[] | null = shownStates[shown];
  const chosen = setbacks.filter(({ state }) => states === null || states.includes(state));
  return (
    <>
      <SegmentedControl
        className="setbacks-shown"
        aria-label={t("setbacks")}
        value={shown}
        onChange={(next) => setShown(next === "all" ? undefined : next)}
        data={[
          { value: "all", label: t("all") },
          { value: "open", label: t("toLookAt") },
          { value: "done", label: t("lookedAt") },
        ]}
      />
      {chosen.length === 0 ? (
        <EmptyState sentence={t("noneOfThese")} />
      ) : (
        <Loaded query={lessons}>
          {({ items }) => (
            <RowList label={t("setbacks")}>
              {chosen.map((one) => (
                <SetbackRow key={one.id} setback={one} lesson={items.find(({ id }) => id === one.reflection?.lessonId)?.text} />
              ))}
            </RowList>
          )}
        </Loaded>
      )}
    </>
  );
}

function SetbackRow({ setback, lesson }: { setback: SetbackLine; lesson: string | undefined }) {
  const t = useText(text);
  const go = useGo();
  const [editing, setEditing] = useState(false);
  const remove = useMutation(api.setbacks.remove.mutationOptions({ context: { said: t("removed") } }));
  const { said, tone } = sayState(setback);
  const facts = [sayDay(setback.day), sayKind(setback.kind), setback.stage].filter(Boolean).join(" · ");
  return (
    <>
      <Row
        title={setback.title}
        reason={
          <>
            {facts}
            {lesson && <div>{t("lessonKept", { lesson })}</div>}
          </>
        }
        chips={<Chip tone={tone}>{said}</Chip>}
        to={`/setbacks/${setback.id}`}
        onEdit={() => setEditing(true)}
        onRemove={() => remove.mutate({ id: setback.id })}
        more={setback.kind === "lost-job" && <Menu.Item onClick={() => go("/setbacks/job-loss")}>{t("jobLossLink")}</Menu.Item>}
      />
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("edit")} size={560}>
        <SetbackForm setback={setback} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </Modal>
    </>
  );
}
