// A file taken in after a look at what would happen: chosen, seen, then written.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { FileInput } from "../../core/file-input.ts";
import { FileDrop } from "./file-drop.tsx";
import { Refused } from "./refused.tsx";
import { t } from "./text.ts";

interface TakeInFileProps<Found, Taken> {
  label: string;
  hint: string;
  /** As in an input's accept: ".json,.zip". */
  accept: string;
  megabytes?: number;
  /** Says what would happen and writes nothing. */
  look: (file: FileInput) => Promise<Found>;
  take: (file: FileInput, found: Found) => Promise<Taken>;
  /** What was found, shown before it is written. */
  show: (found: Found) => ReactNode;
  /** Whether there is anything to write. */
  ready: (found: Found) => boolean;
  submitLabel: string;
  onEnd: () => void;
  onTaken?: (taken: Taken) => void;
}

export function TakeInFile<Found, Taken>({
  look,
  take,
  show,
  ready,
  submitLabel,
  onEnd,
  onTaken,
  ...drop
}: TakeInFileProps<Found, Taken>) {
  const [file, setFile] = useState<FileInput>();
  const preview = useMutation({ mutationFn: look });
  const found = preview.data;
  const write = useMutation({
    mutationFn: ({ given, seen }: { given: FileInput; seen: Found }) => take(given, seen),
    onSuccess: (taken) => {
      onEnd();
      onTaken?.(taken);
    },
  });
  return (
    <div className="record-form">
      <FileDrop
        {...drop}
        onFile={(chosen) => {
          setFile(chosen);
          preview.mutate(chosen);
        }}
      />
      <Refused error={preview.error} />
      {found !== undefined && <div role="status">{show(found)}</div>}
      <TakeInFoot
        label={submitLabel}
        ready={file !== undefined && found !== undefined && ready(found)}
        write={write}
        onTake={() => file && found !== undefined && write.mutate({ given: file, seen: found })}
        onEnd={onEnd}
      />
    </div>
  );
}

interface TakeInFootProps {
  /** The verb of the person, such as "Keep 3 wins". */
  label: string;
  ready: boolean;
  /** The write: its refusal is said, and while it runs nothing is sent twice. */
  write: { isPending: boolean; error: unknown };
  onTake: () => void;
  onEnd: () => void;
}

/** How every look at a file ends: what was seen is taken in, or nothing is. */
export function TakeInFoot({ label, ready, write, onTake, onEnd }: TakeInFootProps) {
  return (
    <>
      <Refused error={write.error} />
      <div className="form-end">
        <Button disabled={!ready} loading={write.isPending} onClick={onTake}>
          {label}
        </Button>
        <Button variant="default" onClick={onEnd}>
          {t("cancel")}
        </Button>
      </div>
    </>
  );
}
