// All setbacks, the latest first, with the pace of applications and what they show together beside them.
import { SegmentedControl } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go, useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { FilterChoice, FilterText, SortChoice } from "../../../web/kit/list-filter.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Columns, Page } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useText } from "../../../web/words.ts";
import { type SetbackLine, setbackKinds } from "../schema/setback.ts";
import { PaceCard } from "./pace-card.tsx";
import { PatternsCard } from "./patterns-card.tsx";
import { sayKind, sayState } from "./saying.ts";
import { SetbackForm } from "./setback-form.tsx";
import { text } from "./text.ts";
import "./setbacks.css";

const pageSize = 50;
const sorts = ["day", "hurts", "changed", "title"] as const;
const among = <T extends string>(values: readonly T[], given: string | undefined): T | undefined =>
  values.find((value) => value === given);

const shownStates = { all: undefined, open: false, done: true } as const;
type Shown = keyof typeof shownStates;
const shownOf = (asked: string | undefined): Shown => (asked === "open" || asked === "done" ? asked : "all");

export default function Setbacks() {
  const t = useText(text);
  const go = useGo();
  const [adding, setAdding] = useQueryParam("add");
  const list = useQuery(api.setbacks.list.queryOptions({ input: { limit: 1 } }));
  const add = { label: t("writeDown"), hotkey: "N", onClick: () => setAdding("yes") };
  return (
    <Page
      title={t("setbacksTitle")}
      sub={t("setbacksSub")}
      action={list.data?.total === 0 ? undefined : add}
      more={
        <SpreadsheetMenu
          name="setbacks.csv"
          save={() => client.setbacks.export({})}
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
          {({ total }) => (total === 0 ? <EmptyState sentence={t("noSetbacks")} action={add} /> : <SetbackList />)}
        </Loaded>
      </Columns>
      <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("writeDown")} size={560}>
        <SetbackForm onSaved={(id) => go(`/setbacks/${id}`)} onCancel={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

function SetbackList() {
  const t = useText(text);
  const go = useGo();
  const [sought, setSought] = useState("");
  const [offset, setOffset] = useState(0);
  const [asked, setShown] = useQueryParam("show");
  const [kind, setKind] = useQueryParam("kind");
  const [sort, setSort] = useQueryParam("sort");
  const shown = shownOf(asked);
  const lessons = useQuery(api.lessons.list.queryOptions({ input: { limit: 500 } }));
  const list = useQuery(
    api.setbacks.list.queryOptions({
      input: {
        text: sought || undefined,
        kind: among(setbackKinds, kind),
        lookedAt: shownStates[shown],
        sort: among(sorts, sort) ?? "day",
        limit: pageSize,
        offset,
      },
      placeholderData: keepPreviousData,
    }),
  );
  const fromStart =
    <T,>(change: (value: T) => void) =>
    (value: T) => {
      setOffset(0);
      change(value);
    };
  const sortWords = { day: t("byDay"), hurts: t("byHurt"), changed: t("byChanged"), title: t("byTitle") };
  const clear = () => {
    setSought("");
    setOffset(0);
    go("/setbacks");
  };
  return (
    <>
      <SegmentedControl
        className="setbacks-shown"
        aria-label={t("setbacks")}
        value={shown}
        onChange={fromStart((next: string) => setShown(next === "all" ? undefined : next))}
        data={[
          { value: "all", label: t("all") },
          { value: "open", label: t("toLookAt") },
          { value: "done", label: t("lookedAt") },
        ]}
      />
      <div className="setback-filters">
        <FilterText label={t("search")} value={sought} onChange={fromStart(setSought)} />
        <FilterChoice
          label={t("anyKind")}
          value={kind}
          onChange={fromStart(setKind)}
          choices={setbackKinds.map((one) => [one, sayKind(one)])}
        />
        <SortChoice
          label={t("sortBy")}
          value={among(sorts, sort) ?? "day"}
          choices={sorts.map((one) => [one, sortWords[one]] as const)}
          onChange={fromStart(setSort)}
        />
      </div>
      <Loaded query={list} shape={<RowsSkeleton />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("nothingMatches")} action={{ label: t("clearFilters"), onClick: clear }} />
          ) : (
            <Loaded query={lessons}>
              {({ items: kept }) => (
                <>
                  <RowList label={t("setbacks")}>
                    {items.map((one) => (
                      <SetbackRow
                        key={one.id}
                        setback={one}
                        lesson={kept.find(({ id }) => id === one.reflection?.lessonId)?.text}
                      />
                    ))}
                  </RowList>
                  <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
                </>
              )}
            </Loaded>
          )
        }
      </Loaded>
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
