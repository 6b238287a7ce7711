// Every time of answering, the latest first, with what came of it; of one questionnaire two can be held against each other. A sitting that was taken out is read in again after a look at it.
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dayOf, sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useListOffset, useListParam, useQueryParam } from "../../../web/kit/go.tsx";
import { FilterChoice } from "../../../web/kit/list-filter.tsx";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { TakeInFile } from "../../../web/kit/take-in-file.tsx";
import { timezone } from "../../../web/kit/today.ts";
import { type ListedSitting, SittingRows } from "./sitting-rows.tsx";
import { t } from "./text.ts";
import "./questionnaires.css";

const pageSize = 50;

export default function Sittings() {
  const [reading, setReading] = useQueryParam("read");
  const [of, setOf] = useListParam("of");
  const [offset, setOffset] = useListOffset();
  const instruments = useQuery(api.instruments.list.queryOptions({ input: {} }));
  const list = useQuery({
    ...api.sittings.list.queryOptions({ input: { limit: pageSize, offset, ...(of && { instrument: of }) } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t("sittingsTitle")}
      above={<Trail steps={[{ label: t("assessment"), to: "/assessment" }]} />}
      action={{ label: t("readIn"), onClick: () => setReading("yes") }}
    >
      <Loaded query={list}>
        {({ items, total }) => {
          const choices = new Map([
            ...(instruments.data?.items ?? []).filter(({ finished, unfinished }) => finished > 0 || unfinished).map(named),
            ...items.map((one) => [one.instrumentId, one.instrumentTitle] as const),
          ]);
          if (total === 0 && !of)
            return <EmptyState sentence={t("noSittingsAtAll")} action={{ label: t("seeQuestionnaires"), to: "/assessment" }} />;
          return (
            <>
              {(choices.size > 1 || of) && (
                <div className="filter">
                  <FilterChoice label={t("anyQuestionnaire")} value={of} onChange={setOf} choices={[...choices]} />
                </div>
              )}
              {of && <CompareTwo key={of} of={of} />}
              <div>
                <SittingRows sittings={items} withTitle />
                <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
              </div>
            </>
          );
        }}
      </Loaded>
      <Modal opened={reading === "yes"} onClose={() => setReading(undefined)} title={t("readIn")}>
        <ReadIn onEnd={() => setReading(undefined)} />
      </Modal>
    </Page>
  );
}

const named = ({ id, title }: { id: string; title: string }) => [id, title] as const;

/** The latest sittings of a questionnaire that were finished: any two of them can be compared. */
function CompareTwo({ of }: { of: string }) {
  const { data } = useQuery(api.sittings.list.queryOptions({ input: { instrument: of, state: "finished", limit: pageSize } }));
  return data && data.items.length > 1 ? <CompareCard finished={data.items} /> : null;
}

/** Two sittings of one questionnaire, the first and the latest unless others are chosen. */
function CompareCard({ finished }: { finished: ListedSitting[] }) {
  const go = useGo();
  const [earlier, setEarlier] = useState(finished.at(-1)?.id ?? null);
  const [later, setLater] = useState(finished[0]?.id ?? null);
  const choices = finished.map((one) => ({ value: one.id, label: sayDay((one.finishedAt ?? "").slice(0, 10)) }));
  return (
    <Card title={t("compareTwo")}>
      <div className="compare-two">
        <Select label={t("oneSitting")} data={choices} value={earlier} onChange={setEarlier} allowDeselect={false} />
        <Select label={t("otherSitting")} data={choices} value={later} onChange={setLater} allowDeselect={false} />
        <Button
          variant="default"
          disabled={earlier === later}
          onClick={() => go(`/assessment/sittings/${later}/compare?with=${earlier}`)}
        >
          {t("whatChanged")}
        </Button>
      </div>
    </Card>
  );
}

function ReadIn({ onEnd }: { onEnd: () => void }) {
  const go = useGo();
  return (
    <TakeInFile
      label={t("readIn")}
      hint={t("readInHint")}
      accept=".json"
      megabytes={2}
      look={(file) => client.sittings.import({ file, preview: true })}
      take={(file) => client.sittings.import({ file }, { context: { said: t("readInDone") } })}
      show={({ instrumentTitle, startedAt, answered, known }) => (
        <>
          {t("readInPreview", { title: instrumentTitle, day: sayDay(dayOf(startedAt, timezone())), answered })}{" "}
          {known && t("readInKnown")}
        </>
      )}
      ready={({ known }) => !known}
      submitLabel={t("readInSave")}
      onEnd={onEnd}
      onTaken={({ id }) => id && go(`/assessment/sittings/${id}`)}
    />
  );
}
