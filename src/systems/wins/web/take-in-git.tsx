// Wins in the history of a repository: the command to run, then the candidates to choose from.
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import type { FileInput } from "../../../core/file-input.ts";
import { codeOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { FoundLines } from "../../../web/kit/found-lines.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { TakeInFoot } from "../../../web/kit/take-in-file.tsx";
import { announce } from "../../../web/toast.tsx";
import { gitCommand } from "../rules/git-command.ts";
import { t } from "./text.ts";

export function TakeInGit({ onClose }: { onClose: () => void }) {
  const [file, setFile] = useState<FileInput>();
  const [author, setAuthor] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const asked = (given: FileInput) => ({ file: given, author: author.trim() || undefined });
  const look = useMutation({
    mutationFn: (given: FileInput) => client.wins.importGit({ ...asked(given), preview: true }),
    onSuccess: () => setChosen([]),
  });
  const take = useMutation({
    mutationFn: (given: FileInput) =>
      client.wins.importGit(
        { ...asked(given), choose: [...chosen] },
        { context: { said: t("gitKept", { count: chosen.length }) } },
      ),
    onSuccess: onClose,
  });
  const copy = async () => {
    await navigator.clipboard.writeText(gitCommand);
    announce({ said: t("copied") });
  };
  const asksWho = look.isError && codeOf(look.error) === "SEVERAL_AUTHORS";
  const found = look.data?.candidates;
  return (
    <>
      <p>{t("gitHelp")}</p>
      <pre className="command">{gitCommand}</pre>
      <p>
        <Button variant="default" size="xs" onClick={() => void copy()}>
          {t("gitCopy")}
        </Button>
      </p>
      <FileDrop
        label={t("gitFile")}
        onFile={(given) => {
          setFile(given);
          look.mutate(given);
        }}
      />
      <Refused error={look.error} />
      {(asksWho || author) && (
        <form
          className="record-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (file) look.mutate(file);
          }}
        >
          <TextInput
            label={t("gitAuthor")}
            description={t("gitAuthorHelp")}
            value={author}
            onChange={(event) => setAuthor(event.currentTarget.value)}
          />
          <div className="form-end">
            <Button type="submit" variant="default" disabled={!author.trim()} loading={look.isPending}>
              {t("gitLook")}
            </Button>
          </div>
        </form>
      )}
      {found && (
        <FoundLines
          said={found.length === 0 ? t("gitNothing") : t("gitFound", { count: found.length })}
          lines={found.map(({ id, title, day, by, commits, files }) => ({
            id,
            label: title,
            description: `${sayDay(day)}; ${by}; ${t("gitCommits", { count: commits })}, ${t("gitFiles", { count: files })}`,
          }))}
          chosen={chosen}
          onChosen={setChosen}
        />
      )}
      <TakeInFoot
        label={t("gitKeep", { count: chosen.length })}
        ready={file !== undefined && chosen.length > 0}
        write={take}
        onTake={() => file && take.mutate(file)}
        onEnd={onClose}
      />
    </>
  );
}
