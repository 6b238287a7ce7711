// Kept files in any room: one is dropped or chosen and proves a record in the same step; those that are named as proof are shown, opened and saved.
import { Loader } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../core/day.ts";
import type { FileInput } from "../../core/file-input.ts";
import { saySize } from "../../platform/attachments/media-type.ts";
import { type AttachmentInUse, largestFile } from "../../platform/attachments/schema.ts";
import { api, client } from "../client.ts";
import { t } from "../files/text.ts";
import { Chip } from "./chip.tsx";
import { FileDrop } from "./file-drop.tsx";
import { saveKept } from "./kept-bytes.ts";
import { RecordLink } from "./record-link.tsx";
import { type Chosen, RecordPicker } from "./record-picker.tsx";
import { Refused } from "./refused.tsx";

const mostMegabytes = largestFile / 1024 / 1024;

const sizeOf = ({ content }: FileInput): number => Math.floor((content.length * 3) / 4);

interface AddFileProps {
  /** The record that the file proves; none to keep it for later. */
  proves?: { kind: string; id: string };
  onKept?: (file: AttachmentInUse) => void;
}

export function AddFile({ proves, onKept }: AddFileProps) {
  const keep = useMutation({
    mutationFn: (file: FileInput) =>
      client.attachments.add(
        { file, record: proves?.kind, of: proves?.id },
        { context: { said: proves ? t("keptAsProof", { name: file.name }) : t("kept", { name: file.name }) } },
      ),
    onSuccess: onKept,
  });
  if (keep.isPending)
    return (
      <div role="status" className="file-drop keeping">
        <Loader size="sm" aria-hidden />
        <span>{t("keeping", { name: keep.variables.name, size: saySize(sizeOf(keep.variables)) })}</span>
      </div>
    );
  return (
    <div className="add-file">
      <FileDrop
        label={t("addFile")}
        hint={t("dropHint", { most: mostMegabytes })}
        megabytes={mostMegabytes}
        chosen={null}
        onFile={(file) => keep.mutate(file)}
      />
      {proves && <ChooseKept proves={proves} />}
    </div>
  );
}

/** Names a file as proof that is kept already; nothing while all that is kept proves the record. */
function ChooseKept({ proves }: { proves: { kind: string; id: string } }) {
  const [choosing, setChoosing] = useState(false);
  const notProving = `${proves.kind}:${proves.id}`;
  const first = useQuery(api.attachments.list.queryOptions({ input: { notProving, limit: 1 } }));
  const name = useMutation({
    mutationFn: ({ id, label }: Chosen) =>
      client.attachments.use({ id, record: proves.kind, of: proves.id }, { context: { said: t("named", { name: label }) } }),
    onSuccess: () => setChoosing(false),
  });
  if (!first.data?.total) return null;
  if (!choosing)
    return (
      <button type="button" className="quiet" onClick={() => setChoosing(true)}>
        {t("keptAlready")}
      </button>
    );
  return (
    <div ref={enterField} className="choose-kept">
      <RecordPicker
        name={`files for ${notProving}`}
        label={t("whichFile")}
        find={async (asked) => (await client.attachments.list({ notProving, ...asked })).items.map(asOffer)}
        value={null}
        onChange={(chosen) => chosen && name.mutate(chosen)}
        onBlur={() => name.isPending || setChoosing(false)}
      />
      <Refused error={name.error} />
    </div>
  );
}

const enterField = (place: HTMLElement | null): void => place?.querySelector("input")?.focus();

const asOffer = ({ id, name, day, size }: AttachmentInUse): Chosen => ({
  id,
  label: name,
  note: [day && sayDay(day), saySize(size)].filter(Boolean).join(", "),
});

/** A kept file where it is named as proof: its name as it is now leads to its page, its size stands beside the way to save it. */
export function KeptFile({ id, label }: { id: string; label: string | undefined }) {
  const { data: file, isError } = useQuery(api.attachments.get.queryOptions({ input: { id } }));
  if (isError)
    return (
      <div>
        {label} <Chip tone="clay">{t("inBin")}</Chip>
      </div>
    );
  const name = file?.name ?? label ?? "";
  return (
    <div>
      <RecordLink kind="attachment" id={id}>
        {name}
      </RecordLink>
      <div className="note">
        {file && `${saySize(file.size)}, `}
        <button type="button" className="quiet" aria-label={t("saveFile", { name })} onClick={() => void saveKept({ id, name })}>
          {t("save")}
        </button>
      </div>
    </div>
  );
}
