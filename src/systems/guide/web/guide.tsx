// The guide: one question in own words and its answer, and below all questions by topic.
import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api } from "../../../web/client.ts";
import { Go, useQueryParam } from "../../../web/kit/go.tsx";
import { Page, Section } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { topicLabels, topics } from "../schema.ts";
import { AnswerBody } from "./answer-body.tsx";
import { t } from "./text.ts";
import "./guide.css";

interface Question {
  id: string;
  question: string;
}

export default function Guide() {
  const [asked, setAsked] = useQueryParam("ask");
  return (
    <Page title={t("title")} sub={t("sub")}>
      <AskBox key={asked} asked={asked ?? ""} onAsk={setAsked} />
      {asked && <Reply asked={asked} />}
      <AllQuestions folded={Boolean(asked)} />
    </Page>
  );
}

function AskBox({ asked, onAsk }: { asked: string; onAsk: (question: string) => void }) {
  const [written, setWritten] = useState(asked);
  return (
    <form
      className="guide-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim()) onAsk(written.trim().slice(0, 300));
      }}
    >
      <TextInput
        label={t("ask")}
        placeholder={t("example")}
        value={written}
        maxLength={300}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!written.trim()}>
        {t("askIt")}
      </Button>
    </form>
  );
}

function Reply({ asked }: { asked: string }) {
  const found = useQuery(api.guide.ask.queryOptions({ input: { question: asked } }));
  if (found.error) return <Refused error={found.error} />;
  if (!found.data) return <div className="guide-reply" aria-busy />;
  const { answer, others } = found.data;
  return (
    <section className="guide-reply" aria-live="polite">
      {answer ? (
        <>
          <h2>
            <Go to={`/guide/${answer.id}`} className="record-link">
              {answer.question}
            </Go>
          </h2>
          <AnswerBody key={answer.id} answer={answer} />
        </>
      ) : (
        <p>{t("nothingNear")}</p>
      )}
      {answer && others.length > 0 && <h3>{t("otherwise")}</h3>}
      <Questions of={others} />
    </section>
  );
}

function Questions({ of }: { of: readonly Question[] }) {
  return (
    <ul className="guide-questions">
      {of.map(({ id, question }) => (
        <li key={id}>
          <Go to={`/guide/${id}`} className="record-link">
            {question}
          </Go>
        </li>
      ))}
    </ul>
  );
}

/** More than there are. */
const most = 500;

function AllQuestions({ folded }: { folded: boolean }) {
  const all = useQuery(api.guide.list.queryOptions({ input: { limit: most } }));
  const [open, setOpen] = useState(!folded);
  useEffect(() => setOpen(!folded), [folded]);
  const items = all.data?.items ?? [];
  return (
    <Section title={t("allShown", { count: all.data?.total ?? 0 })}>
      <div className="guide-topics">
        {topics.map((topic) => {
          const within = items.filter((one) => one.topic === topic);
          return (
            <details key={topic} open={open && topic === topics[0]} className="guide-topic">
              <summary>
                {topicLabels[topic]} <span className="note number">{within.length}</span>
              </summary>
              <Questions of={within} />
            </details>
          );
        })}
      </div>
    </Section>
  );
}
