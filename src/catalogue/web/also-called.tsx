// The other names of a role or competency, the first few and how many more.
import { useText } from "../../web/words.ts";
import { text } from "./text.ts";

const mostNames = 8;

export function AlsoCalled({ names }: { names: readonly string[] }) {
  const t = useText(text);
  if (names.length === 0) return null;
  const further = names.length - mostNames;
  const shown = names.slice(0, mostNames).join(", ");
  return <>{t("alsoCalled", { names: further > 0 ? `${shown} ${t("andMore", { count: further })}` : shown })}</>;
}
