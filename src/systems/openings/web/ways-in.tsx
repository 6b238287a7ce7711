// Who can lead to a place of work, the warmest way first; asked for only when it is wanted, since it goes through everybody one knows.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { t } from "./text.ts";

const mostShown = 5;

export function WaysIn({ to }: { to: string }) {
  const [asked, setAsked] = useState(false);
  const ways = useQuery(api.contacts.paths.queryOptions({ input: { to }, enabled: asked })).data?.ways;
  if (!asked)
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {t("waysIn")}
      </Button>
    );
  return (
    <div role="status">
      {ways?.length === 0 && <p className="note">{t("noWayIn", { place: to })}</p>}
      <ul className="plain-list">
        {ways?.slice(0, mostShown).map(({ id, name, said }) => (
          <li key={id}>
            <RecordLink kind="contact" id={id}>
              {name}
            </RecordLink>{" "}
            <span className="note">{said}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
