// The board: a column for each stage; a card moves by its menu, by the arrow keys, or by drag.
import { ActionIcon, Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { api } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go, useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { FilterChoice, FilterText } from "../../../web/kit/list-filter.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { sayShortDay } from "../../../web/kit/today.ts";
import { kindLabels, sayOpening, stagesOf } from "../rules/stages.ts";
import { type Ending, type OpeningLine, openingKinds, type Stage } from "../schema/opening.ts";
import { EndDialog, MoveItems, useMove } from "./move-menu.tsx";
import { OpeningForm } from "./opening-form.tsx";
import { kindChoices } from "./saying.ts";
import { t } from "./text.ts";
import "./openings.css";

interface Dragged {
  one: OpeningLine;
  from: Stage;
}

export default function Board() {
  const go = useGo();
  const [adding, setAdding] = useQueryParam("add");
  const [text = "", setText] = useQueryParam("text");
  const [kindAsked, setKind] = useQueryParam("kind");
  const kind = openingKinds.find((one) => one === kindAsked);
  const query = useQuery(
    api.openings.board.queryOptions({
      input: { ...(text && { text: String(text) }), ...(kind && { kind }) },
      placeholderData: keepPreviousData,
    }),
  );
  const narrowed = Boolean(text || kind);
  const isEmpty = !narrowed && (query.data?.columns.every(({ count }) => count === 0) ?? false);
  const add = { label: t("add"), hotkey: "N", onClick: () => setAdding("yes") };
  return (
    <Page
      title={t("boardTitle")}
      above={<Trail steps={[{ label: t("openings"), to: "/openings" }]} />}
      sub={t("boardHelp")}
      action={isEmpty ? undefined : add}
      more={
        <Button variant="default" onClick={() => go("/openings")}>
          {t("asList")}
        </Button>
      }
    >
      {!isEmpty && (
        <div className="list-filters">
          <FilterText label={t("find")} value={String(text)} onChange={(words) => setText(words || undefined)} />
          <FilterChoice label={t("anyKind")} value={kind} onChange={setKind} choices={kindChoices} />
        </div>
      )}
      <Loaded query={query} shape={<RowsSkeleton />}>
        {({ columns }) => (isEmpty ? <EmptyState sentence={t("boardEmpty")} action={add} /> : <Columns columns={columns} />)}
      </Loaded>
      <Modal opened={adding !== undefined} onClose={() => setAdding(undefined)} title={t("add")} size={620}>
        <OpeningForm onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

interface Column {
  stage: Stage;
  label: string;
  count: number;
  cards: readonly OpeningLine[];
}

function Columns({ columns }: { columns: readonly Column[] }) {
  const move = useMove();
  const [dragged, setDragged] = useState<Dragged>();
  const [over, setOver] = useState<Stage>();
  // A card that was moved by key keeps the focus in its new column.
  const follow = useRef<string>(undefined);
  useEffect(() => {
    if (!follow.current) return;
    const card = document.querySelector<HTMLElement>(`[data-card="${follow.current}"]`);
    if (card && card !== document.activeElement) card.focus();
  });
  const byKey = (one: OpeningLine, from: Stage, event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const ofKind = stagesOf(one.kind);
    const to = ofKind[ofKind.indexOf(from) + step];
    event.preventDefault();
    if (!to || move.isPending) return;
    follow.current = one.id;
    move.mutate({ one, to });
  };
  const drop = (to: Stage) => {
    setOver(undefined);
    setDragged(undefined);
    if (dragged && dragged.from !== to && stagesOf(dragged.one.kind).includes(to)) move.mutate({ one: dragged.one, to });
  };
  const takes = (stage: Stage) => dragged && dragged.from !== stage && stagesOf(dragged.one.kind).includes(stage);
  return (
    <section className="board" aria-label={t("boardTitle")}>
      {columns.map(({ stage, label, count, cards }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be moved by key and by menu as well
        <div
          key={stage}
          className={over === stage && takes(stage) ? "board-column takes" : "board-column"}
          onDragOver={(event) => {
            if (!takes(stage)) return;
            event.preventDefault();
            setOver(stage);
          }}
          onDrop={() => drop(stage)}
        >
          <h2>
            {label} <span className="note number">{count}</span>
          </h2>
          <ul aria-label={label}>
            {cards.map((one) => (
              <BoardCard
                key={one.id}
                one={one}
                onKey={(event) => byKey(one, stage, event)}
                onDrag={(is) => setDragged(is ? { one, from: stage } : undefined)}
                onFocus={() => {
                  follow.current = undefined;
                }}
              />
            ))}
          </ul>
          {count > cards.length && (
            <Go className="note" to={`/openings?show=all&sort=since`}>
              {t("boardMore", { count: count - cards.length })}
            </Go>
          )}
        </div>
      ))}
    </section>
  );
}

interface BoardCardProps {
  one: OpeningLine;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
  onDrag: (is: boolean) => void;
  onFocus: () => void;
}

function BoardCard({ one, onKey, onDrag, onFocus }: BoardCardProps) {
  const [ending, setEnding] = useState<Ending>();
  const { title, organisation, kind, next } = one;
  return (
    <li
      className="board-card"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by key
      tabIndex={0}
      aria-label={t("cardKeys", { what: sayOpening(one) })}
      data-card={one.id}
      draggable
      onKeyDown={onKey}
      onFocus={(event) => event.target === event.currentTarget && onFocus()}
      onDragStart={(event) => {
        event.dataTransfer.setData("text/plain", title);
        event.dataTransfer.effectAllowed = "move";
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <Go to={`/openings/${one.id}`} className="row-title" draggable={false}>
        {title}
      </Go>
      {organisation && <div>{organisation}</div>}
      <div className="board-card-end">
        <div className="note">
          {[kind !== "job" && kindLabels[kind], next && `${next.what} (${sayShortDay(next.on)})`].filter(Boolean).join(" · ")}
        </div>
        <Menu position="bottom-end" keepMounted={false}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="stone"
              className="card-menu"
              aria-label={t("moveCard", { what: sayOpening(one) })}
            >
              <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
                <circle cx="3" cy="8" r="1.4" />
                <circle cx="8" cy="8" r="1.4" />
                <circle cx="13" cy="8" r="1.4" />
              </svg>
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <MoveItems one={one} onEnd={setEnding} />
          </Menu.Dropdown>
        </Menu>
      </div>
      <EndDialog one={one} as={ending} onClose={() => setEnding(undefined)} />
    </li>
  );
}
