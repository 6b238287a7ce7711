// The line in which a talk is written down in five seconds; what was read of it is shown, and can be put right.
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { client } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { type MetAnswer, mostLine } from "../schema/conversation.ts";
import { t } from "./text.ts";
import "./network.css";

interface MetLineProps {
  label?: string;
  help?: string;
  /** What stands there at the beginning, such as a name. */
  begin?: string;
}

export function MetLine({ label = t("metLabel"), help = t("metHelp"), begin = "" }: MetLineProps) {
  const [written, setWritten] = useState(begin);
  // A second Enter, or the next word, comes before the screen has drawn that the first is under way.
  const standing = useRef(begin);
  const write = (now: string) => {
    standing.current = now;
    setWritten(now);
  };
  const [lost, setLost] = useState<string>();
  const keep = useMutation({
    mutationFn: (line: string) => client.conversations.met({ line }, { context: { said: t("metKept") } }),
    // What was refused stands in the line again, unless something else is being written there by now.
    onError: (_, line) => (standing.current === begin ? write(line) : setLost(line)),
  });
  const send = () => {
    const line = standing.current.trim();
    if (!line || line === begin.trim()) return;
    write(begin);
    setLost(undefined);
    keep.mutate(line);
  };
  return (
    <form
      className="met-line"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextInput
        label={label}
        description={help}
        placeholder={t("metPlaceholder")}
        value={written}
        maxLength={mostLine}
        onChange={(event) => write(event.currentTarget.value)}
        inputWrapperOrder={["label", "input", "description", "error"]}
      />
      <Button
        type="submit"
        disabled={!written.trim() || written.trim() === begin.trim()}
        loading={keep.isPending}
        rightSection={<kbd aria-hidden>↵</kbd>}
      >
        {t("metNow")}
      </Button>
      <Refused error={(lost && t("notKept", { line: lost })) ?? keep.error} />
      {keep.data && written === begin && <WasRead talk={keep.data} />}
    </form>
  );
}

function WasRead({ talk }: { talk: MetAnswer }) {
  return (
    <p className="was-read" role="status">
      {talk.questions.map((question) => (
        <strong key={question}>{question} </strong>
      ))}
      {talk.said} {talk.made.length > 0 && t("metNew", { count: talk.made.length, names: talk.made.join(", ") })}{" "}
      <Go to={`/conversations/${talk.id}`}>{t("metPutRight")}</Go>
    </p>
  );
}
