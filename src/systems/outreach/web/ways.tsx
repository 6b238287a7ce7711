// Who among one's people could lead to what one wants to learn about, the warmest way first.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import type { InquiryView } from "../schema.ts";
import { t } from "./text.ts";

const most = 5;

export function Ways({ one }: { one: InquiryView }) {
  const ways = useQuery(api.contacts.paths.queryOptions({ input: { to: one.about } })).data?.ways;
  const choose = useMutation({
    mutationFn: (name: string) =>
      client.inquiries.update({ id: one.id, revision: one.revision, name }, { context: { said: t("noted") } }),
  });
  if (!ways) return null;
  return (
    <Card title={t("ways")}>
      <p className="note">{ways.length === 0 ? t("noWays", { about: one.about }) : t("waysTeach")}</p>
      <ul className="plain-list">
        {ways.slice(0, most).map(({ id, name, said }) => (
          <li key={id}>
            <RecordLink kind="contact" id={id}>
              {name}
            </RecordLink>{" "}
            <span className="note">{said}</span>{" "}
            {one.name === null && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`${t("askThem")}: ${name}`}
                onClick={() => choose.mutate(name)}
              >
                {t("askThem")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refused error={choose.error} />
    </Card>
  );
}
