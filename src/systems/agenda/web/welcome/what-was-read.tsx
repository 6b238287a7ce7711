// What was read of a resume or of lines: the positions in their order, and the lines that nothing was made of, each to be put right in its place.
import { Button } from "@mantine/core";
import { useState } from "react";
import type { ExperienceFact } from "../../../../career/profile-facts.ts";
import { shortMonthAndYear } from "../../../../core/say.ts";
import { Card } from "../../../../web/kit/page.tsx";
import { type Corrections, partsOfLine, positionKey, type SaidFact, saidOf } from "./corrections.ts";
import { FactForm } from "./fact-form.tsx";
import type { ReadPreview } from "./preview.ts";
import { t } from "./text.ts";

interface WhatWasReadProps {
  read: ReadPreview;
  corrections: Corrections;
  onCorrect: (corrections: Corrections) => void;
}

export function WhatWasRead({ read, corrections, onCorrect }: WhatWasReadProps) {
  const { experiences, languages, certificates } = read.facts;
  const [open, setOpen] = useState<string>();
  const sayPosition = (key: string, said: SaidFact | null | undefined) => {
    setOpen(undefined);
    const { [key]: _, ...others } = corrections.positions;
    onCorrect({ ...corrections, positions: said === undefined ? others : { ...others, [key]: said } });
  };
  const beside = [...languages.map(({ label }) => label), ...certificates.map(({ title }) => title)];
  return (
    <>
      {experiences.length > 0 && (
        <Card title={t("positionsTitle")}>
          <ol className="timeline">
            {experiences.map((fact) => (
              <Position
                key={positionKey(fact)}
                fact={fact}
                said={corrections.positions[positionKey(fact)]}
                isOpen={open === positionKey(fact)}
                onOpen={setOpen}
                onSay={(said) => sayPosition(positionKey(fact), said)}
              />
            ))}
          </ol>
          {beside.length > 0 && <p className="note">{t("alsoRead", { what: beside.join(", ") })}</p>}
        </Card>
      )}
      <LinesUnread read={read} corrections={corrections} onCorrect={onCorrect} />
    </>
  );
}

interface PositionProps {
  fact: ExperienceFact;
  said: SaidFact | null | undefined;
  isOpen: boolean;
  onOpen: (key: string | undefined) => void;
  onSay: (said: SaidFact | null | undefined) => void;
}

function Position({ fact, said, isOpen, onOpen, onSay }: PositionProps) {
  const { title, organisation, start, end, kind } = said ?? saidOf(fact);
  const name = [title, organisation].filter(Boolean).join(", ");
  const first = kind === "job" ? "job" : "education";
  if (isOpen)
    return (
      <li>
        <FactForm
          label={name}
          first={first}
          kinds={["job", "education"]}
          guess={(as) => ({ ...(said ?? saidOf(fact)), kind: as })}
          onSay={onSay}
          onEnd={() => onOpen(undefined)}
        />
      </li>
    );
  return (
    <li className={said === null ? "left-out" : undefined}>
      <div>
        <strong>{name}</strong>
        <span className="note">{sayPeriod(start, end, kind)}</span>
      </div>
      <div className="timeline-ways">
        {said === null ? (
          <Button variant="subtle" size="compact-sm" aria-label={t("takeBackOf", { name })} onClick={() => onSay(undefined)}>
            {t("takeBack")}
          </Button>
        ) : (
          <>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t("changeOf", { name })}
              onClick={() => onOpen(positionKey(fact))}
            >
              {t("alter")}
            </Button>
            <Button variant="subtle" size="compact-sm" aria-label={t("removeOf", { name })} onClick={() => onSay(null)}>
              {t("remove")}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

const sayDate = (partial: string): string => (partial.length > 4 ? shortMonthAndYear(partial.slice(0, 7)) : partial);

const sayPeriod = (start: string, end: string, kind: SaidFact["kind"]): string => {
  if (!start) return end && sayDate(end);
  if (!end) return kind === "job" ? t("periodSince", { from: sayDate(start) }) : sayDate(start);
  return start === end ? sayDate(start) : `${sayDate(start)} – ${sayDate(end)}`;
};

const firstLines = 6;

function LinesUnread({ read, corrections, onCorrect }: WhatWasReadProps) {
  const [open, setOpen] = useState<string>();
  const [all, setAll] = useState(false);
  const unread = read.skipped.flatMap(({ said, where, line, why }) => (said === undefined ? [] : [{ said, where, line, why }]));
  const faults = read.skipped.filter(({ said }) => said === undefined);
  if (read.skipped.length === 0) return null;
  const say = (words: string, said: SaidFact | null | undefined) => {
    setOpen(undefined);
    const { [words]: _, ...others } = corrections.lines;
    onCorrect({ ...corrections, lines: said === undefined ? others : { ...others, [words]: said } });
  };
  const standing = all ? unread : unread.slice(0, firstLines);
  return (
    <Card title={t("skippedTitle")}>
      {unread.length > 0 && <p className="note">{t("skippedHelp")}</p>}
      <ul className="unread">
        {standing.map(({ said: words }) => {
          const said = corrections.lines[words];
          if (open === words)
            return (
              <li key={words}>
                <q>{words}</q>
                <FactForm
                  label={t("thisLine")}
                  first="job"
                  guess={(kind) => partsOfLine(words, kind)}
                  onSay={(fact) => say(words, fact)}
                  onEnd={() => setOpen(undefined)}
                />
              </li>
            );
          return (
            <li key={words} className={said === undefined ? undefined : "settled"}>
              <button type="button" onClick={() => (said === undefined ? setOpen(words) : say(words, undefined))}>
                <span>{words}</span>
                <small>
                  {said === undefined ? t("sayWhatItIs") : said === null ? t("lineLeft") : t("lineIs", { name: said.title })}
                </small>
              </button>
            </li>
          );
        })}
        {faults.map(({ where, line, why }) => (
          <li key={`${where} ${line} ${why}`}>
            <strong>{line === null ? where : t("skippedOn", { where, line })}</strong> {why}
          </li>
        ))}
      </ul>
      {standing.length < unread.length && (
        <Button variant="default" onClick={() => setAll(true)}>
          {t("linesShowAll", { count: unread.length - standing.length })}
        </Button>
      )}
    </Card>
  );
}
