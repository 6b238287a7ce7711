// What a questionnaire is not, and whose it is: beside every result, so that nobody reads more out of it than is in it.
import { Card } from "../../../web/kit/page.tsx";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { t } from "./text.ts";

export function AboutInstrument({ instrument }: { instrument: InstrumentDefinition }) {
  const { whatItIsNot, norms, source, author, licence, version } = instrument;
  return (
    <Card title={t("whatItIsNot")}>
      <p>{whatItIsNot}</p>
      <p>{norms ? t("norms", { group: norms.group, source: norms.source }) : t("noNorms")}</p>
      <dl className="about-instrument">
        <dt>{t("source")}</dt>
        <dd>{source}</dd>
        <dt>{t("author")}</dt>
        <dd>{author}</dd>
        <dt>{t("licence")}</dt>
        <dd>{licence}</dd>
        <dt>{t("version")}</dt>
        <dd>{version}</dd>
      </dl>
    </Card>
  );
}
