// The browsers that are signed in, each with its way out, and out of all at once.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../client.ts";
import { Card } from "../kit/page.tsx";
import { sayInstant } from "../kit/said-value.ts";
import { CardSkeleton, Loaded } from "../kit/skeletons.tsx";
import { announce } from "../toast.tsx";
import { t } from "./text.ts";
import "../kit/lists.css";

export function SignedIn() {
  const sessions = useQuery(api.sessions.list.queryOptions({ input: {} }));
  const end = useMutation(api.sessions.end.mutationOptions({ onSuccess: () => announce({ said: t("signedOut") }) }));
  const endAll = useMutation(api.sessions.endAll.mutationOptions());
  return (
    <Card title={t("signedIn")}>
      <p>{t("signedInHelp")}</p>
      <Loaded query={sessions} shape={<CardSkeleton height={80} />}>
        {({ items }) => (
          <ul className="plain-list">
            {items.map(({ id, browser, lastSeenAt, current }) => (
              <li key={id}>
                {current ? t("thisBrowser", { browser }) : t("browserUsed", { browser, at: sayInstant(lastSeenAt) })}{" "}
                <Button variant="default" size="xs" aria-label={t("signOutOf", { browser })} onClick={() => end.mutate({ id })}>
                  {t("signOut")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Button variant="default" loading={endAll.isPending} onClick={() => endAll.mutate({})}>
        {t("signOutEverywhere")}
      </Button>
    </Card>
  );
}
