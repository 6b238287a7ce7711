// All conversations, the latest first; those with something open on a tab of their own.
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { sayTalk } from "../rules/say-talk.ts";
import { type Conversation, channels } from "../schema/conversation.ts";
import { MetLine } from "./met-line.tsx";
import { channelLabels } from "./saying.ts";
import { t } from "./text.ts";

export default function Conversations() {
  const labels = channelLabels();
  const list = useList(api.conversations, {
    search: t("searchTalks"),
    filters: { channel: { label: t("anyChannel"), choices: channels.map((one) => [one, labels[one]]) } },
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "mine", label: t("mine"), asked: { mine: true } },
        { value: "theirs", label: t("theirs"), asked: { theirs: true } },
      ],
    },
  });
  return (
    <ListPage
      of={list}
      label={t("conversations")}
      sub={t("conversationsSub")}
      more={
        <SpreadsheetMenu
          name="conversations.csv"
          save={() => client.conversations.export({})}
          empty={list.answer?.counts?.all === 0}
          help={t("importTalksHelp")}
          take={(asked, said) => client.conversations.import(asked, { context: { said } })}
        />
      }
      above={
        <Card>
          <MetLine />
        </Card>
      }
      empty={t("noTalks")}
      row={(talk, remove) => <TalkRow key={talk.id} talk={talk} onRemove={() => remove(talk.id)} />}
    />
  );
}

function TalkRow({ talk, onRemove }: { talk: Conversation; onRemove: () => void }) {
  const open = (by: "me" | "them") => talk.promises.some((one) => one.by === by && one.state === "open");
  return (
    <Row
      title={sayTalk(talk)}
      reason={[sayDay(talk.day), talk.summary].filter(Boolean).join(" · ")}
      to={`/conversations/${talk.id}`}
      chips={
        <>
          {open("me") && <Chip tone="clay">{t("mine")}</Chip>}
          {open("them") && <Chip tone="sky">{t("theirs")}</Chip>}
        </>
      }
      onRemove={onRemove}
    />
  );
}
