// One request for feedback: what they answered, whom you ask, how you see it yourself, what is promised, and what comes of it.
import { Button, Textarea } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { Card, Section } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { promiseTo } from "../rules/ask.ts";
import { type Question, requestFields, type ShownRequest, scale } from "../schema/request.ts";
import { Raters } from "./raters.tsx";
import { Reading } from "./reading.tsx";
import { groupingLabels } from "./saying.ts";
import { t } from "./text.ts";
import { asTheme, Focus, Thanks } from "./what-follows.tsx";

export default recordScreen("feedback-request", api.feedbackRequests, function useRequest(request) {
  const isOpen = request.closesOn >= today();
  return {
    title: request.title,
    trail: [{ label: t("requests"), to: "/feedback/requests" }],
    sub: isOpen ? t("openUntil", { day: sayDay(request.closesOn) }) : t("closed", { day: sayDay(request.closesOn) }),
    main: (
      <>
        <Answers request={request} />
        <Raters request={request} isOpen={isOpen} />
        <Self key={request.revision} request={request} />
        <Section title={t("whatIsAsked")}>
          <Card>
            <Questions key={request.revision} request={request} />
          </Card>
          <Card>
            <Settings key={request.revision} request={request} />
          </Card>
        </Section>
      </>
    ),
    side: (
      <>
        <TakeIn />
        <Card title={t("whatTheyAreTold")}>{promiseTo(request)}</Card>
        {isOpen && <Close request={request} />}
      </>
    ),
  };
});

function Answers({ request }: { request: ShownRequest }) {
  const query = useQuery(api.feedbackRequests.read.queryOptions({ input: { id: request.id } }));
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Loaded query={query} shape={<CardSkeleton height={200} />}>
      {(reading) =>
        reading.answered === 0 && reading.shown.length === 0 ? null : (
          <>
            <Reading reading={reading} onWorkOn={(theme) => setChosen(asTheme(theme))} />
            {reading.shown.length > 0 && <Focus request={request} reading={reading} chosen={chosen} onChoose={setChosen} />}
            {reading.shown.length > 0 && <Thanks request={request} names={reading.thankWhom} />}
          </>
        )
      }
    </Loaded>
  );
}

const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => String(scale.min + at));

function Self({ request }: { request: ShownRequest }) {
  const write = useMutation({
    mutationFn: (self: ShownRequest["self"]) =>
      client.feedbackRequests.update({ id: request.id, revision: request.revision, self }, { context: { said: t("saved") } }),
  });
  const asked = request.questions.filter(({ answer }) => answer === "scale");
  if (asked.length === 0) return null;
  return (
    <Section title={t("yourself")}>
      <p className="note">{t("yourselfHelp")}</p>
      <div className="record-form">
        {asked.map(({ id, text }) => (
          <Choices
            key={id}
            label={text}
            inline
            choices={steps.map((step) => ({ value: step, label: step }))}
            value={String(request.self.find(({ question }) => question === id)?.value ?? "")}
            onChange={(value) =>
              write.mutate([...request.self.filter(({ question }) => question !== id), { question: id, value: Number(value) }])
            }
          />
        ))}
      </div>
      <Refused error={write.error} />
    </Section>
  );
}

const asLine = ({ text }: Question): string => text;

/** A line that ends as a question is answered in words, any other is a statement from 1 to 5. */
const asQuestions = (written: string, before: readonly Question[]): Question[] =>
  written
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map(
      (text) =>
        before.find((one) => one.text === text) ?? {
          id: `own-${text.length}-${[...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)}`,
          text,
          answer: text.endsWith("?") ? ("words" as const) : ("scale" as const),
        },
    );

function Questions({ request }: { request: ShownRequest }) {
  const standing = request.questions.map(asLine).join("\n");
  const [written, setWritten] = useState(standing);
  const write = useMutation({
    mutationFn: () =>
      client.feedbackRequests.update(
        { id: request.id, revision: request.revision, questions: asQuestions(written, request.questions) },
        { context: { said: t("saved") } },
      ),
  });
  return (
    <div className="record-form">
      <Textarea
        label={t("questions")}
        description={t("questionsHelp")}
        value={written}
        autosize
        minRows={4}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <Refused error={write.error} />
      {written.trim() !== standing && written.trim() !== "" && (
        <div className="form-end">
          <Button loading={write.isPending} onClick={() => write.mutate()}>
            {t("saveQuestions")}
          </Button>
        </div>
      )}
    </div>
  );
}

const { title, grouping, threshold, closesOn, note } = requestFields;
const schema = z.object({ title, closesOn, grouping, threshold, note });

function Settings({ request }: { request: ShownRequest }) {
  const form = useNounForm(api.feedbackRequests, { schema, record: request });
  return (
    <RecordForm form={form}>
      <Field form={form} name="title" />
      <div className="field-row">
        <Field form={form} name="grouping" choiceLabels={groupingLabels()} />
        <Field form={form} name="threshold" />
        <Field form={form} name="closesOn" />
      </div>
      <Field form={form} name="note" />
    </RecordForm>
  );
}

function TakeIn() {
  const [text, setText] = useState("");
  const take = useMutation({
    mutationFn: () => client.feedback.take({ text }, { context: { said: t("taken") } }),
    onSuccess: () => setText(""),
  });
  return (
    <Card title={t("takeTitle")}>
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          take.mutate();
        }}
      >
        <Textarea
          label={t("takeLabel")}
          description={t("takeHelp")}
          value={text}
          minRows={3}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Refused error={take.error} />
        {take.data && text === "" && <p role="status">{take.data.said}</p>}
        <div className="form-end">
          <Button type="submit" variant="default" disabled={!text.trim()} loading={take.isPending}>
            {t("takeNow")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Close({ request }: { request: ShownRequest }) {
  const close = useMutation({
    mutationFn: () => client.feedbackRequests.close({ id: request.id }, { context: { said: t("closedNow") } }),
  });
  return (
    <Card title={t("closeTitle")}>
      <p className="note">{t("closeHelp")}</p>
      <Refused error={close.error} />
      <Button variant="default" loading={close.isPending} onClick={() => close.mutate()}>
        {t("closeNow")}
      </Button>
    </Card>
  );
}
