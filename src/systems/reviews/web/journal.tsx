// The journal: entries by day, found by words, kind and month; files in and out.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { monthAndYear } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useListOffset, useListParam, useQueryParam } from "../../../web/kit/go.tsx";
import { FilterText } from "../../../web/kit/list-filter.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Page } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { saveNamed } from "../../../web/kit/save-file.ts";
import { Select } from "../../../web/kit/select.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { type JournalEntry, topics } from "../schema/journal.ts";
import { cutAtWord } from "./cut-at-word.ts";
import { JournalForm } from "./journal-form.tsx";
import { JournalImport } from "./journal-import.tsx";
import { useMarkdown } from "./markdown-view.tsx";
import { t } from "./text.ts";
import { toneOfTopic } from "./topic-tone.ts";
import "./reviews.css";
import "./notebook.css";

const pageSize = 30;

export default function Journal() {
  const go = useGo();
  const [adding, setAdding] = useQueryParam("add");
  const [topicAsked, setTopic] = useListParam("topic");
  const [month, setMonth] = useListParam("month");
  const [find = "", setFind] = useListParam("find");
  const [importing, setImporting] = useState(false);
  const [offset, setOffset] = useListOffset();
  const topic = topics.find((one) => one === topicAsked);
  const filter = { topic, month, find: find || undefined };
  const list = useQuery(
    api.journal.list.queryOptions({ input: { ...filter, limit: pageSize, offset }, placeholderData: (before) => before }),
  );
  const save = useMutation({ mutationFn: () => client.journal.export(filter), onSuccess: saveNamed });
  const filtered = topic !== undefined || month !== undefined || find !== "";
  const clear = () => go("/journal");
  return (
    <Page
      title={t("journal")}
      sub={t("journalSub")}
      action={{ label: t("write"), hotkey: "N", onClick: () => setAdding("yes") }}
      more={
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default">{t("more")}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => save.mutate()}>{t("saveFile")}</Menu.Item>
            <Menu.Item onClick={() => setImporting(true)}>{t("importTitle")}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      <Loaded query={list}>
        {({ items, total, months }) => (
          <>
            {months.length > 0 && (
              <div className="journal-filter">
                <FilterText label={t("findIn")} value={find} onChange={setFind} />
                <Select
                  aria-label={t("topic")}
                  data={[
                    { value: "", label: t("allTopics") },
                    ...topics.map((one) => ({ value: one, label: t(`topic_${one}`) })),
                  ]}
                  value={topic ?? ""}
                  onChange={(chosen) => setTopic(chosen || undefined)}
                  allowDeselect={false}
                />
                <Select
                  aria-label={t("month")}
                  data={[
                    { value: "", label: t("allMonths") },
                    ...months.map((one) => ({ value: one, label: monthAndYear(one) })),
                  ]}
                  value={month ?? ""}
                  onChange={(chosen) => setMonth(chosen || undefined)}
                  allowDeselect={false}
                />
              </div>
            )}
            {items.length > 0 && (
              <RowList label={t("journal")}>
                {items.map((entry) => (
                  <EntryRow key={entry.id} entry={entry} />
                ))}
              </RowList>
            )}
            {items.length === 0 && filtered && (
              <EmptyState sentence={t("nothingFound")} action={{ label: t("clearFilter"), onClick: clear }} />
            )}
            {items.length === 0 && !filtered && (
              <EmptyState sentence={t("emptyJournal")} action={{ label: t("write"), onClick: () => setAdding("yes") }} />
            )}
            <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
          </>
        )}
      </Loaded>
      <Modal opened={adding !== undefined} onClose={() => setAdding(undefined)} title={t("newEntry")} size={640}>
        <JournalForm onEnd={() => setAdding(undefined)} />
      </Modal>
      <JournalImport opened={importing} onClose={() => setImporting(false)} />
    </Page>
  );
}

function EntryRow({ entry }: { entry: JournalEntry }) {
  const go = useGo();
  const remove = useMutation(api.journal.remove.mutationOptions({ context: { said: t("entryRemoved") } }));
  const said = useMarkdown()?.plainWords(entry.text.slice(0, 600)) ?? "";
  const day = sayDay(entry.day, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
  const to = `/journal/${entry.id}`;
  return (
    <Row
      title={entry.title ?? cutAtWord(said, 120)}
      to={to}
      reason={
        <>
          <span className="note number">{day}</span>
          {entry.title && <div>{cutAtWord(said, 180)}</div>}
        </>
      }
      chips={entry.topic !== "note" && <Chip tone={toneOfTopic[entry.topic]}>{t(`topic_${entry.topic}`)}</Chip>}
      onEdit={() => go(`${to}?edit=yes`)}
      onRemove={() => remove.mutate({ id: entry.id })}
    />
  );
}
