// The other names of a role or competency, the first few and how many more.
import { t } from "./text.ts";

const mostNames = 8;

export function AlsoCalled({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  const further = names.length - mostNames;
  const shown = names.slice(0, mostNames).join(", ");
  return <>{t("alsoCalled", { names: further > 0 ? `${shown} ${t("andMore", { count: further })}` : shown })}</>;
}
