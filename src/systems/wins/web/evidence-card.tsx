// What proves a win: kept files, records, web addresses, sentences, and where a file lies that stays where it is.
import { CloseButton, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type Evidence, sayEvidence } from "../../../career/evidence.ts";
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { AddFile, KeptFile } from "../../../web/kit/kept-files.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import type { Win } from "../schema.ts";
import { t } from "./text.ts";

const isFile = ({ record }: Evidence): boolean => record?.kind === "attachment";

export function EvidenceCard({ win }: { win: Win }) {
  const takeAway = useMutation({
    mutationFn: (proof: Evidence) =>
      client.wins.update(
        { id: win.id, revision: win.revision, evidence: win.evidence.filter((one) => one !== proof) },
        { context: { said: isFile(proof) ? t("fileTakenAway") : t("takenAway") } },
      ),
  });
  return (
    <Card title={t("evidenceTitle")}>
      {win.evidence.length === 0 && <p className="quiet-line">{t("evidenceNone")}</p>}
      <ul className="win-items">
        {win.evidence.map((one) => (
          <li key={`${one.record?.id ?? sayEvidence(one)} ${one.day ?? ""}`}>
            <Proof proof={one} />
            <CloseButton aria-label={t("takeAwayProof", { proof: sayEvidence(one) })} onClick={() => takeAway.mutate(one)} />
          </li>
        ))}
      </ul>
      <AddInPlace
        label={t("otherEvidence")}
        above={<AddFile proves={{ kind: "win", id: win.id }} />}
        form={(end) => <AddEvidence win={win} onEnd={end} />}
      />
    </Card>
  );
}

function Proof({ proof }: { proof: Evidence }) {
  const { record, note, link, source, day } = proof;
  const facts = [day && sayDay(day), source && source !== "git" && t("fileAt", { place: source })].filter(Boolean).join(", ");
  return (
    <div>
      {record && isFile(proof) && <KeptFile id={record.id} label={record.label} />}
      {record && !isFile(proof) && (
        <RecordLink kind={record.kind} id={record.id}>
          {record.label ?? record.kind}
        </RecordLink>
      )}
      {note && <div>{note}</div>}
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      )}
      {facts && <div className="note">{facts}</div>}
    </div>
  );
}

function AddEvidence({ win, onEnd }: { win: Win; onEnd: () => void }) {
  const [note, setNote] = useState("");
  const [link, setLink] = useState("");
  const [file, setFile] = useState("");
  const said = {
    ...(note.trim() && { note: note.trim() }),
    ...(link.trim() && { link: link.trim() }),
    ...(file.trim() && { source: file.trim() }),
  };
  const add = useMutation({
    mutationFn: () =>
      client.wins.update(
        { id: win.id, revision: win.revision, evidence: [...win.evidence, said] },
        { context: { said: t("evidenceAdded") } },
      ),
    onSuccess: onEnd,
  });
  return (
    <ShortForm
      submitLabel={t("addEvidence")}
      ready={Object.keys(said).length > 0}
      write={add}
      onSubmit={() => add.mutate()}
      onCancel={onEnd}
    >
      <TextInput
        label={t("evidenceNote")}
        placeholder={t("evidenceNotePlaceholder")}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput label={t("evidenceLink")} type="url" value={link} onChange={(event) => setLink(event.currentTarget.value)} />
      <TextInput
        label={t("evidenceFile")}
        placeholder={t("evidenceFilePlaceholder")}
        value={file}
        maxLength={200}
        onChange={(event) => setFile(event.currentTarget.value)}
      />
    </ShortForm>
  );
}
