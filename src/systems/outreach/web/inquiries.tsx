// All talks to learn from, by what comes next; above them the steps of the plan that could become one.
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { purposes } from "../schema.ts";
import { FromPlan } from "./from-plan.tsx";
import { NewInquiry } from "./inquiry-form.tsx";
import { purposeLabels, stateChip } from "./saying.ts";
import { t } from "./text.ts";

export default function Inquiries() {
  const labels = purposeLabels();
  const list = useList(api.inquiries, {
    search: t("find"),
    filters: { purpose: { label: t("anyPurpose"), choices: purposes.map((one) => [one, labels[one]] as const) } },
    sorts: [
      ["next", t("byNext")],
      ["talked", t("byTalk")],
      ["about", t("byAbout")],
    ],
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "open", label: t("open"), asked: { open: true } },
        { value: "talked", label: t("talkedTab"), asked: { talked: true } },
      ],
    },
  });
  const go = useGo();
  return (
    <ListPage
      of={list}
      label={t("inquiries")}
      sub={t("inquiriesSub")}
      add={{ label: t("add"), form: (end) => <NewInquiry onEnd={end} onAdded={(id) => go(`/inquiries/${id}`)} /> }}
      more={
        <SpreadsheetMenu
          name="talks-to-learn-from.csv"
          save={() => client.inquiries.export({})}
          empty={list.answer?.counts?.all === 0}
          help={t("importHelp")}
          take={(asked, said) => client.inquiries.import(asked, { context: { said } })}
        />
      }
      above={!list.narrowed && list.tab === "all" && list.offset === 0 && <FromPlan />}
      empty={t("none")}
      row={(one, remove) => {
        const chip = stateChip(one.state);
        return (
          <Row
            key={one.id}
            title={one.name ? `${one.name}: ${one.about}` : one.about}
            reason={one.said}
            to={`/inquiries/${one.id}`}
            chips={<Chip tone={chip.tone}>{chip.label}</Chip>}
            onRemove={() => remove(one.id)}
          />
        );
      }}
    />
  );
}
