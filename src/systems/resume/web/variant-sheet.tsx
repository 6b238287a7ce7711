// What is on a resume, as it reads, with the ways to move each part and to take it off.
import { ActionIcon } from "@mantine/core";
import { Card } from "../../../web/kit/page.tsx";
import { moved, type Part, without } from "../rules/arrange.ts";
import { sections } from "../rules/document.ts";
import { sayPeriod } from "../rules/period.ts";
import { fluencyWords } from "../rules/sheet.ts";
import type { VariantView } from "../variant-schema.ts";
import { t } from "./text.ts";

type Entry = VariantView["document"]["entries"][number];
type Line = Entry["lines"][number];

interface SheetProps {
  one: VariantView;
  onParts: (parts: Part[]) => void;
}

/** Moves one of those that stand together, or takes it off. */
interface Ways {
  move: (part: Part, beside: readonly Part[], by: -1 | 1) => void;
  off: (part: Part) => void;
}

const whole = ({ record }: Pick<Part, "record">): Part => ({ record, line: null });

/** A line of the experience itself, or a win below it. */
const partOfLine =
  (entry: Entry) =>
  ({ record, text }: Line): Part => ({ record, line: record.id === entry.record.id ? text : null });

export function VariantSheet({ one: { parts, document }, onParts }: SheetProps) {
  const ways: Ways = {
    move: (part, beside, by) => onParts(moved(parts, part, beside, by)),
    off: (part) => onParts(without(parts, part)),
  };
  const { entries, achievements, skills, languages, certificates } = document;
  const isEmpty = [entries, achievements, skills, languages, certificates].every((of) => of.length === 0);
  return (
    <Card title={t("onIt")}>
      <p className="sheet-name">{document.name}</p>
      <p>{document.headline}</p>
      <p className="note">{[document.place, document.email, document.phone, document.link].filter(Boolean).join(" · ")}</p>
      {document.summary && <p className="prose">{document.summary}</p>}
      {isEmpty && <p>{t("emptyVariant")}</p>}
      {sections.map((kind) => {
        const of = entries.filter((entry) => entry.kind === kind);
        return of.length > 0 && <Entries key={kind} title={t(kind)} entries={of} ways={ways} />;
      })}
      <Lines
        title={t("achievements")}
        lines={achievements.map(({ record, text }) => ({ part: whole({ record }), said: text }))}
        ways={ways}
      />
      <Lines
        title={t("certificates")}
        lines={certificates.map((one) => ({ part: whole(one), said: [one.title, one.issuer].filter(Boolean).join(", ") }))}
        ways={ways}
      />
      <Lines title={t("skillsOnIt")} lines={skills.map((one) => ({ part: whole(one), said: one.label }))} ways={ways} />
      <Lines
        title={t("languages")}
        lines={languages.map((one) => ({
          part: whole(one),
          said: one.level ? `${one.label} (${fluencyWords[one.level] ?? ""})` : one.label,
        }))}
        ways={ways}
      />
    </Card>
  );
}

function Entries({ title, entries, ways }: { title: string; entries: readonly Entry[]; ways: Ways }) {
  const beside = entries.map(whole);
  return (
    <section className="sheet-section">
      <h3>{title}</h3>
      {entries.map((entry) => (
        <div key={entry.record.id} className="sheet-entry">
          <div className="sheet-line">
            <div>
              <b>{entry.title}</b>
              <div className="note">
                {[[entry.organisation, entry.place].filter(Boolean).join(", "), sayPeriod(entry)].filter(Boolean).join(" · ")}
              </div>
            </div>
            <PartWays part={whole(entry)} said={entry.title} beside={beside} ways={ways} />
          </div>
          {entry.summary && <p className="prose">{entry.summary}</p>}
          <LineList lines={entry.lines.map((line) => ({ part: partOfLine(entry)(line), said: line.text }))} ways={ways} />
        </div>
      ))}
    </section>
  );
}

interface Said {
  part: Part;
  said: string;
}

function Lines({ title, lines, ways }: { title: string; lines: readonly Said[]; ways: Ways }) {
  if (lines.length === 0) return null;
  return (
    <section className="sheet-section">
      <h3>{title}</h3>
      <LineList lines={lines} ways={ways} />
    </section>
  );
}

function LineList({ lines, ways }: { lines: readonly Said[]; ways: Ways }) {
  if (lines.length === 0) return null;
  const beside = lines.map(({ part }) => part);
  return (
    <ul className="sheet-lines">
      {lines.map(({ part, said }) => (
        <li key={`${part.record.id} ${said}`} className="sheet-line">
          <span>{said}</span>
          <PartWays part={part} said={said} beside={beside} ways={ways} />
        </li>
      ))}
    </ul>
  );
}

function PartWays({ part, said, beside, ways }: Said & { beside: readonly Part[]; ways: Ways }) {
  const at = beside.findIndex(({ record, line }) => record.id === part.record.id && line === part.line);
  return (
    <span className="part-ways">
      <ActionIcon
        variant="subtle"
        disabled={at === 0}
        aria-label={t("up", { what: said })}
        onClick={() => ways.move(part, beside, -1)}
      >
        ↑
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        disabled={at === beside.length - 1}
        aria-label={t("down", { what: said })}
        onClick={() => ways.move(part, beside, 1)}
      >
        ↓
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t("takeOff", { what: said })} onClick={() => ways.off(part)}>
        ×
      </ActionIcon>
    </span>
  );
}
