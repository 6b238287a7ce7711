// Telling a story aloud with a clock: what it should take by its words, and what it took.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { tellable } from "../rules/star.ts";
import type { StoryView } from "../schema.ts";
import { sayTime } from "./saying.ts";
import { t } from "./text.ts";

const mostSeconds = 3600;

export function Rehearsal({ story }: { story: StoryView }) {
  const [began, setBegan] = useState<number>();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (began === undefined) return;
    const ticking = setInterval(() => setSeconds(Math.min(mostSeconds, Math.round((Date.now() - began) / 1000))), 250);
    return () => clearInterval(ticking);
  }, [began]);
  const keep = useMutation({
    mutationFn: (took: number) =>
      client.stories.rehearse({ id: story.id, seconds: took }, { context: { said: t("rehearsed", { time: sayTime(took) }) } }),
  });
  const start = () => {
    setSeconds(0);
    setBegan(Date.now());
  };
  const stop = () => {
    if (began !== undefined) keep.mutate(Math.max(1, Math.min(mostSeconds, Math.round((Date.now() - began) / 1000))));
    setBegan(undefined);
  };
  return (
    <Card title={t("rehearseTitle")}>
      <p className="quiet-line">{t("length", { words: story.words, time: sayTime(story.seconds) })}</p>
      <p className="quiet-line">{t(judged(story.spokenSeconds ?? story.seconds))}</p>
      <p className="quiet-line">{lastTold(story)}</p>
      {began === undefined ? (
        <Button variant="default" onClick={start} loading={keep.isPending}>
          {t("startTelling")}
        </Button>
      ) : (
        <Button onClick={stop}>{t("stopTelling", { time: sayTime(seconds) })}</Button>
      )}
      <p className="note">{t("rehearseHelp")}</p>
    </Card>
  );
}

const judged = (seconds: number) =>
  seconds < tellable.least ? "lengthShort" : seconds > tellable.most ? "lengthLong" : "lengthGood";

const lastTold = ({ lastRehearsed, spokenSeconds }: StoryView): string => {
  if (!lastRehearsed) return t("neverTold");
  const day = sayDay(lastRehearsed);
  return spokenSeconds ? t("toldIn", { day, time: sayTime(spokenSeconds) }) : t("told", { day });
};
