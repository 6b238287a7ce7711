// The sponsor map: each decision with who makes it, who speaks for the person, and what is missing.
import { z } from "zod";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { sponsorshipFields } from "../schema/sponsorship.ts";
import { outcomeLabels } from "./saying.ts";
import { t } from "./text.ts";

export default function Sponsors() {
  const labels = outcomeLabels();
  const list = useList(api.sponsorships, {
    search: t("findDecision"),
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "open", label: t("open"), asked: { open: true } },
        { value: "decided", label: t("decided"), asked: { open: false } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("sponsors")}
      trail={[{ label: t("mentors"), to: "/mentors" }]}
      sub={t("sponsorsSub")}
      add={{ label: t("addDecision"), form: (end) => <NewDecision onEnd={end} /> }}
      empty={t("noSponsors")}
      row={(one, remove) => (
        <Row
          key={one.id}
          title={one.decision}
          reason={
            <>
              {one.said} {one.next && <span className="due">{one.next}</span>}
            </>
          }
          to={`/mentors/sponsors/${one.id}`}
          chips={
            <Chip tone={one.outcome === "yes" ? "moss" : one.outcome ? "stone" : "sky"}>
              {one.outcome ? labels[one.outcome] : t("undecided")}
            </Chip>
          }
          onRemove={() => remove(one.id)}
        />
      )}
    />
  );
}

const { decision, decider, decidesOn } = sponsorshipFields;
const schema = z.object({ decision, decider, decidesOn });

function NewDecision({ onEnd }: { onEnd: () => void }) {
  const go = useGo();
  const form = useRecordForm({
    schema,
    save: async (values) => {
      const made = await client.sponsorships.add(values, { context: { said: t("decisionAdded") } });
      go(`/mentors/sponsors/${made.id}`);
    },
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} add={t("addDecision")}>
      <Field form={form} name="decision" autoFocus help as="text" />
      <Field form={form} name="decider" help as="text" />
      <Field form={form} name="decidesOn" />
    </RecordForm>
  );
}
