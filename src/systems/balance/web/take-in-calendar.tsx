// Time off out of a calendar file: its all-day events as a list to choose from, with what each would change.
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { FileInput } from "../../../core/file-input.ts";
import { shortDate } from "../../../core/say.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { FoundLines } from "../../../web/kit/found-lines.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { TakeInFoot } from "../../../web/kit/take-in-file.tsx";
import { t } from "./text.ts";

type Found = Awaited<ReturnType<typeof client.boundaries.importCalendar>>;
type Candidate = Found["candidates"][number];

const idsToTake = ({ candidates }: Found): string[] =>
  candidates.filter(({ standing }) => standing !== "known").map(({ id }) => id);

export function TakeInCalendar({ onClose }: { onClose: () => void }) {
  const [file, setFile] = useState<FileInput>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const look = useMutation({
    mutationFn: (given: FileInput) => client.boundaries.importCalendar({ file: given, preview: true }),
    onSuccess: (found) => setChosen(idsToTake(found)),
  });
  const take = useMutation({
    mutationFn: (given: FileInput) =>
      client.boundaries.importCalendar({ file: given, choose: [...chosen] }, { context: { said: t("timeOffAdded") } }),
    onSuccess: onClose,
  });
  return (
    <>
      <p>{t("calendarHelp")}</p>
      <FileDrop
        label={t("calendarFile")}
        megabytes={2}
        onFile={(given) => {
          setFile(given);
          look.mutate(given);
        }}
      />
      <Refused error={look.error} />
      {look.data && <Candidates found={look.data} chosen={chosen} onChosen={setChosen} />}
      <TakeInFoot
        label={t("calendarKeep", { count: chosen.length })}
        ready={file !== undefined && chosen.length > 0}
        write={take}
        onTake={() => file && take.mutate(file)}
        onEnd={onClose}
      />
    </>
  );
}

const sayDays = ({ from, to }: Candidate): string => (from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`);

interface CandidatesProps {
  found: Found;
  chosen: readonly string[];
  onChosen: (ids: readonly string[]) => void;
}

function Candidates({ found, chosen, onChosen }: CandidatesProps) {
  const { candidates, timed, outside, bad } = found;
  return (
    <FoundLines
      said={
        <>
          {t("calendarFound", { count: candidates.length })} {timed > 0 && t("calendarTimed", { count: timed })}{" "}
          {outside > 0 && t("calendarOutside", { count: outside })}
        </>
      }
      lines={candidates.map((one) => ({
        id: one.id,
        label: one.label,
        description: `${sayDays(one)}${one.standing === "new" ? "" : `; ${t(`standing_${one.standing}`)}`}`,
        known: one.standing === "known",
      }))}
      chosen={chosen}
      onChosen={onChosen}
    >
      {bad.map(({ line, problem }) => (
        <p key={`${line} ${problem}`} className="note">
          {t("calendarLine", { line, problem })}
        </p>
      ))}
    </FoundLines>
  );
}
