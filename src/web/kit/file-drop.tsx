// Takes one file by drop or by choice and gives it as operations take files: a name and base64.
import { useRef, useState } from "react";
import type { FileInput } from "../../core/file-input.ts";
import { largestFileMegabytes } from "../../core/sent-at-once.ts";
import { t } from "./text.ts";

interface FileDropProps {
  label: string;
  hint?: string;
  /** As in an input's accept: ".json,.zip". */
  accept?: string;
  /** What the doors take, unless told. */
  megabytes?: number;
  /** Null once the chosen file was taken away again; left out where nobody takes it away. */
  chosen?: FileInput | null;
  onFile: (file: FileInput) => void;
}

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(""));
};

export function FileDrop({ label, hint, accept, megabytes = largestFileMegabytes, chosen, onFile }: FileDropProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState<string>();
  const [refused, setRefused] = useState<string>();

  const take = async (file: File | null | undefined) => {
    if (!file) return;
    if (file.size > megabytes * 1024 * 1024) {
      const said = { name: file.name, limit: megabytes };
      return setRefused(megabytes < largestFileMegabytes ? t("dropTooLarge", said) : t("dropByCommand", said));
    }
    setRefused(undefined);
    setSaid(t("chosenFile", { name: file.name, size: Math.max(1, Math.round(file.size / 1024)) }));
    onFile({ name: file.name, content: await base64Of(file) });
  };

  return (
    <>
      <button
        type="button"
        className={over ? "file-drop over" : "file-drop"}
        onClick={() => chooser.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <strong>{label}</strong>
        <span>{refused ?? (chosen === null ? undefined : said) ?? hint ?? t("dropFile")}</span>
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
