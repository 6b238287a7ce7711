// The ledger of all questionnaires: where every item comes from and under which terms; and where one's own is added.
import { Button, Checkbox } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { FileInput } from "../../../core/file-input.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { saveFile } from "../../../web/kit/save-file.ts";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { ended } from "../rules/ended.ts";
import { exampleInstrument } from "../schema/example-instrument.ts";
import { t } from "./text.ts";
import "./questionnaires.css";

export default function Licences() {
  const [adding, setAdding] = useQueryParam("add");
  const ledger = useQuery(api.instruments.licences.queryOptions({ input: {} }));
  return (
    <Page
      title={t("licencesTitle")}
      above={<Trail steps={[{ label: t("assessment"), to: "/assessment" }]} />}
      sub={t("licencesSub")}
      action={{ label: t("addInstrument"), hotkey: "N", onClick: () => setAdding("yes") }}
    >
      <Loaded query={ledger}>
        {({ items }) => (
          <RowList label={t("licencesTitle")}>
            {items.map((one) => (
              <Row
                key={one.id}
                title={one.title}
                to={`/assessment/instruments/${one.id}`}
                reason={[one.licence, one.source, one.author].map(ended).join(" ")}
                chips={
                  <>
                    <Chip>{t("itemsCount", { count: one.items })}</Chip>
                    {one.own && <Chip tone="sky">{t("own")}</Chip>}
                    {!one.validated && <Chip tone="gold">{t("unvalidated")}</Chip>}
                  </>
                }
              />
            ))}
          </RowList>
        )}
      </Loaded>
      <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("addInstrument")}>
        <AddInstrument onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

function AddInstrument({ onEnd }: { onEnd: () => void }) {
  const go = useGo();
  const [file, setFile] = useState<FileInput>();
  const [mayUse, setMayUse] = useState(false);
  const add = useMutation(
    api.instruments.add.mutationOptions({
      context: { said: t("instrumentAdded") },
      onSuccess: ({ id }) => {
        onEnd();
        go(`/assessment/instruments/${id}`);
      },
    }),
  );
  return (
    <div className="record-form">
      <FileDrop label={t("addInstrument")} hint={t("addInstrumentHint")} accept=".json" megabytes={2} onFile={setFile} />
      <p className="note">
        {t("exampleHint")}{" "}
        <button
          type="button"
          className="quiet record-link"
          onClick={() => saveFile("questionnaire-example.json", `${JSON.stringify(exampleInstrument, null, 2)}\n`)}
        >
          {t("saveExample")}
        </button>
      </p>
      <Checkbox label={t("mayUse")} checked={mayUse} onChange={(event) => setMayUse(event.currentTarget.checked)} />
      <Refused error={add.error} />
      <div className="form-end">
        <Button disabled={!file || !mayUse} loading={add.isPending} onClick={() => file && add.mutate({ file, mayUse })}>
          {t("addNow")}
        </Button>
        <Button variant="default" onClick={onEnd}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
