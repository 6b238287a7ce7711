// One opening: how far it is and what is next, what happened, the posting as it was, who can help; the form comes when it is asked for.
import { Button, CloseButton } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { AsyncPicker } from "../../../web/kit/async-picker.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { findPeople } from "../../../web/kit/find-people.ts";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { Pieces } from "../../../web/kit/pieces.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { today } from "../../../web/kit/today.ts";
import { isEnding, kindLabels, sayOpening } from "../rules/stages.ts";
import type { Ending, OpeningView } from "../schema/opening.ts";
import { FitCard } from "./fit-card.tsx";
import { EndDialog, MoveItems } from "./move-menu.tsx";
import { OpeningForm } from "./opening-form.tsx";
import { wayLabels } from "./saying.ts";
import { StepList } from "./steps.tsx";
import { t } from "./text.ts";
import { WaysIn } from "./ways-in.tsx";
import "./openings.css";

export default recordScreen("opening", api.openings, function useOpening(one) {
  const [editing, setEditing] = useState(false);
  return {
    title: sayOpening(one),
    trail: [{ label: t("openings"), to: "/openings" }],
    sub: [kindLabels[one.kind], one.place, one.pay].filter(Boolean).join(" · "),
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    main: (
      <>
        <HowFar one={one} />
        <StepList one={one} />
        {one.text && <FitCard id={one.id} />}
        <Posting one={one} />
      </>
    ),
    side: (
      <>
        <Next one={one} />
        <Pieces place="opening" of={one.id} />
        <People one={one} />
        <About one={one} />
      </>
    ),
    over: (
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("editTitle", { title: one.title })} size={640}>
        <OpeningForm record={one} onEnd={() => setEditing(false)} />
      </Modal>
    ),
  };
});

function HowFar({ one }: { one: OpeningView }) {
  const [ending, setEnding] = useState<Ending>();
  const { stage, reached, said, since } = one.standing;
  const far = one.stages.findIndex((each) => each.stage === reached);
  const movable = { id: one.id, kind: one.kind, title: one.title, stage };
  return (
    <Card title={t("howFar")}>
      <ol className="stage-path" aria-label={t("howFar")}>
        {one.stages.map((each, at) => (
          <li
            key={each.stage}
            className={at <= far ? "reached" : undefined}
            aria-current={each.stage === stage ? "step" : undefined}
          >
            {each.label}
          </li>
        ))}
      </ol>
      <p className={isEnding(stage) ? "note" : undefined}>
        {said}, {t(since > today() ? "onDay" : "sinceDay", { day: sayDay(since) })}
      </p>
      <Menu position="bottom-start" keepMounted={false}>
        <Menu.Target>
          <Button variant="default">{t("moveTo")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <MoveItems one={movable} onEnd={setEnding} />
        </Menu.Dropdown>
      </Menu>
      <EndDialog one={movable} as={ending} onClose={() => setEnding(undefined)} />
    </Card>
  );
}

function Next({ one: { next, answerTime } }: { one: OpeningView }) {
  return (
    <Card title={t("next")}>
      {next ? (
        <>
          <p>
            <strong>{next.what}</strong>
          </p>
          <p className="note">
            {next.why} {t("nextOn", { day: sayDay(next.on) })}.
          </p>
        </>
      ) : (
        <p className="note">{t("nothingNext")}</p>
      )}
      {answerTime && <p className="note">{answerTime}</p>}
    </Card>
  );
}

function People({ one }: { one: OpeningView }) {
  const write = useMutation({
    mutationFn: (people: OpeningView["people"]) =>
      client.openings.update({ id: one.id, revision: one.revision, people }, { context: { said: t("saved") } }),
  });
  return (
    <Card title={t("people")}>
      {one.people.length === 0 && <p className="note">{t("noPeople")}</p>}
      <ul className="plain-list">
        {one.people.map(({ id, label = "" }) => (
          <li key={id}>
            <RecordLink kind="contact" id={id}>
              {label}
            </RecordLink>
            <CloseButton
              aria-label={t("takeAway", { what: label })}
              onClick={() => write.mutate(one.people.filter((person) => person.id !== id))}
            />
          </li>
        ))}
      </ul>
      <AsyncPicker
        name="people"
        label={t("addPerson")}
        placeholder={t("pickPerson")}
        search={findPeople}
        value={null}
        onChange={(next) => next && write.mutate([...one.people, { kind: "contact", id: next.id, label: next.label }])}
      />
      {one.organisation && <WaysIn to={one.organisation} />}
    </Card>
  );
}

function Posting({ one: { text, note, debrief } }: { one: OpeningView }) {
  return (
    <>
      {debrief && (
        <Section title={t("debrief")}>
          <p className="as-written">{debrief}</p>
        </Section>
      )}
      {note && (
        <Section title={t("notes")}>
          <p className="as-written">{note}</p>
        </Section>
      )}
      <Section title={t("posting")}>
        <p className={text ? "as-written" : "note"}>{text ?? t("noPosting")}</p>
      </Section>
    </>
  );
}

function About({ one }: { one: OpeningView }) {
  const facts: [string, string | null][] = [
    [t("organisation"), one.organisation],
    [t("kind"), kindLabels[one.kind]],
    [t("place"), one.place],
    [t("pay"), one.pay],
    [t("hours"), one.hoursPerWeek === null ? null : String(one.hoursPerWeek)],
    [t("how"), one.how && wayLabels[one.how]],
    [t("source"), one.source],
    [t("deadline"), one.deadline && sayDay(one.deadline)],
    [t("tags"), one.tags.join(", ")],
    [t("managerTold"), one.managerTold === null ? null : t(one.managerTold ? "yes" : "notYet")],
    [t("whoKnows"), one.whoKnows],
    [t("tenureRule"), one.tenureRule],
    [t("sponsor"), one.sponsor],
    [t("skillGrown"), one.skillGrown],
    [t("exitDate"), one.exitDate && sayDay(one.exitDate)],
  ];
  const known = facts.filter(([, value]) => value);
  return (
    <Card title={t("about")}>
      <dl className="opening-facts">
        {known.map(([label, value]) => (
          <Fact key={label} label={label} value={value ?? ""} />
        ))}
        {one.url && (
          <>
            <dt>{t("link")}</dt>
            <dd>{/^https?:\/\//i.test(one.url) ? <OutLink to={one.url} /> : one.url}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}

const OutLink = ({ to }: { to: string }) => (
  <a href={to} rel="noreferrer noopener" target="_blank">
    {to}
  </a>
);

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
