// "Is it a good goal?": the words with what was found in them, and each rule with its way out in one click.
import { Card } from "../../../web/kit/page.tsx";
import type { SmartFinding, SmartReport } from "../schema.ts";
import { sayRule } from "./saying.ts";
import { t } from "./text.ts";

export type Fix = NonNullable<SmartFinding["fix"]>;

interface SmartCardProps {
  report: SmartReport;
  /** The words above the rules, for a form whose title stands elsewhere. */
  showWords?: boolean;
  onFix: (fix: Fix, rule: SmartFinding["rule"]) => void;
  /** Whether a fix that changes no words and no fields can be made here. */
  canFix?: (rule: SmartFinding["rule"]) => boolean;
}

export function SmartCard({ report, showWords, onFix, canFix = () => false }: SmartCardProps) {
  const warned = report.findings.some((finding) => finding.verdict === "warn" && finding.end > 0);
  return (
    <Card title={t("isItGood")} note={t("checkedAsYouType")}>
      {showWords && warned && <MarkedWords report={report} />}
      <dl className="smart-rules">
        {report.findings.map((finding) => (
          <div key={finding.rule} className="smart-rule">
            <dt>{sayRule(finding.rule)}</dt>
            <dd className={finding.verdict === "ok" ? "good" : "attention"}>
              <span role="img" aria-label={finding.verdict === "ok" ? t("holds") : t("needsWork")}>
                {finding.verdict === "ok" ? "✓" : "○"}
              </span>
            </dd>
            <dd>
              {finding.message} {finding.fix && <FixButton fix={finding.fix} finding={finding} onFix={onFix} canFix={canFix} />}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

type FixButtonProps = Required<Pick<SmartCardProps, "onFix" | "canFix">> & { fix: Fix; finding: SmartFinding };

function FixButton({ fix, finding, onFix, canFix }: FixButtonProps) {
  if (fix.title === undefined && !fix.fields && !fix.link && !canFix(finding.rule)) return null;
  return (
    <button type="button" className="smart-fix" onClick={() => onFix(fix, finding.rule)}>
      {fix.label}
    </button>
  );
}

/** Every warning that stands at a place in the words is underlined there. */
function MarkedWords({ report }: { report: SmartReport }) {
  const spans = report.findings
    .filter((finding) => finding.verdict === "warn" && finding.end > finding.start)
    .sort((a, b) => a.start - b.start);
  const pieces: { at: number; words: string; found?: SmartFinding }[] = [];
  let from = 0;
  for (const found of spans) {
    if (found.start < from) continue;
    pieces.push({ at: from, words: report.text.slice(from, found.start) });
    pieces.push({ at: found.start, words: report.text.slice(found.start, found.end), found });
    from = found.end;
  }
  pieces.push({ at: from, words: report.text.slice(from) });
  return (
    <p className="goal-words">
      {pieces.map((piece) =>
        piece.found ? (
          <mark key={`mark ${piece.at}`} title={piece.found.message}>
            {piece.words}
          </mark>
        ) : (
          <span key={`words ${piece.at}`}>{piece.words}</span>
        ),
      )}
    </p>
  );
}
