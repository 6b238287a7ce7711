// One relationship: what is next, the sessions, the levels at start and end, what was agreed, what came of their advice.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { listed } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Choices } from "../../../web/kit/choices.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { GoalsAndSkills } from "../../../web/kit/goals-and-skills.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { WordsToSend } from "../../../web/kit/words-to-send.tsx";
import { areaWords, roleWords } from "../rules/standing.ts";
import { fits, type MentorView } from "../schema/mentor.ts";
import { AskWords } from "./ask-words.tsx";
import { Levels } from "./levels.tsx";
import { Closing, MentorForm } from "./mentor-form.tsx";
import { fitLabels, stateChip } from "./saying.ts";
import { Sessions } from "./sessions.tsx";
import { t } from "./text.ts";
import "./mentoring.css";

export default recordScreen("mentor", api.mentors, function useMentor(one) {
  const [open, setOpen] = useState<"edit" | "end">();
  const end = () => setOpen(undefined);
  const chip = stateChip(one.state);
  const began = one.state === "active" || one.state === "closed";
  return {
    title: one.name,
    trail: [{ label: t("mentors"), to: "/mentors" }],
    sub: [roleWords[one.role], listed(one.areas.map((area) => areaWords[area]))].filter(Boolean).join(" · "),
    action: { label: t("edit"), hotkey: "E", onClick: () => setOpen("edit") },
    main: (
      <>
        <Card title={t("nextWith")}>
          <Chip tone={chip.tone}>{chip.label}</Chip>
          <p>{one.said}</p>
          {one.next.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Answers one={one} onEnd={() => setOpen("end")} />
        </Card>
        {one.state === "wished" && <Ask one={one} />}
        {began && <Sessions mentorId={one.id} />}
        {one.state === "active" && one.held > 0 && one.fit === null && <FitCheck one={one} />}
        {began && <Levels one={one} />}
        {began && <Letter one={one} />}
      </>
    ),
    side: (
      <>
        <Agreed one={one} />
        <About one={one} />
      </>
    ),
    over: (
      <Modal opened={open !== undefined} onClose={end} title={t(open === "end" ? "endIt" : "editMentor")} size={640}>
        {open === "edit" && <MentorForm one={one} onEnd={end} />}
        {open === "end" && <Closing one={one} onEnd={end} />}
      </Modal>
    ),
  };
});

type Patch = Pick<Parameters<typeof client.mentors.update>[0], "answer" | "about" | "fit">;

const useChange = (one: MentorView, said: string) =>
  useMutation({
    mutationFn: (patch: Patch) => client.mentors.update({ id: one.id, revision: one.revision, ...patch }, { context: { said } }),
  });

function Answers({ one, onEnd }: { one: MentorView; onEnd: () => void }) {
  const answer = useChange(one, t("answerNoted"));
  const ask = useMutation({ mutationFn: () => client.mentors.ask({ id: one.id }, { context: { said: t("askedNow") } }) });
  return (
    <>
      <Refused error={answer.error ?? ask.error} />
      <div className="form-end">
        {one.state === "wished" && (
          <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
            {t("iAsked")}
          </Button>
        )}
        {(one.state === "asked" || one.state === "wished") && (
          <Button variant="default" onClick={() => answer.mutate({ answer: "yes" })}>
            {t("theyYes")}
          </Button>
        )}
        {one.state === "asked" && (
          <Button variant="default" onClick={() => answer.mutate({ answer: "no" })}>
            {t("theyNo")}
          </Button>
        )}
        {one.state === "active" && (
          <Button variant="default" onClick={onEnd}>
            {t("endIt")}
          </Button>
        )}
      </div>
    </>
  );
}

function Ask({ one }: { one: MentorView }) {
  const draft = useQuery(api.mentors.words.queryOptions({ input: { id: one.id } }));
  return <AskWords draft={draft.data} />;
}

function FitCheck({ one }: { one: MentorView }) {
  const change = useChange(one, t("saved"));
  const labels = fitLabels();
  return (
    <Card title={t("fit")}>
      <p className="note">{t("fitTeach")}</p>
      <Choices
        label={t("fit")}
        inline
        choices={fits.map((fit) => ({ value: fit, label: labels[fit] }))}
        value={one.fit ?? ""}
        onChange={(chosen) => change.mutate({ fit: fits.find((fit) => fit === chosen) ?? null })}
      />
      <Refused error={change.error} />
    </Card>
  );
}

function Letter({ one }: { one: MentorView }) {
  const letter = useQuery(api.mentors.letter.queryOptions({ input: { id: one.id } })).data;
  const wrote = useMutation({ mutationFn: () => client.mentors.wrote({ id: one.id }, { context: { said: t("wroteNoted") } }) });
  if (!letter) return null;
  return (
    <Section title={t("letter")}>
      <p className="note">
        {t("letterHelp")} {one.wroteOn && t("wroteOn", { day: sayDay(one.wroteOn) })}
      </p>
      {letter.text === null ? (
        <p>{letter.said}</p>
      ) : (
        <>
          <WordsToSend label={t("letterLabel")} words={letter.text}>
            <Button variant="default" loading={wrote.isPending} onClick={() => wrote.mutate()}>
              {t("iWrote")}
            </Button>
          </WordsToSend>
          <p className="note">{letter.said}</p>
          <ul className="plain-list">
            {letter.from.map(({ kind, id, label }) => (
              <li key={id}>
                <RecordLink kind={kind} id={id}>
                  {label ?? id}
                </RecordLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Agreed({ one }: { one: MentorView }) {
  return (
    <Card title={t("agreement")}>
      {one.need && <p className="as-written">{one.need}</p>}
      {one.rhythmDays && <p>{t("everyDays", { count: one.rhythmDays })}</p>}
      {one.endsOn && <p>{t("agreedUntil", { day: sayDay(one.endsOn) })}</p>}
      {one.confidential && <p className="as-written">{t("betweenYou", { what: one.confidential })}</p>}
      {one.fit && (
        <p>
          {t("fit")}: {fitLabels()[one.fit]}
          {one.fitNote && ` (${one.fitNote})`}
        </p>
      )}
      {one.taken && <p className="as-written">{one.taken}</p>}
      {one.passedOn && <p className="as-written">{one.passedOn}</p>}
      {one.note && <p className="as-written note">{one.note}</p>}
      <p>
        {t("person")}:{" "}
        <RecordLink kind={one.person.kind} id={one.person.id}>
          {one.person.label ?? one.name}
        </RecordLink>
      </p>
    </Card>
  );
}

function About({ one }: { one: MentorView }) {
  const change = useChange(one, t("saved"));
  return (
    <GoalsAndSkills
      title={t("serves")}
      teach={t("servesTeach")}
      chosen={one.about}
      onChange={(about) => change.mutate({ about })}
    />
  );
}
