// Every time of answering, the latest first; a sitting that was taken out is read in again after a look at it.
import { Button, Modal } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import type { FileInput } from "../../../core/file-input.ts";
import { api, client } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
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
  const [file, setFile] = useState<FileInput>();
  const preview = useMutation({ mutationFn: (chosen: FileInput) => client.sittings.import({ file: chosen, preview: true }) });
  const save = useMutation(
    api.sittings.import.mutationOptions({
      context: { said: t("readInDone") },
      onSuccess: ({ id }) => {
        onEnd();
        if (id) go(`/assessment/sittings/${id}`);
      },
    }),
  );
  const seen = preview.data;
  const error = preview.error ?? save.error;
  return (
    <div className="record-form">
      <FileDrop
        label={t("readIn")}
        hint={t("readInHint")}
        accept=".json"
        megabytes={2}
        onFile={(chosen) => {
          setFile(chosen);
          preview.mutate(chosen);
        }}
      />
      {seen && (
        <p>
          {t("readInPreview", { title: seen.instrumentTitle, day: sayDay(seen.startedAt.slice(0, 10)), answered: seen.answered })}{" "}
          {seen.known && t("readInKnown")}
        </p>
      )}
      <Refused error={error} />
      <div className="form-end">
        <Button disabled={!seen || seen.known || !file} loading={save.isPending} onClick={() => file && save.mutate({ file })}>
          {t("readInSave")}
        </Button>
        <Button variant="default" onClick={onEnd}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
