// What they answered: meaning first, you beside the others as a picture, what several say, their words, how sure it is.
import { Button } from "@mantine/core";
import { capital } from "../../../core/capital.ts";
import type { client } from "../../../web/client.ts";
import { HowSure } from "../../../web/kit/how-sure.tsx";
import { IntervalBars, type IntervalMark } from "../../../web/kit/interval-bars.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { scale } from "../schema/request.ts";
import { relationLabels } from "./saying.ts";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";

export type Answered = Awaited<ReturnType<typeof client.feedbackRequests.read>>;
type Line = Answered["lines"][number];

const verdictWords = (): Record<Line["verdict"], string> => ({
  "hidden-strength": t("hiddenStrength"),
  "blind-spot": t("blindSpot"),
  alike: t("alike"),
  unclear: t("unclear"),
  "not-both": "",
});

const rounded = (value: number): string => value.toFixed(1);

const marksOf = ({ self, others }: Line): IntervalMark[] => [
  ...(self === null ? [] : [{ said: `${t("you")} ${self}`, value: self, low: self, high: self, tone: "sky" as const }]),
  ...(others
    ? [
        {
          said: sayOthers(others),
          value: others.mean,
          low: others.low ?? others.mean,
          high: others.high ?? others.mean,
          tone: "stone" as const,
        },
      ]
    : []),
];

const sayOthers = ({ mean, low, high, n }: NonNullable<Line["others"]>): string =>
  low === null || high === null
    ? t("othersOne", { mean: rounded(mean), n })
    : t("othersMany", { mean: rounded(mean), low: rounded(low), high: rounded(high), n });

function Quotes({ of }: { of: readonly { words: string; name: string | null }[] }) {
  return (
    <ul className="plain-list">
      {of.map(({ words, name }) => (
        <li key={`${name} ${words}`}>
          “{words}”{name && ` (${name})`}
        </li>
      ))}
    </ul>
  );
}

interface ReadingProps {
  reading: Answered;
  /** Chooses one of the themes to work on. */
  onWorkOn: (theme: string) => void;
}

export function Reading({ reading, onWorkOn }: ReadingProps) {
  const { lines, said, howSure, themes, comments, waiting, asked, answered, shown } = reading;
  const verdicts = verdictWords();
  const relations = relationLabels();
  const whose = shown.map(
    ({ name, relation, n }) => name ?? t("groupOf", { who: relation ? relations[relation] : t("several"), n }),
  );
  return (
    <Section title={t("whatTheyAnswered")}>
      <p className="note">{[t("answeredOf", { answered, asked }), whose.join(", "), waiting].filter(Boolean).join(" · ")}</p>
      {shown.length > 0 && (
        <>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {lines.length > 0 && (
            <IntervalBars
              title={t("youAndOthers")}
              min={scale.min}
              max={scale.max}
              ends={{ low: t("notAtAll"), high: t("fully") }}
              legend={[
                { tone: "sky", label: t("you") },
                { tone: "stone", label: t("others") },
              ]}
              rows={lines.map((line) => ({
                key: line.question,
                label: line.text,
                note: verdicts[line.verdict],
                marks: marksOf(line),
              }))}
              table={{
                columns: [t("statement"), t("you"), t("others"), t("agreement")],
                rows: lines.map(({ text, self, others, agreement }) => [
                  text,
                  self ?? "",
                  others ? sayOthers(others) : "",
                  agreement === null ? "" : agreement.toFixed(2),
                ]),
              }}
            />
          )}
          {themes.length > 0 && <h3>{t("severalSay")}</h3>}
          {themes.map(({ key, label, said: many, comments: lines }) => (
            <Card key={key} title={label}>
              <p className="note">{capital(many)}</p>
              <Quotes of={lines} />
              <div className="form-end">
                <Button variant="default" onClick={() => onWorkOn(key)}>
                  {t("workOnThis")}
                </Button>
              </div>
            </Card>
          ))}
          {themes.length > 0 && comments.length > 0 && <h3>{t("allWords")}</h3>}
          {comments.map(({ question, text, words }) => (
            <Card key={question} title={text}>
              <Quotes of={words} />
            </Card>
          ))}
          <HowSure>
            {howSure.map((sentence) => (
              <p key={sentence} className="note">
                {sentence}
              </p>
            ))}
          </HowSure>
        </>
      )}
    </Section>
  );
}
