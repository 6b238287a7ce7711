// Every time of answering, the latest first, with what came of it; of one questionnaire two can be held against each other. A sitting that was taken out is read in again after a look at it.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
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
  const list = useQuery(api.sittings.list.queryOptions({ input: { limit: 500 } }));
  return (
    <Page
      title={t("sittingsTitle")}
      above={<Trail steps={[{ label: t("assessment"), to: "/assessment" }]} />}
      action={{ label: t("readIn"), onClick: () => setReading("yes") }}
    >
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("noSittingsAtAll")} action={{ label: t("seeQuestionnaires"), to: "/assessment" }} />
          ) : (
            <SittingList sittings={items} />
          )
        }
      </Loaded>
      <Modal opened={reading === "yes"} onClose={() => setReading(undefined)} title={t("readIn")}>
        <ReadIn onEnd={() => setReading(undefined)} />
      </Modal>
    </Page>
  );
}

function SittingList({ sittings }: { sittings: ListedSitting[] }) {
  const [of, setOf] = useListParam("of");
  const [offset, setOffset] = useListOffset();
  const titles = new Map(sittings.map((one) => [one.instrumentId, one.instrumentTitle]));
  const shown = sittings.filter((one) => !of || one.instrumentId === of);
  const finished = shown.filter((one) => one.finishedAt !== null);
  return (
    <>
      {titles.size > 1 && (
        <div className="filter">
          <FilterChoice label={t("anyQuestionnaire")} value={of} onChange={setOf} choices={[...titles]} />
        </div>
      )}
      {of && finished.length > 1 && <CompareTwo key={of} finished={finished} />}
      <div>
        <SittingRows sittings={shown.slice(offset, offset + pageSize)} withTitle />
        <Pager offset={offset} limit={pageSize} total={shown.length} onOffset={setOffset} />
      </div>
    </>
  );
}

/** Two sittings of one questionnaire, the first and the latest unless others are chosen. */
function CompareTwo({ finished }: { finished: ListedSitting[] }) {
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
