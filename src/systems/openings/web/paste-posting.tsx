// A posting pasted or given as its saved page: what was read of it goes into the form, and what speaks against it is said before anything is kept.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { FileInput } from "../../../core/file-input.ts";
import { listed } from "../../../core/say.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import type { ReadPostingView } from "../schema/posting.ts";
import { Signs } from "./fit-card.tsx";
import { t } from "./posting-text.ts";

interface PastePostingProps {
  /** What stands in the form as the posting. */
  text: string;
  onRead: (read: ReadPostingView) => void;
}

export function PastePosting({ text, onRead }: PastePostingProps) {
  const reading = useMutation({
    mutationFn: (given: { text: string } | { file: FileInput }) => client.openings.read(given),
    onSuccess: onRead,
  });
  return (
    <>
      <Button variant="default" disabled={!text.trim()} loading={reading.isPending} onClick={() => reading.mutate({ text })}>
        {t("readIt")}
      </Button>
      <FileDrop
        label={t("pageFile")}
        hint={t("pageHint")}
        accept=".html,.htm,.txt,.md,.json,.xml"
        megabytes={5}
        onFile={(file) => reading.mutate({ file })}
      />
      <Refused error={reading.error} />
      {reading.data && <Said read={reading.data} />}
    </>
  );
}

function Said({ read: { requirements, notSaid, signs, known } }: { read: ReadPostingView }) {
  const musts = requirements.filter(({ importance }) => importance === "must").length;
  const wishes = requirements.length - musts;
  return (
    <div role="status">
      <p className="note">
        {requirements.length === 0
          ? t("readAsksNothing")
          : t("readAsks", { musts: t("readMusts", { count: musts }), wishes: t("readWishes", { count: wishes }) })}{" "}
        {notSaid.length > 0 && t("notSaid", { what: listed(notSaid) })}
      </p>
      <Signs signs={signs} />
      {known.map(({ id, label, because }) => (
        <p key={id}>
          {t("knownAlready")} <Go to={`/openings/${id}`}>{label}</Go>. {because}
        </p>
      ))}
    </div>
  );
}
