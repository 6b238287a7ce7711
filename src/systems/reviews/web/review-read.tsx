// A finished review to read again: what was written, what it wrote elsewhere, what happened in its time.
import { Button, Menu } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { dayOf, sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Card, Columns, Page, Trail } from "../../../web/kit/page.tsx";
import { saveNamed } from "../../../web/kit/save-file.ts";
import { timezone } from "../../../web/kit/today.ts";
import { VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import { sayPeriod } from "../rules/periods.ts";
import type { Opening } from "../schema/review.ts";
import { FiledList } from "./filed-list.tsx";
import { HappenedView } from "./happened-view.tsx";
import { text } from "./text.ts";

export function ReviewRead({ opening }: { opening: Opening }) {
  const t = useText(text);
  const { review, questions, entries, happened } = opening;
  const answered = questions.filter(({ answer }) => answer !== "");
  const minutes = t("minutes", { count: Math.max(1, Math.round(review.secondsSpent / 60)) });
  const day = sayDay(dayOf(review.finishedAt ?? review.updatedAt, timezone()));
  return (
    <Page
      title={t(`reviewOf_${review.cadence}`)}
      above={<Trail steps={[{ label: t("reviews"), to: "/reviews" }]} />}
      sub={`${sayPeriod(review.cadence, review)}. ${t("finishedOn", { day, minutes })}`}
      more={<ReadMenu opening={opening} />}
    >
      <Columns
        side={
          <Card title={t("endTitle")}>
            <FiledList entries={entries} />
          </Card>
        }
      >
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
          <HappenedView happened={happened} />
        </Card>
      </Columns>
    </Page>
  );
}

function ReadMenu({ opening: { review } }: { opening: Opening }) {
  const t = useText(text);
  const go = useGo();
  const [history, setHistory] = useState(false);
  const reopen = useMutation(api.reviews.reopen.mutationOptions({ context: { said: t("openedAgain") } }));
  const remove = useMutation(
    api.reviews.remove.mutationOptions({ context: { said: t("reviewRemoved") }, onSuccess: () => go("/reviews") }),
  );
  const update = useMutation(api.reviews.update.mutationOptions({ context: { said: t("saved") } }));
  const save = useMutation({ mutationFn: () => client.reviews.export({ id: review.id }), onSuccess: saveNamed });
  return (
    <>
      <VisibilityMenu
        visibility={review.visibility}
        employerSensitive={review.employerSensitive}
        onChange={(openness) => update.mutate({ id: review.id, revision: review.revision, ...openness })}
      />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default">{t("more")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => reopen.mutate({ id: review.id })}>{t("openAgain")}</Menu.Item>
          <Menu.Item onClick={() => save.mutate()}>{t("saveFile")}</Menu.Item>
          <Menu.Item onClick={() => setHistory(true)}>{t("history")}</Menu.Item>
          <Menu.Item color="clay" onClick={() => remove.mutate({ id: review.id })}>
            {t("remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <HistoryDrawer kind="review" id={review.id} opened={history} onClose={() => setHistory(false)} />
    </>
  );
}
