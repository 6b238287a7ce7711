// The line in which a win is written down in ten seconds: ready at once, Enter lays the stone.
import { Button, TextInput } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { sayNumber } from "../rules/say-number.ts";
import { type CapturedWin, mostWords } from "../schema.ts";
import { sayKind } from "./saying.ts";
import { t } from "./text.ts";

export function CaptureLine() {
  const [written, setWritten] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // A touch screen would push its keyboard over the page at once.
  const hasPointer = useMediaQuery("(pointer: fine)", false, { getInitialValueInEffect: false });
  useEffect(() => {
    if (hasPointer) field.current?.focus({ preventScroll: true });
  }, [hasPointer]);
  // A second Enter, or the next word, comes before the screen has drawn that the first is under way.
  const standing = useRef("");
  const write = (now: string) => {
    standing.current = now;
    setWritten(now);
  };
  const [notLaid, setNotLaid] = useState<string>();
  const keep = useMutation({
    mutationFn: (title: string) => client.wins.capture({ title }, { context: { said: t("laid") } }),
    // What was refused stands in the line again, unless something else is being written there by now.
    onError: (_, title) => (standing.current === "" ? write(title) : setNotLaid(title)),
  });
  const lay = () => {
    const title = standing.current.trim();
    if (!title) return;
    write("");
    setNotLaid(undefined);
    keep.mutate(title);
  };
  return (
    <form
      className="capture-line"
      onSubmit={(event) => {
        event.preventDefault();
        lay();
      }}
    >
      <TextInput
        ref={field}
        label={t("captureLabel")}
        description={t("captureHelp")}
        placeholder={t("capturePlaceholder")}
        value={written}
        maxLength={mostWords}
        onChange={(event) => write(event.currentTarget.value)}
        inputWrapperOrder={["label", "input", "description", "error"]}
      />
      <Button
        type="submit"
        className="primary-action"
        disabled={!written.trim()}
        loading={keep.isPending}
        rightSection={<kbd aria-hidden>↵</kbd>}
      >
        {t("captureNow")}
      </Button>
      <Refused error={notLaid && t("notLaid", { title: notLaid })} />
      {keep.data && written === "" && <Understood win={keep.data} />}
    </form>
  );
}

function Understood({ win }: { win: CapturedWin }) {
  const said = { day: sayDay(win.day), kind: sayKind(win.kind) };
  return (
    <p className="understood" role="status">
      {win.questions.map((question) => (
        <strong key={question}>{question} </strong>
      ))}
      {win.number ? t("understoodNumber", { ...said, number: sayNumber(win.number) }) : t("understood", said)}{" "}
      <Go to={`/wins/${win.id}`}>{t("makeStronger")}</Go>
    </p>
  );
}
