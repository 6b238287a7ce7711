// What they answered: meaning first, you beside the others as a picture, their words, how sure it is; one thing becomes a goal, and they are thanked.
import { Button, CopyButton, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { HowSure } from "../../../web/kit/how-sure.tsx";
import { IntervalBars, type IntervalMark } from "../../../web/kit/interval-bars.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { type ShownRequest, scale } from "../schema/request.ts";
import { relationLabels } from "./saying.ts";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";

type Answered = Awaited<ReturnType<typeof client.feedbackRequests.read>>;
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

export function Reading({ reading }: { reading: Answered }) {
  const { lines, said, howSure, comments, waiting, asked, answered, shown } = reading;
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
          {comments.map(({ question, text, words }) => (
            <Card key={question} title={text}>
              <ul className="plain-list">
                {words.map((one) => (
                  <li key={`${one.name} ${one.words}`}>
                    “{one.words}”{one.name && ` (${one.name})`}
                  </li>
                ))}
              </ul>
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

export function Focus({ request, reading }: { request: ShownRequest; reading: Answered }) {
  const worst = reading.lines.filter(({ others }) => others).toSorted((a, b) => (a.others?.mean ?? 0) - (b.others?.mean ?? 0))[0];
  const [question, setQuestion] = useState(worst?.question ?? request.questions[0]?.id ?? "");
  const [title, setTitle] = useState("");
  const make = useMutation({
    mutationFn: () =>
      client.feedbackRequests.focus({ id: request.id, question, title: title.trim() }, { context: { said: t("goalMade") } }),
    onSuccess: () => setTitle(""),
  });
  return (
    <Section title={t("workOn")}>
      <ul className="plain-list">
        {request.focus.map(({ goal }) => (
          <li key={goal.id}>
            <RecordLink kind={goal.kind} id={goal.id}>
              {goal.label}
            </RecordLink>
          </li>
        ))}
      </ul>
      {request.focus.length < 3 && (
        <ShortForm submitLabel={t("makeGoal")} ready={title.trim() !== ""} write={make} onSubmit={() => make.mutate()}>
          <Select
            label={t("workOnWhat")}
            data={request.questions.map(({ id, text }) => ({ value: id, label: text }))}
            value={question}
            onChange={(next) => setQuestion(next ?? question)}
            allowDeselect={false}
          />
          <TextInput
            label={t("workOnHow")}
            placeholder={t("workOnExample")}
            value={title}
            maxLength={300}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </ShortForm>
      )}
    </Section>
  );
}

export function Thanks({ request, words }: { request: ShownRequest; words: string }) {
  const [change, setChange] = useState(request.change ?? "");
  const thank = useMutation({
    mutationFn: () =>
      client.feedbackRequests.thank({ id: request.id, change: change.trim() || null }, { context: { said: t("thankedNow") } }),
  });
  return (
    <Section title={t("thankThem")}>
      <div className="record-form">
        <Textarea
          label={t("whatChanges")}
          description={t("whatChangesHelp")}
          value={change}
          maxLength={2000}
          onChange={(event) => setChange(event.currentTarget.value)}
        />
        <blockquote>{words}</blockquote>
        <Refused error={thank.error} />
        <div className="form-end">
          <CopyButton value={words}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t("copied") : t("copyMessage")}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" loading={thank.isPending} onClick={() => thank.mutate()}>
            {request.thankedOn ? t("save") : t("thank")}
          </Button>
        </div>
      </div>
    </Section>
  );
}
