// One talk to learn from: what is next, the words to write, the questions, what was heard, and who could lead there.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { today } from "../../../web/kit/today.ts";
import { WordsToSend } from "../../../web/kit/words-to-send.tsx";
import type { LetterKind } from "../rules/letters.ts";
import type { InquiryView, Move } from "../schema.ts";
import { HeardForm, InquiryForm } from "./inquiry-form.tsx";
import { purposeLabels, stateChip } from "./saying.ts";
import { t } from "./text.ts";
import { Ways } from "./ways.tsx";

export default recordScreen("inquiry", api.inquiries, function useInquiry(one) {
  const [open, setOpen] = useState<"change" | "heard">();
  const end = () => setOpen(undefined);
  return {
    title: one.name ? `${one.name}: ${one.about}` : one.about,
    trail: [{ label: t("inquiries"), to: "/inquiries" }],
    sub: purposeLabels()[one.purpose],
    action: { label: t("change"), hotkey: "E", onClick: () => setOpen("change") },
    main: (
      <>
        <Next one={one} onHeard={() => setOpen("heard")} />
        <Words one={one} />
        {!one.heldOn && <Questions one={one} />}
        {one.notes && (
          <Section title={t("heard")}>
            <p className="as-written">{one.notes}</p>
          </Section>
        )}
        {one.did && (
          <Section title={t("did")}>
            <p className="as-written">{one.did}</p>
          </Section>
        )}
      </>
    ),
    side: (
      <>
        <Facts one={one} />
        {(one.move === "find" || one.move === "ask") && <Ways one={one} />}
      </>
    ),
    over: (
      <Modal opened={open !== undefined} onClose={end} title={t(open === "heard" ? "tookPlace" : "change")} size={640}>
        {open === "change" && <InquiryForm one={one} onEnd={end} />}
        {open === "heard" && <HeardForm one={one} onEnd={end} />}
      </Modal>
    ),
  };
});

type Patch = Omit<Parameters<typeof client.inquiries.update>[0], "id" | "revision">;

interface Step {
  label: "iAsked" | "theyYes" | "theyNo" | "noAnswer" | "iThanked" | "iKept" | "iTold" | "letBe";
  patch: () => Patch;
}

const asked: Step = { label: "iAsked", patch: () => ({ askedOn: today() }) };
const yes: Step = { label: "theyYes", patch: () => ({ answer: "yes" }) };
const no: Step = { label: "theyNo", patch: () => ({ answer: "no" }) };
const none: Step = { label: "noAnswer", patch: () => ({ answer: "none" }) };
const letBe: Step = { label: "letBe", patch: () => ({ closedOn: today() }) };

/** What can be noted by one press at each move. */
const steps: Readonly<Record<Move, readonly Step[]>> = {
  find: [letBe],
  ask: [asked, yes, no],
  again: [yes, no, none],
  day: [letBe],
  prepare: [letBe],
  thank: [{ label: "iThanked", patch: () => ({ thankedOn: today() }) }],
  promise: [{ label: "iKept", patch: () => ({ keptOn: today() }) }, letBe],
  report: [{ label: "iTold", patch: () => ({ reportedOn: today() }) }, letBe],
};

function Next({ one, onHeard }: { one: InquiryView; onHeard: () => void }) {
  const change = useMutation({
    mutationFn: (patch: Patch) =>
      client.inquiries.update({ id: one.id, revision: one.revision, ...patch }, { context: { said: t("noted") } }),
  });
  const chip = stateChip(one.state);
  const mayHaveTalked = one.move === "day" || one.move === "prepare" || one.move === "ask" || one.move === "again";
  return (
    <Card title={t("next")}>
      <Chip tone={chip.tone}>{chip.label}</Chip>
      <p>{one.said}</p>
      <Refused error={change.error} />
      <div className="form-end">
        {mayHaveTalked && (
          <Button variant="default" onClick={onHeard}>
            {t("tookPlace")}
          </Button>
        )}
        {one.move &&
          steps[one.move].map(({ label, patch }) => (
            <Button key={label} variant="default" loading={change.isPending} onClick={() => change.mutate(patch())}>
              {t(label)}
            </Button>
          ))}
      </div>
    </Card>
  );
}

const letterAt: Readonly<Partial<Record<Move, { letter: LetterKind; label: "wordsAsk" | "wordsThanks" | "wordsReport" }>>> = {
  ask: { letter: "ask", label: "wordsAsk" },
  again: { letter: "ask", label: "wordsAsk" },
  thank: { letter: "thanks", label: "wordsThanks" },
  report: { letter: "report", label: "wordsReport" },
};

function Words({ one }: { one: InquiryView }) {
  const at = one.move ? letterAt[one.move] : undefined;
  const introduces = one.via !== null && (one.move === "ask" || one.move === "find");
  return (
    <>
      {introduces && <Letter one={one} letter="introduction" label={t("wordsIntroduction")} />}
      {at && <Letter one={one} letter={at.letter} label={t(at.label)} />}
    </>
  );
}

function Letter({ one, letter, label }: { one: InquiryView; letter: LetterKind; label: string }) {
  const draft = useQuery(api.inquiries.words.queryOptions({ input: { id: one.id, letter } })).data;
  if (!draft) return null;
  return (
    <Section title={label}>
      <p className="note">{draft.text === null ? t("reportFirst") : t("wordsHelp")}</p>
      {draft.text !== null && <WordsToSend label={label} words={draft.text} />}
    </Section>
  );
}

function Questions({ one }: { one: InquiryView }) {
  return (
    <Section title={t("questionsTitle")}>
      {one.questions.length === 0 && <p className="note">{t("noQuestions")}</p>}
      <ul className="plain-list">
        {one.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Section>
  );
}

function Facts({ one }: { one: InquiryView }) {
  if (!one.want && !one.person && !one.step && !one.promised && !one.via) return null;
  return (
    <Card title={t("facts")}>
      {one.want && <p className="as-written">{one.want}</p>}
      {one.via && <p>{t("introducedBy", { name: one.via })}</p>}
      {one.promised && <p>{t("promisedWas", { what: one.promised })}</p>}
      {one.person && (
        <p>
          {t("person")}:{" "}
          <RecordLink kind={one.person.kind} id={one.person.id}>
            {one.person.label ?? one.name ?? ""}
          </RecordLink>
        </p>
      )}
      {one.step && (
        <p>
          {t("step")}:{" "}
          <RecordLink kind={one.step.kind} id={one.step.id}>
            {one.step.label ?? ""}
          </RecordLink>
        </p>
      )}
    </Card>
  );
}
