// One setback: it rests, it is looked at question by question, and the lesson stays; with its fields, links and history.
import { Button } from "@mantine/core";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Card, type PageAction, PrimaryAction } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import type { SetbackLine } from "../schema/setback.ts";
import { LinkedRecords } from "./linked-records.tsx";
import { ReflectionCard } from "./reflection.tsx";
import { type ShownSetback, sayKind, sayState } from "./saying.ts";
import { SetbackForm } from "./setback-form.tsx";
import { t } from "./text.ts";
import "./setbacks.css";

const primary = ({ state }: SetbackLine, looking: boolean, look: () => void): PageAction | undefined => {
  if (looking || state !== "open") return undefined;
  return { label: t("goOn"), hotkey: "L", onClick: look };
};

export default recordScreen("setback", api.setbacks, function useSetback(setback) {
  const [looking, setLooking] = useState(false);
  const [editing, setEditing] = useState(false);
  const { state } = setback;
  const { said, tone } = sayState(setback);
  const endEditing = () => setEditing(false);
  return {
    title: setback.title,
    trail: [{ label: t("setbacks"), to: "/setbacks" }],
    sub: (
      <>
        {[sayDay(setback.day), sayKind(setback.kind), setback.stage].filter(Boolean).join(" · ")} <Chip tone={tone}>{said}</Chip>
      </>
    ),
    action: primary(setback, looking, () => setLooking(true)),
    more: (
      <Button variant="default" onClick={() => setEditing(true)}>
        {t("edit")}
      </Button>
    ),
    main: (
      <>
        {state === "resting" && !looking && <Resting setback={setback} onOpen={() => setLooking(true)} />}
        {state === "ready" && !looking && (
          <Card title={t("beginTitle")}>
            <p>{t("beginSaid")}</p>
            <div className="begin-look">
              <PrimaryAction action={{ label: t("begin"), hotkey: "L", onClick: () => setLooking(true) }} />
            </div>
          </Card>
        )}
        {(looking || state === "looked-at" || state === "open") && (
          <ReflectionCard setback={setback} looking={looking} onLooking={setLooking} />
        )}
      </>
    ),
    side: (
      <>
        {setback.words && (
          <Card title={t("theirWords")}>
            <blockquote className="setback-words">{setback.words}</blockquote>
          </Card>
        )}
        <Lessons lessons={setback.lessons} />
        <LinkedRecords setback={setback} />
        {setback.kind === "lost-job" && (
          <p className="note">
            <Go to="/setbacks/job-loss">{t("jobLossLink")}</Go>
          </p>
        )}
      </>
    ),
    over: (
      <Modal opened={editing} onClose={endEditing} title={t("edit")} size={560}>
        <SetbackForm setback={setback} onSaved={endEditing} onCancel={endEditing} />
      </Modal>
    ),
  };
});

function Resting({ setback, onOpen }: { setback: ShownSetback; onOpen: () => void }) {
  return (
    <Card title={t("restTitle", { day: sayDay(setback.coolOffUntil) })}>
      <p>{t("restSaid")}</p>
      <Button variant="default" onClick={onOpen}>
        {t("openEarly")}
      </Button>
    </Card>
  );
}

function Lessons({ lessons }: { lessons: ShownSetback["lessons"] }) {
  if (lessons.length === 0) return null;
  return (
    <Card title={t("lessons")}>
      <ul className="plain-list">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <Go to={`/setbacks/lessons/${lesson.id}`} className="record-link">
              {lesson.text}
            </Go>
          </li>
        ))}
      </ul>
    </Card>
  );
}
