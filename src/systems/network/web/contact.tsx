// One person: everything between the two of you in time, what is next, and what is kept of them; the form comes when it is asked for.
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink, useRecordRoute } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { sayRole, sayWork } from "../rules/work.ts";
import type { ContactView } from "../schema/contact.ts";
import { EditContact } from "./contact-form.tsx";
import { MetLine } from "./met-line.tsx";
import { PromiseRows } from "./promises.tsx";
import { reachLabels, sayTier } from "./saying.ts";
import { t } from "./text.ts";
import "./network.css";

export default recordScreen("contact", api.contacts, function useContact(one) {
  const [editing, setEditing] = useState(false);
  const snooze = useMutation({
    mutationFn: () => client.contacts.snooze({ id: one.id }, { context: { said: t("snoozed") } }),
  });
  return {
    title: one.name,
    trail: [{ label: t("contacts"), to: "/contacts" }],
    sub: [sayWork(one), sayTier(one.tier)].filter(Boolean).join(" · "),
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    items: <Menu.Item onClick={() => snooze.mutate()}>{t("waitAgain")}</Menu.Item>,
    main: (
      <>
        <Card>
          <MetLine key={one.id} label={t("talkWith", { name: one.name })} help={t("talkWithHelp")} begin={`Met ${one.name} `} />
        </Card>
        <Between one={one} />
      </>
    ),
    side: (
      <>
        <Next one={one} />
        <About one={one} />
        <Help one={one} />
      </>
    ),
    over: (
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("editTitle", { name: one.name })} size={640}>
        <EditContact one={one} onEnd={() => setEditing(false)} />
      </Modal>
    ),
  };
});

function Between({ one }: { one: ContactView }) {
  const route = useRecordRoute();
  return (
    <Section title={t("between")}>
      {one.between.length === 0 && <p className="note">{t("nothingBetween")}</p>}
      <RowList label={t("between")}>
        {one.between.map(({ day, title, record }) => (
          <Row
            key={`${day} ${record?.id ?? title}`}
            title={title}
            reason={sayDay(day)}
            {...(record && { to: route(record.kind, record.id) })}
          />
        ))}
      </RowList>
    </Section>
  );
}

function Next({ one }: { one: ContactView }) {
  return (
    <Card title={t("next")}>
      <p>{one.why}</p>
      <p className="note">{one.rhythm}</p>
      {one.promises.length === 0 && <p className="note">{t("nothingOpen")}</p>}
      <PromiseRows promises={one.promises} />
    </Card>
  );
}

function Help({ one: { help, oneWay, useful } }: { one: ContactView }) {
  const { given, offered, received, asked } = help;
  return (
    <Card title={t("helpTitle")}>
      {given + offered + received + asked === 0 ? (
        <p className="note">{t("helpNone")}</p>
      ) : (
        <p className="note">
          {[
            t("helpGiven", { count: given }),
            t("helpOffered", { count: offered }),
            t("helpReceived", { count: received }),
            t("helpAsked", { count: asked }),
          ].join(" · ")}
        </p>
      )}
      {oneWay && <p className="due">{oneWay}</p>}
      <h3 className="quiet-line">{t("useful")}</h3>
      <ul className="ideas">
        {useful.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
    </Card>
  );
}

function About({ one }: { one: ContactView }) {
  const roles = one.roles.map((role) => {
    const time =
      role.since && !role.until ? t("since", { day: role.since }) : [role.since, role.until].filter(Boolean).join(" – ");
    return time ? `${sayRole(role)} (${time})` : sayRole(role);
  });
  const reach = reachLabels();
  const facts: [string, string][] = [
    [t("roles"), roles.join("\n")],
    ...one.channels.map(({ kind, value, label }): [string, string] => [label ?? reach[kind], value]),
    [t("tags"), one.tags.join(", ")],
    [t("place"), one.place ?? ""],
    [t("howMet"), one.howWeMet ?? ""],
    [t("interests"), one.interests.join(", ")],
    ...one.dates.map(({ what, day }): [string, string] => [what, day]),
    [t("note"), one.note ?? ""],
  ];
  const known = facts.filter(([, value]) => value !== "");
  return (
    <Card title={t("about")}>
      <dl className="person-facts">
        {known.map(([label, value]) => (
          <Fact key={`${label} ${value}`} label={label} value={value} />
        ))}
        {one.introducedBy && (
          <>
            <dt>{t("introducedBy")}</dt>
            <dd>
              <RecordLink kind="contact" id={one.introducedBy.id}>
                {one.introducedBy.label ?? one.introducedBy.id}
              </RecordLink>
            </dd>
          </>
        )}
        {one.introduced.length > 0 && (
          <>
            <dt>{t("introduced")}</dt>
            <dd>
              {one.introduced.map(({ id, label }) => (
                <div key={id}>
                  <RecordLink kind="contact" id={id}>
                    {label}
                  </RecordLink>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </Card>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
