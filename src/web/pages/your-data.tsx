// The data as a whole: a copy now, back to one, a look at everything, and all of it as one archive.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../client.ts";
import { Modal } from "../kit/dialogs.tsx";
import { Card } from "../kit/page.tsx";
import { Refused } from "../kit/refused.tsx";
import { sayInstant } from "../kit/said-value.ts";
import { CardSkeleton, Loaded } from "../kit/skeletons.tsx";
import { announce } from "../toast.tsx";
import { t } from "./text.ts";
import { SaveEverything, TakeEverythingIn } from "./whole-archive.tsx";
import "../kit/lists.css";

const mostShown = 5;

export function YourData() {
  const [back, setBack] = useState<string>();
  const [archive, setArchive] = useState<"save" | "take">();
  const copies = useQuery(api.copies.list.queryOptions({ input: {} }));
  const make = useMutation(
    api.copies.make.mutationOptions({
      onSuccess: ({ records }) => {
        announce({ said: t("copyMade", { count: records }) });
        void copies.refetch();
      },
    }),
  );
  const look = useMutation({ mutationFn: () => client.health.examine({}) });
  return (
    <Card title={t("yourData")}>
      <p>{t("yourDataHelp")}</p>
      <div className="form-end">
        <Button variant="default" onClick={() => setArchive("save")}>
          {t("saveEverything")}
        </Button>
        <Button variant="default" onClick={() => setArchive("take")}>
          {t("takeEverythingIn")}
        </Button>
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate({})}>
          {t("makeCopy")}
        </Button>
        <Button variant="default" loading={look.isPending} onClick={() => look.mutate()}>
          {t("checkEverything")}
        </Button>
      </div>
      <Refused error={make.error ?? look.error} />
      {look.data && (
        <ul className="plain-list" role="status">
          {look.data.findings.map(({ about, fine, said }) => (
            <li key={about} className={fine ? undefined : "warned"}>
              <b>{fine ? about : t("lookAt", { about })}</b> {said}
            </li>
          ))}
        </ul>
      )}
      <Loaded query={copies} shape={<CardSkeleton height={80} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t("noCopyYet")}</p>
          ) : (
            <ul className="plain-list">
              {items.slice(0, mostShown).map(({ name, at }) => (
                <li key={name}>
                  {t("copyOf", { at: sayInstant(at) })}{" "}
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t("goBackTo", { at: sayInstant(at) })}
                    onClick={() => setBack(name)}
                  >
                    {t("goBack")}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {archive === "save" && <SaveEverything onClose={() => setArchive(undefined)} />}
      {archive === "take" && <TakeEverythingIn onClose={() => setArchive(undefined)} />}
      {back !== undefined && <GoBack name={back} onClose={() => setBack(undefined)} />}
    </Card>
  );
}

/** Everything on every screen is another afterwards, so it is asked first. */
function GoBack({ name, onClose }: { name: string; onClose: () => void }) {
  const restore = useMutation(
    api.copies.restore.mutationOptions({
      onSuccess: ({ records }) => {
        announce({ said: t("wentBack", { count: records }) });
        onClose();
      },
    }),
  );
  return (
    <Modal opened onClose={onClose} title={t("goBack")}>
      <p>{t("goBackAsk", { name })}</p>
      <Refused error={restore.error} />
      <div className="form-end">
        <Button loading={restore.isPending} onClick={() => restore.mutate({ name })}>
          {t("goBack")}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("cancel")}
        </Button>
      </div>
    </Modal>
  );
}
