// Everybody who helps the person on and whom they help on; beside it what they cover together, with the holes.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { listed } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { areaWords, roleWords } from "../rules/standing.ts";
import { type MentorLine, mentorRoles } from "../schema/mentor.ts";
import { NewMentor } from "./mentor-form.tsx";
import { areaLabels, stateChip } from "./saying.ts";
import { t } from "./text.ts";
import "./mentoring.css";

export default function Mentors() {
  const list = useList(api.mentors, {
    search: t("findMentor"),
    filters: { role: { label: t("anyRole"), choices: mentorRoles.map((role) => [role, roleWords[role]] as const) } },
    sorts: [
      ["name", t("byName")],
      ["next", t("bySession")],
    ],
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "active", label: t("active"), asked: { state: "active" } },
        { value: "asked", label: t("asked"), asked: { state: "asked" } },
        { value: "ended", label: t("ended"), asked: { open: false } },
      ],
    },
  });
  const go = useGo();
  return (
    <ListPage
      of={list}
      label={t("mentors")}
      sub={t("mentorsSub")}
      add={{ label: t("addMentor"), form: (end) => <NewMentor onEnd={end} onAdded={(id) => go(`/mentors/${id}`)} /> }}
      more={
        <SpreadsheetMenu
          name="mentors.csv"
          save={() => client.mentors.export({})}
          empty={list.answer?.counts?.all === 0}
          help={t("importHelp")}
          take={(asked, said) => client.mentors.import(asked, { context: { said } })}
        />
      }
      empty={t("noMentors")}
      row={(one, remove) => <MentorRow key={one.id} one={one} onRemove={() => remove(one.id)} />}
      side={<Coverage />}
    />
  );
}

function MentorRow({ one, onRemove }: { one: MentorLine; onRemove: () => void }) {
  const chip = stateChip(one.state);
  return (
    <Row
      title={one.name}
      reason={[[roleWords[one.role], listed(one.areas.map((area) => areaWords[area]))].filter(Boolean).join(", "), one.said].join(
        ". ",
      )}
      to={`/mentors/${one.id}`}
      chips={<Chip tone={chip.tone}>{chip.label}</Chip>}
      onRemove={onRemove}
    />
  );
}

function Coverage() {
  const answer = useQuery(api.mentors.coverage.queryOptions({ input: {} })).data;
  const labels = areaLabels();
  const go = useGo();
  return (
    <Card title={t("coverage")}>
      {answer?.said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl className="coverage">
        {answer?.areas.map(({ area, who, ask }) => (
          <div key={area} className={who.length === 0 ? "hole" : undefined}>
            <dt>{labels[area]}</dt>
            <dd>{who.length > 0 ? listed(who) : t("nobodyFor")}</dd>
            {ask && <dd className="note">{ask}</dd>}
          </div>
        ))}
      </dl>
      <Button variant="default" onClick={() => go("/mentors/find")}>
        {t("find")}
      </Button>
    </Card>
  );
}
