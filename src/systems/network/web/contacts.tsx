// The people one knows: a line to write down the last talk, and all of them to find, by who slips first if one likes.
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Day } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { saveNamed } from "../../../web/kit/save-file.ts";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { type ContactLine, tiers } from "../schema/contact.ts";
import { NewContact } from "./contact-form.tsx";
import { MetLine } from "./met-line.tsx";
import { Rhythm } from "./rhythm-form.tsx";
import { sayOver, sayTier } from "./saying.ts";
import { TakeInPeople } from "./take-in-people.tsx";
import { t } from "./text.ts";
import { ThisWeek } from "./this-week.tsx";

/** So many choices a filter offers; the search finds the rest. */
const mostChoices = 40;

export default function Contacts() {
  const groups = useQuery(api.contacts.groups.queryOptions({ input: {} })).data;
  const tags = (groups?.tags ?? []).slice(0, mostChoices);
  const organisations = (groups?.organisations ?? []).slice(0, mostChoices);
  const list = useList(api.contacts, {
    search: t("search"),
    filters: {
      tier: { label: t("anyTier"), choices: tiers.map((one) => [one, sayTier(one)]) },
      ...(tags.length > 0 && {
        tag: { label: t("anyTag"), choices: tags.map(({ tag, count }) => [tag, `${tag} (${count})`] as const) },
      }),
      ...(organisations.length > 0 && {
        organisation: {
          label: t("anyOrganisation"),
          choices: organisations.map(({ name, count }) => [name, `${name} (${count})`] as const),
        },
      }),
    },
    sorts: [
      ["name", t("byName")],
      ["slipping", t("bySlipping")],
      ["talk", t("byTalk")],
    ],
    tabs: {
      name: "show",
      label: t("contacts"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "slipping", label: t("slipping"), asked: { slipping: true } },
      ],
    },
  });
  const counts = list.answer?.counts;
  const go = useGo();
  const [taking, setTaking] = useState(false);
  const [setting, setSetting] = useState(false);
  const cards = useMutation({
    mutationFn: () => client.contacts.exportCards({}),
    onSuccess: saveNamed,
  });
  return (
    <ListPage
      of={list}
      label={t("contacts")}
      sub={counts && counts.slipping > 0 ? t("contactsSub", { count: counts.slipping }) : undefined}
      add={{ label: t("addPerson"), form: (end) => <NewContact onEnd={end} />, size: 560 }}
      more={
        <SpreadsheetMenu
          name="people.csv"
          save={() => client.contacts.export({})}
          empty={counts?.all === 0}
          help={t("importHelp")}
          take={(asked, said) => client.contacts.import(asked, { context: { said } })}
        >
          <Menu.Item disabled={counts?.all === 0} onClick={() => go("/contacts/map")}>
            {t("map")}
          </Menu.Item>
          <Menu.Item onClick={() => setSetting(true)}>{t("rhythm")}</Menu.Item>
          <Menu.Item onClick={() => go("/contacts/rests")}>{t("rests")}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setTaking(true)}>{t("takeInPeople")}</Menu.Item>
          <Menu.Item disabled={counts?.all === 0} onClick={() => cards.mutate()}>
            {t("saveCards")}
          </Menu.Item>
          <Menu.Item onClick={() => go("/contacts/doubles")}>{t("doubles")}</Menu.Item>
          <Menu.Divider />
        </SpreadsheetMenu>
      }
      above={
        <>
          <Card>
            <MetLine />
          </Card>
          {!list.narrowed && list.tab === "all" && list.offset === 0 && <ThisWeek />}
          {setting && <Rhythm onClose={() => setSetting(false)} />}
          {taking && <TakeInPeople onClose={() => setTaking(false)} />}
        </>
      }
      empty={t("emptyContacts")}
      row={(one, remove) => <ContactRow key={one.id} one={one} onRemove={() => remove(one.id)} />}
    />
  );
}

function ContactRow({ one, onRemove }: { one: ContactLine; onRemove: () => void }) {
  const { id, name, work, why, tier } = one;
  const snooze = useMutation({
    mutationFn: (until: Day) => client.contacts.snooze({ id, until }, { context: { said: t("snoozed") } }),
  });
  const over = sayOver(one);
  return (
    <Row
      title={name}
      reason={[work, why].filter(Boolean).join(" · ")}
      to={`/contacts/${id}`}
      chips={over ? <Chip tone="clay">{over}</Chip> : <span>{sayTier(tier)}</span>}
      onSnooze={(until) => snooze.mutate(until)}
      onRemove={onRemove}
    />
  );
}
