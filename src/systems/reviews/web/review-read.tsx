// A finished review to read again: what was written, what it wrote elsewhere, what happened in its time.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { dayOf, sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useKeptDraft } from "../../../web/kit/kept-draft.ts";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Columns } from "../../../web/kit/page.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { saveNamed } from "../../../web/kit/save-file.ts";
import { timezone } from "../../../web/kit/today.ts";
import { changedAnswers } from "../rules/answers.ts";
import { sayPeriod } from "../rules/periods.ts";
import type { Opening } from "../schema/review.ts";
import { FiledList } from "./filed-list.tsx";
import { GoalsEnded, HappenedView } from "./happened-view.tsx";
import { t } from "./text.ts";
import { answersDraft, draftOf } from "./use-kept-answers.ts";
import { ValuesMovedNote } from "./values-moved.tsx";

export function ReviewRead({ opening }: { opening: Opening }) {
  const { review, questions, entries, happened } = opening;
  const { id } = review;
  const reopen = useMutation(api.reviews.reopen.mutationOptions({ context: { said: t("openedAgain") } }));
  const save = useMutation({ mutationFn: () => client.reviews.export({ id }), onSuccess: saveNamed });
  const answered = questions.filter(({ answer }) => answer !== "");
  const minutes = t("minutes", { count: Math.max(1, Math.round(review.secondsSpent / 60)) });
  const day = sayDay(dayOf(review.finishedAt ?? review.updatedAt, timezone()));
  return (
    <RecordPage
      kind="review"
      record={review}
      title={t(`reviewOf_${review.cadence}`)}
      trail={[{ label: t("reviews"), to: "/reviews" }]}
      sub={`${sayPeriod(review.cadence, review)}. ${t("finishedOn", { day, minutes })}`}
      items={
        <>
          <Menu.Item onClick={() => reopen.mutate({ id })}>{t("openAgain")}</Menu.Item>
          <Menu.Item onClick={() => save.mutate()}>{t("saveFile")}</Menu.Item>
        </>
      }
      change={client.reviews.update}
      remove={client.reviews.remove}
      removed={t("reviewRemoved")}
    >
      <Columns
        side={
          <Card title={t("endTitle")}>
            <FiledList entries={entries} />
          </Card>
        }
      >
        <NotInYet opening={opening} onAdd={() => reopen.mutate({ id })} />
        <Card title={t("answersTitle")}>
          {answered.length === 0 && <p className="quiet-line">{t("noAnswers")}</p>}
          {answered.map(({ id, ask, answer, previous }) => (
            <div key={id} className="question">
              <h3>{ask}</h3>
              <p className="said">{answer}</p>
              {previous && (
                <blockquote className="last-time">
                  <small>{t("lastTime")}</small>
                  {previous}
                </blockquote>
              )}
            </div>
          ))}
        </Card>
        <Card title={t("whatHappened")}>
          <HappenedView review={review} happened={happened} />
          <GoalsEnded goals={opening.goals} />
          <ValuesMovedNote moved={opening.valuesMoved} />
        </Card>
      </Columns>
    </RecordPage>
  );
}

/** What was still being written when the review was finished in another tab. */
function NotInYet({ opening, onAdd }: { opening: Opening; onAdd: () => void }) {
  const { before, keep } = useKeptDraft(answersDraft(opening.review.id));
  const [left, setLeft] = useState(false);
  const draft = draftOf(before);
  const changed = draft && !left ? changedAnswers(draft) : {};
  const asked = opening.questions.filter(({ id, answer }) => changed[id] && changed[id] !== answer);
  if (asked.length === 0) return null;
  return (
    <Card title={t("notInYet")}>
      {asked.map(({ id, ask }) => (
        <div key={id} className="question">
          <h3>{ask}</h3>
          <p className="said">{changed[id]}</p>
        </div>
      ))}
      <div className="record-ways">
        <Button variant="default" onClick={onAdd}>
          {t("addThem")}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            keep(undefined);
            setLeft(true);
          }}
        >
          {t("leaveThem")}
        </Button>
      </div>
    </Card>
  );
}
