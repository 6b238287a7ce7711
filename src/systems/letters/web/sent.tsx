// What was sent with applications, the latest first.
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { t } from "./text.ts";

export default function Sent() {
  return (
    <ListPage
      of={useList(api.sent, { search: t("findSent") })}
      label={t("allSent")}
      trail={[{ label: t("letters"), to: "/letters" }]}
      sub={t("sentSub")}
      empty={t("noneSent")}
      row={({ id, title, day, opening }, remove) => (
        <Row
          key={id}
          title={title}
          reason={[opening?.label, sayDay(day)].filter(Boolean).join(" · ")}
          to={`/letters/sent/${id}`}
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}
