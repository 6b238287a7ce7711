// The words to ask somebody with: drafted, to be sent by the person's own way.
import { Section } from "../../../web/kit/page.tsx";
import { WordsToSend } from "../../../web/kit/words-to-send.tsx";
import { t } from "./text.ts";

/** Nothing until the words are drafted. */
export function AskWords({ draft }: { draft: { text: string } | undefined }) {
  if (!draft) return null;
  return (
    <Section title={t("wordsToAskWith")}>
      <p className="note">{t("wordsHelp")}</p>
      <WordsToSend label={t("wordsToAskWith")} words={draft.text} />
    </Section>
  );
}
