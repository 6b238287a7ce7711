// Wins in from outside, each after a look at what would come: the history of a repository, a mail.
import { Button, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import type { FileInput } from "../../../core/file-input.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { useText } from "../../../web/words.ts";
import { TakeInGit } from "./take-in-git.tsx";
import { text } from "./text.ts";

export type TakeInFrom = "git" | "mail";

const titles = { git: "gitTitle", mail: "mailTitle" } as const;

export function TakeIn({ from, onClose }: { from: TakeInFrom; onClose: () => void }) {
  const t = useText(text);
  return (
    <Modal opened onClose={onClose} title={t(titles[from])} size={620}>
      {from === "git" && <TakeInGit onClose={onClose} />}
      {from === "mail" && <TakeInMail onClose={onClose} />}
    </Modal>
  );
}

function TakeInMail({ onClose }: { onClose: () => void }) {
  const t = useText(text);
  const [file, setFile] = useState<FileInput>();
  const look = useMutation({ mutationFn: (chosen: FileInput) => client.wins.importMail({ file: chosen, preview: true }) });
  const take = useMutation({
    mutationFn: (chosen: FileInput) => client.wins.importMail({ file: chosen }, { context: { said: t("mailTaken") } }),
    onSuccess: onClose,
  });
  const found = look.data?.win;
  return (
    <>
      <FileDrop
        label={t("mailFile")}
        hint={t("mailHelp")}
        accept=".eml,message/rfc822"
        megabytes={20}
        onFile={(chosen) => {
          setFile(chosen);
          look.mutate(chosen);
        }}
      />
      <Refused error={look.error} />
      {look.data && (
        <p role="status">{found ? t("mailFound", { title: found.title, day: sayDay(found.day) }) : t("mailKnown")}</p>
      )}
      <div className="form-end">
        <Button disabled={!file || !found} loading={take.isPending} onClick={() => file && take.mutate(file)}>
          {t("takeInNow")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("notNow")}
        </Button>
      </div>
    </>
  );
}
