// One membership: its fields, and one press when it was renewed.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import type { MembershipView } from "../schema/membership.ts";
import { MembershipForm } from "./membership-form.tsx";
import { t } from "./text.ts";

export default recordScreen("membership", api.memberships, (one) => ({
  title: one.name,
  trail: [{ label: t("memberships"), to: "/events/memberships" }],
  sub: one.said,
  main: <MembershipForm key={one.revision} record={one} />,
  side: one.renewsOn && !one.leftOn && <Renewal one={one} />,
}));

function Renewal({ one }: { one: MembershipView }) {
  const renew = useMutation({
    mutationFn: () => client.memberships.renew({ id: one.id }, { context: { said: t("renewedNow") } }),
  });
  return (
    <Card title={t("stands")}>
      <p>{one.said}</p>
      <Refused error={renew.error} />
      <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
        {t("renewed")}
      </Button>
    </Card>
  );
}
