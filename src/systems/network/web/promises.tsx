// What is open between people: mine to do, theirs to wait for; settled in place.
import { useMutation } from "@tanstack/react-query";
import { client } from "../../../web/client.ts";
import { Menu } from "../../../web/kit/menu.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { sayShortDay, today } from "../../../web/kit/today.ts";
import type { ContactView } from "../schema/contact.ts";
import { t } from "./text.ts";

type Open = ContactView["promises"][number];

export function PromiseRows({ promises }: { promises: readonly Open[] }) {
  const settle = useMutation({
    mutationFn: ({ one, state }: { one: Open; state: "kept" | "dropped" }) =>
      client.conversations.settle(
        { id: one.conversation, promise: one.promise, state },
        { context: { said: state === "kept" ? t("promiseKept") : t("promiseDropped") } },
      ),
  });
  if (promises.length === 0) return null;
  return (
    <RowList label={t("promises")}>
      {promises.map((one) => (
        <Row
          key={one.promise}
          title={one.by === "me" ? t("youPromised", { what: one.what }) : t("youWaitFor", { what: one.what })}
          reason={
            one.due ? (
              <span className={one.due < today() ? "due" : undefined}>{t("by", { day: sayShortDay(one.due) })}</span>
            ) : undefined
          }
          to={`/conversations/${one.conversation}`}
          onDone={() => settle.mutate({ one, state: "kept" })}
          more={<Menu.Item onClick={() => settle.mutate({ one, state: "dropped" })}>{t("promiseDropped")}</Menu.Item>}
        />
      ))}
    </RowList>
  );
}
