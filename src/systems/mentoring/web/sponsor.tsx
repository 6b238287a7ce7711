// One decision that the person wants: who makes it, who speaks for them with which proof, the words to ask with, what came.
import { useMutation, useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { type Chosen, RecordPicker } from "../../../web/kit/record-picker.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { TakenRefs } from "../../../web/kit/taken-refs.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type SponsorshipLine, sponsorshipFields } from "../schema/sponsorship.ts";
import { AskWords } from "./ask-words.tsx";
import { outcomeLabels } from "./saying.ts";
import { t } from "./text.ts";

export default recordScreen("sponsorship", api.sponsorships, function useSponsorship(one) {
  return {
    title: one.decision,
    trail: [{ label: t("sponsors"), to: "/mentors/sponsors" }],
    sub: one.said,
    main: (
      <>
        <DecisionForm key={one.revision} one={one} />
        {one.sponsor && one.outcome === null && <Words one={one} />}
      </>
    ),
    side: (
      <>
        {one.outcome === null && <Card title={t("missing")}>{one.next ?? t("nothingMissing")}</Card>}
        <Speaks one={one} />
      </>
    ),
  };
});

const { sponsor: _, proof: __, ...written } = sponsorshipFields;
const schema = z.object(written);

function DecisionForm({ one }: { one: SponsorshipLine }) {
  const form = useRecordForm({
    schema,
    initial: one,
    revision: one.revision,
    save: (values, revision) =>
      client.sponsorships.update({ ...values, id: one.id, revision }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="decision" as="text" />
      <div className="field-row">
        <Field form={form} name="decider" as="text" />
        <Field form={form} name="decidesOn" />
      </div>
      <Field form={form} name="asked" />
      <Field form={form} name="askedOn" />
      <div className="field-row">
        <Field form={form} name="outcome" choiceLabels={outcomeLabels()} />
        <Field form={form} name="cameOn" />
      </div>
      <Field form={form} name="came" />
    </RecordForm>
  );
}

const findMentors = async (asked: { text?: string; limit: number }): Promise<Chosen[]> =>
  (await client.mentors.list({ ...asked, open: true })).items.map(({ id, name }) => ({ id, label: name }));

const findWins = async (asked: { text?: string; limit: number }): Promise<Chosen[]> =>
  (await client.wins.list(asked)).items.map(({ id, title }) => ({ id, label: title }));

function Speaks({ one }: { one: SponsorshipLine }) {
  const change = useMutation({
    mutationFn: (patch: Partial<Pick<SponsorshipLine, "sponsor" | "proof">>) =>
      client.sponsorships.update({ id: one.id, revision: one.revision, ...patch }, { context: { said: t("saved") } }),
  });
  return (
    <>
      <Card title={t("whoSpeaks")}>
        {one.sponsor && (
          <p>
            <RecordLink kind={one.sponsor.kind} id={one.sponsor.id}>
              {one.sponsor.label ?? ""}
            </RecordLink>
          </p>
        )}
        <RecordPicker
          name="mentors"
          find={findMentors}
          label={t("pickSponsor")}
          value={null}
          onChange={(next) => next && change.mutate({ sponsor: { kind: "mentor", id: next.id, label: next.label } })}
        />
      </Card>
      <Card title={t("proof")}>
        {one.proof.length === 0 && <p className="note">{t("noProof")}</p>}
        <TakenRefs refs={one.proof} onChange={(proof) => change.mutate({ proof })} />
        <RecordPicker
          name="wins"
          find={findWins}
          label={t("addWin")}
          value={null}
          without={one.proof.map(({ id }) => id)}
          onChange={(next) => next && change.mutate({ proof: [...one.proof, { kind: "win", id: next.id, label: next.label }] })}
        />
        <Refused error={change.error} />
      </Card>
    </>
  );
}

function Words({ one }: { one: SponsorshipLine }) {
  const draft = useQuery(api.sponsorships.words.queryOptions({ input: { id: one.id } }));
  return <AskWords draft={draft.data} />;
}
