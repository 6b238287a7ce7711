// One fact of pay.
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { PayForm } from "./pay-form.tsx";
import { sayPay } from "./saying.ts";
import { t } from "./text.ts";

export default recordScreen("pay-fact", api.pay, (one) => ({
  title: sayPay(one),
  trail: [{ label: t("pay"), to: "/performance/pay" }],
  sub: sayDay(one.day),
  main: <PayForm key={one.revision} record={one} />,
}));
