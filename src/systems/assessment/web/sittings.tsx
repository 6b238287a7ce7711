// Every time of answering, the latest first; a sitting that was taken out is read in again after a look at it.
import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { TakeInFile } from "../../../web/kit/take-in-file.tsx";
import { useText } from "../../../web/words.ts";
import { SittingRows } from "./sitting-rows.tsx";
import { text } from "./text.ts";
import "./assessment.css";

export default function Sittings() {
  const t = useText(text);
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
            <SittingRows sittings={items} withTitle />
          )
        }
      </Loaded>
      <Modal opened={reading === "yes"} onClose={() => setReading(undefined)} title={t("readIn")}>
        <ReadIn onEnd={() => setReading(undefined)} />
      </Modal>
    </Page>
  );
}

function ReadIn({ onEnd }: { onEnd: () => void }) {
  const t = useText(text);
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
          {t("readInPreview", { title: instrumentTitle, day: sayDay(startedAt.slice(0, 10)), answered })}{" "}
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
