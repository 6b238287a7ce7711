// Wins in the history of a repository: the command to run, then the candidates to choose from.
import { Button, Checkbox, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import type { FileInput } from "../../../core/file-input.ts";
import { codeOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { announce } from "../../../web/toast.tsx";
import { useText } from "../../../web/words.ts";
import { gitCommand } from "../rules/git-command.ts";
import { text } from "./text.ts";

type Candidate = Awaited<ReturnType<typeof client.wins.importGit>>["candidates"][number];

export function TakeInGit({ onClose }: { onClose: () => void }) {
  const t = useText(text);
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
        megabytes={20}
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
      {found && <Candidates candidates={found} chosen={chosen} onChosen={setChosen} />}
      <div className="form-end">
        <Button disabled={!file || chosen.length === 0} loading={take.isPending} onClick={() => file && take.mutate(file)}>
          {t("gitKeep", { count: chosen.length })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("notNow")}
        </Button>
      </div>
    </>
  );
}

interface CandidatesProps {
  candidates: readonly Candidate[];
  chosen: readonly string[];
  onChosen: (ids: readonly string[]) => void;
}

function Candidates({ candidates, chosen, onChosen }: CandidatesProps) {
  const t = useText(text);
  if (candidates.length === 0) return <p role="status">{t("gitNothing")}</p>;
  const turn = (id: string) => onChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div role="status">
      <p>{t("gitFound", { count: candidates.length })}</p>
      <ul className="take-in-lines">
        {candidates.map(({ id, title, day, by, commits, files }) => (
          <li key={id}>
            <Checkbox
              checked={chosen.includes(id)}
              onChange={() => turn(id)}
              label={title}
              description={`${sayDay(day)}; ${t("gitCounts", { by, commits, files })}`}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
