// One employer: what is next, what was learned, who can lead there, openings and boards.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dayOfMonth } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import type { EmployerView } from "../schema.ts";
import { EmployerForm } from "./employer-form.tsx";
import { Learned } from "./learned.tsx";
import { t } from "./text.ts";

export default recordScreen("employer", api.employers, function useEmployer(one) {
  const [editing, setEditing] = useState(false);
  const end = () => setEditing(false);
  return {
    title: one.name,
    trail: [{ label: t("employers"), to: "/employers" }],
    sub: one.said,
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    main: (
      <>
        <Next one={one} />
        <Learned one={one} />
        {one.why && (
          <Section title={t("why")}>
            <p className="as-written">{one.why}</p>
          </Section>
        )}
        {one.note && <p className="as-written note">{one.note}</p>}
      </>
    ),
    side: (
      <>
        <Ways one={one} />
        <Card title={t("openings")}>
          {one.open.length === 0 ? <p className="note">{t("openingsNone")}</p> : <Standing lines={one.open} />}
        </Card>
        {one.past.length > 0 && (
          <Card title={t("past")}>
            <Standing lines={one.past} />
          </Card>
        )}
        {one.boards.length > 0 && (
          <Card title={t("boards")}>
            <Standing lines={one.boards} />
          </Card>
        )}
        {one.link && (
          <a href={one.link} target="_blank" rel="noreferrer">
            {t("website")}
          </a>
        )}
      </>
    ),
    over: (
      <Modal opened={editing} onClose={end} title={t("change")} size={640}>
        {editing && <EmployerForm one={one} onEnd={end} />}
      </Modal>
    ),
  };
});

function Next({ one }: { one: EmployerView }) {
  const moved = useMutation({
    mutationFn: () => client.employers.moved({ id: one.id }, { context: { said: t("movedNow") } }),
  });
  return (
    <Card title={t("nextTitle")}>
      {one.next ? <p>{one.next}</p> : <p className="note">{t("nextNone")}</p>}
      {one.next && one.nextOn && <p className="note">{t("by", { day: dayOfMonth(one.nextOn) })}</p>}
      <Refused error={moved.error} />
      {one.next && (
        <Button variant="default" loading={moved.isPending} onClick={() => moved.mutate()}>
          {t("moved")}
        </Button>
      )}
    </Card>
  );
}

const mostWays = 8;

function Ways({ one }: { one: EmployerView }) {
  const found = useQuery(api.contacts.paths.queryOptions({ input: { to: one.name } })).data;
  return (
    <Card title={t("ways")}>
      {found && found.ways.length === 0 && <p className="note">{t("waysNone")}</p>}
      {found && found.ways.length > 0 && (
        <Standing
          lines={found.ways.slice(0, mostWays).map(({ id, name, said }) => ({
            record: { kind: "contact", id, label: name },
            said,
          }))}
        />
      )}
    </Card>
  );
}

const Standing = ({ lines }: { lines: EmployerView["open"] }) => (
  <ul className="plain-list">
    {lines.map(({ record, said }) => (
      <li key={record.id}>
        <RecordLink kind={record.kind} id={record.id}>
          {record.label}
        </RecordLink>{" "}
        <span className="note">{said}</span>
      </li>
    ))}
  </ul>
);
