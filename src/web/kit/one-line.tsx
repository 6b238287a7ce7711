// A line that is written down in five seconds, such as a talk or feedback; what was understood of it is shown below, to be put right.
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { Refused } from "./refused.tsx";
import { t } from "./text.ts";
import "./one-line.css";

interface OneLineProps<A> {
  label: string;
  help: string;
  placeholder: string;
  /** The verb of the person: "Keep the talk". */
  submitLabel: string;
  most: number;
  /** What stands there at the beginning, such as a name. */
  begin?: string;
  keep: (line: string) => Promise<A>;
  /** What was understood. */
  read: (answer: A) => ReactNode;
}

export function OneLine<A>({ label, help, placeholder, submitLabel, most, begin = "", keep, read }: OneLineProps<A>) {
  const [written, setWritten] = useState(begin);
  // A second Enter, or the next word, comes before the screen has drawn that the first is under way.
  const standing = useRef(begin);
  const write = (now: string) => {
    standing.current = now;
    setWritten(now);
  };
  const [lost, setLost] = useState<string>();
  const keeping = useMutation({
    mutationFn: keep,
    // What was refused stands in the line again, unless something else is being written there by now.
    onError: (_, line) => (standing.current === begin ? write(line) : setLost(line)),
  });
  const send = () => {
    const line = standing.current.trim();
    if (!line || line === begin.trim()) return;
    write(begin);
    setLost(undefined);
    keeping.mutate(line);
  };
  return (
    <form
      className="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextInput
        label={label}
        description={help}
        placeholder={placeholder}
        value={written}
        maxLength={most}
        onChange={(event) => write(event.currentTarget.value)}
        inputWrapperOrder={["label", "input", "description", "error"]}
      />
      <Button
        type="submit"
        disabled={!written.trim() || written.trim() === begin.trim()}
        loading={keeping.isPending}
        rightSection={<kbd aria-hidden>↵</kbd>}
      >
        {submitLabel}
      </Button>
      <Refused error={(lost && t("lineNotKept", { line: lost })) ?? keeping.error} />
      {keeping.data !== undefined && written === begin && (
        <p className="was-read" role="status">
          {read(keeping.data)}
        </p>
      )}
    </form>
  );
}
