// The line in which an application is written down in five seconds; what was read of it is shown, and can be put right.
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { client } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { sayOpening } from "../rules/stages.ts";
import { mostLine } from "../schema/opening.ts";
import { t } from "./text.ts";
import "./openings.css";

export function AppliedLine() {
  const [written, setWritten] = useState("");
  // A second Enter, or the next word, comes before the screen has drawn that the first is under way.
  const standing = useRef("");
  const write = (now: string) => {
    standing.current = now;
    setWritten(now);
  };
  const [lost, setLost] = useState<string>();
  const keep = useMutation({
    mutationFn: (line: string) => client.openings.applied({ line }, { context: { said: t("appliedKept") } }),
    // What was refused stands in the line again, unless something else is being written there by now.
    onError: (_, line) => (standing.current === "" ? write(line) : setLost(line)),
  });
  const send = () => {
    const line = standing.current.trim();
    if (!line) return;
    write("");
    setLost(undefined);
    keep.mutate(line);
  };
  const { data: kept } = keep;
  return (
    <form
      className="applied-line"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextInput
        label={t("appliedLabel")}
        description={t("appliedHelp")}
        placeholder={t("appliedPlaceholder")}
        value={written}
        maxLength={mostLine}
        onChange={(event) => write(event.currentTarget.value)}
        inputWrapperOrder={["label", "input", "description", "error"]}
      />
      <Button type="submit" disabled={!written.trim()} loading={keep.isPending} rightSection={<kbd aria-hidden>↵</kbd>}>
        {t("appliedNow")}
      </Button>
      <Refused error={(lost && t("notKept", { line: lost })) ?? keep.error} />
      {kept && written === "" && (
        <p className="applied-read" role="status">
          {kept.questions.map((question) => (
            <strong key={question}>{question}</strong>
          ))}
          {t(kept.isNew ? "keptAs" : "movedOn", { what: sayOpening(kept), stage: kept.standing.said.toLowerCase() })}{" "}
          <Go to={`/openings/${kept.id}`}>{t("putRight")}</Go>
        </p>
      )}
    </form>
  );
}
