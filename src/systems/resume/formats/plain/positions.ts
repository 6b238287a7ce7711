// Positions as they stand in a resume: title, organisation, place and period, on one line or on several, and what was done below them.

import type { ExperienceFact } from "../../../../career/profile-facts.ts";
import { isKnownPlace } from "../../../../career/situation.ts";
import { type HeldTitle, starterTitles } from "../../../../catalogue/titles.ts";
import type { Day } from "../../../../core/day.ts";
import { wholeWords } from "../../../../language/whole-words.ts";
import { languagesIn } from "./languages.ts";
import { type Line, leadsBack, longestHeading } from "./layout.ts";
import more from "./more-words.json" with { type: "json" };
import { dated, type Period, periodIn } from "./periods.ts";
import words from "./words.json" with { type: "json" };

export interface Draft {
  title: string | null;
  organisation: string | null;
  place: string | null;
  /** What else stands in the heading, such as a ward or a department. */
  further: string[];
  period: Period | null;
  highlights: string[];
  line: number;
  /** More header lines may still follow. */
  open: boolean;
}

interface ReadPositions {
  positions: ExperienceFact[];
  /** Lines that are no part of a position. */
  rest: Line[];
}

const study = wholeWords(more.study);
const certificate = wholeWords(more.certificate);
export const isStudy = (text: string): boolean => study.test(text);
export const isCertificate = (text: string): boolean => certificate.test(text);
const isOrganisation = wholeWords(more.organisation);
const isSameCompany = new RegExp(`^(?:the )?(?:${words.sameCompany})$`, "iu");

/** A title is trusted in a heading from here on. */
const sure = 0.55;

const isSentence = ({ text, bullet }: Line): boolean => {
  if (bullet) return true;
  if (leadsBack.test(text) && periodIn(text)?.start) return false;
  return (
    text.length > longestHeading ||
    (/[.!?]$/.test(text) && text.split(/\s+/).length > 6) ||
    (/^\p{Ll}/u.test(text) && !periodIn(text))
  );
};

const placeLine = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*){1,2}$/u;
const namedPlace = new RegExp(`^(?:${more.place})\\s*:\\s*(.{2,80})$`, "iu");
const isAtHome = wholeWords(more.home);

/** Words that lead to a period, and those that lead to what one is: neither is a part of a title. */
const leadsToPeriod = /(?:^|[\s,]+)(?:for|since|with|seit|mit|depuis|avec|desde|con|hace|pendant|durante)\s*$/iu;
const leadsToTitle =
  /^(?:i am|i['’]m|i work as|ich bin|ich arbeite als|je suis|soy|trabajo como)\s+(?:(?:an?|une?|una?|eine?|the)\s+)?/iu;

export const without = (text: string, period: Period | null): string =>
  (period ? `${text.slice(0, period.from).replace(leadsToPeriod, "")} | ${text.slice(period.to)}` : text)
    .replace(leadsBack, "")
    .replace(leadsToTitle, "")
    .replace(/[([]\s*\|?\s*[)\]]/g, " ")
    .replace(/^[\s|,:;()–—-]+|[\s|,:;(–—-]+$/gu, "")
    .trim();

const partsOf = (text: string): string[] =>
  text
    .split(/(?:\s*[|·•]\s*|\s+[–—-]\s+|,\s+|;\s*|\s*:\s+)(?![^(]*\))/)
    .flatMap((part) => {
      const [, before, after] = /^(.{3,80}?)\s+(?:at|@|bei|beim|chez)\s+((?:the )?[\p{Lu}\d].*)$/u.exec(part) ?? [];
      return before && after ? [before, after] : [part];
    })
    .flatMap((part) => {
      const [, before, place] = /^(.{3,80}?)\s+\((\p{Lu}[\p{L}.'’ -]{1,30})\)$/u.exec(part) ?? [];
      return before && place && !titleIn(part) ? [before, place] : [part];
    })
    .map((part) => part.replace(/^[\s|,:;)–—-]+|[\s|,:;(–—-]+$/gu, "").trim())
    .filter((part) => /\p{L}/u.test(part));

const titleIn = (text: string): HeldTitle | null => {
  const found = starterTitles().find(text);
  return found && found.confidence >= sure ? found : null;
};

/** Small words within names: "Ateliers du Maine" has as many capitals as a name can have. */
const particle =
  /^(?:of|the|and|for|de|del|la|las|los|el|y|du|des|d|le|les|et|l|von|vom|der|die|das|am|im|und|für|zum|zur|van|&)$/iu;

/** "Dutch native, German good, English B1." is said of the person, wherever it stands. */
const saysLanguages = (text: string): boolean => text.split(/\s+/).length <= 12 && languagesIn(text, "", false).length > 1;

/** How much a part of a heading looks like the name of an employer. */
const likeOrganisation = (part: string): number => {
  const tokens = part.split(/\s+/).filter((token, at) => at === 0 || !particle.test(token));
  const capital = tokens.filter((token) => /^[\p{Lu}\d&]/u.test(token)).length / tokens.length;
  return (isOrganisation.test(part) ? 2 : 0) + capital - (/^\d/.test(part) ? 1 : 0);
};

/** Title, organisation and place out of the pieces of a heading, wherever they stand in it. */
const headingOf = (texts: readonly string[]): Pick<Draft, "title" | "organisation" | "place" | "further"> => {
  const parts = texts.flatMap(partsOf);
  const titled = parts
    .map((part, at) => ({ part, at, held: titleIn(part) }))
    .filter(({ held }) => held !== null)
    .sort((a, b) => (b.held?.confidence ?? 0) - (a.held?.confidence ?? 0) || a.at - b.at)[0];
  const isEmployerAtPlace = parts.some((part) => isOrganisation.test(part)) && parts.some(isKnownPlace);
  const named = parts.find((part) => !isOrganisation.test(part) && !(isEmployerAtPlace && isKnownPlace(part)));
  const title = titled?.part ?? named ?? (isEmployerAtPlace ? null : (parts[0] ?? null));
  const others = parts.filter((part) => part !== title);
  const [organisation = null] = others
    .filter((part) => !part.startsWith("("))
    .sort((a, b) => likeOrganisation(b) - likeOrganisation(a));
  const place =
    others
      .filter(
        (part) =>
          part !== organisation && /^\p{Lu}[\p{Ll}]+/u.test(part) && others.indexOf(part) > others.indexOf(organisation ?? ""),
      )
      .at(-1) ?? null;
  const further = others.filter((part) => part !== organisation && part !== place);
  return { title, organisation, place, further };
};

/** A position as a fact; `before` is the one told before it. */
export const factOf = (
  draft: Draft,
  kind: ExperienceFact["kind"],
  today: Day,
  before: ExperienceFact | undefined,
): ExperienceFact => {
  const same = draft.organisation !== null && isSameCompany.test(draft.organisation);
  const organisation = same ? before?.organisation : (draft.organisation ?? undefined);
  return {
    kind,
    title: (draft.title ?? draft.organisation ?? "").slice(0, 200),
    ...(organisation && organisation !== draft.title && { organisation: organisation.slice(0, 200) }),
    ...(draft.place && { place: draft.place.slice(0, 120) }),
    ...(draft.further.length > 0 && { summary: draft.further.join(", ") }),
    ...(draft.period && dated(draft.period, today, before?.start)),
    highlights: draft.highlights,
    source: `line ${draft.line}`,
  };
};

/** Reads the lines of a section, or of a text without any, as positions one after the other. */
export const positionsIn = (
  lines: readonly Line[],
  kind: "work" | "volunteer" | "project",
  inSection: boolean,
  today: Day,
): ReadPositions => {
  const drafts: Draft[] = [];
  const rest: Line[] = [];
  const at = { current: null as Draft | null, indent: 0, aside: false };
  let pending: Line[] = [];

  const begin = (headings: readonly Line[], texts: readonly string[], period: Period | null) => {
    const heading = headingOf(texts);
    const isWhole = heading.organisation !== null && heading.title !== null && titleIn(heading.title) !== null;
    at.current = { ...heading, period, highlights: [], line: headings[0]?.number ?? 0, open: !isWhole };
    at.indent = Math.min(...headings.map(({ indent }) => indent));
    drafts.push(at.current);
    pending = [];
  };

  /** Headings without a period: a position where they name a title, else a part of the one before. */
  const flush = () => {
    const isTitle = ({ text }: Line) => titleIn(text) !== null && (inSection || /\p{L}+ (?:at|@|bei|chez) \p{Lu}/u.test(text));
    const titled = pending.findIndex(isTitle);
    const texts = pending.map(({ text }) => text);
    if (titled >= 0) {
      rest.push(...pending.slice(0, titled));
      begin(pending.slice(titled), texts.slice(titled), null);
    } else if (at.current && !pending.some(({ afterBlank }) => afterBlank)) at.current.highlights.push(...texts);
    else rest.push(...pending);
    pending = [];
  };

  const takeDetail = (line: Line) => {
    flush();
    const isSpoken = !line.bullet && /[.!?]$/.test(line.text);
    at.aside = (at.aside && !line.bullet) || (line.afterBlank && isSpoken);
    const draft = at.current;
    if (!draft || at.aside) return rest.push(line);
    draft.open = false;
    const runsOn = draft.highlights.length > 0 && !line.bullet && /^\p{Ll}/u.test(line.text);
    return draft.highlights.push(runsOn ? `${draft.highlights.pop()} ${line.text}` : line.text);
  };

  /** Of the lines above a period only those after the last gap head it; what stands before the gap belongs to the position above. */
  const leaveAbove = () => {
    const gap = pending.findLastIndex(({ afterBlank }) => afterBlank);
    const below = pending.slice(gap);
    if (gap <= 0 || !at.current || !inSection || !(below.length > 1 || below.some(({ text }) => titleIn(text)))) return;
    at.current.highlights.push(...pending.slice(0, gap).map(({ text }) => text));
    pending = below;
  };

  const takePeriod = (line: Line, period: Period) => {
    leaveAbove();
    const said = without(line.text, period);
    const isMine = titleIn(said) !== null;
    const draft = at.current;
    const isHeadless = !inSection && !isMine && !pending.some(({ text }) => titleIn(text));
    const isBelowEmployer =
      isMine && draft?.open && !line.afterBlank && draft.highlights.length === 0 && !(draft.title && titleIn(draft.title));
    if (isBelowEmployer && draft.period) takeFurther(line, said, draft);
    else if (isHeadless && (isStudy(said) || period.years !== undefined)) {
      flush();
      rest.push(line);
    } else if (!isMine && draft && pending.length === 0 && draft.period === null && draft.highlights.length === 0) {
      draft.period = period;
      draft.organisation ??= said ? (partsOf(said)[0] ?? null) : null;
      draft.open = draft.organisation === null;
    } else {
      const above = pending.at(-1);
      const isOrganisationAbove = inSection && above && !titleIn(above.text) && !line.afterBlank;
      const kept = isMine ? (isOrganisationAbove ? [above] : []) : pending.filter(({ text }) => inSection || titleIn(text));
      if (!inSection) rest.push(...pending.filter((one) => !kept.includes(one)));
      begin([...kept, line], [...kept.map(({ text }) => text), said], period);
    }
  };

  /** A heading below one that still lacks its title or its organisation. */
  const takeFurther = (line: Line, said: string, draft: Draft) => {
    if (draft.title === null) {
      // A period stands above everything that it is about, or beside the employer alone.
      const below = headingOf([said]);
      const { organisation, place, further } = draft;
      const aside = organisation === null || below.organisation === null ? [] : [below.organisation];
      Object.assign(draft, below, {
        organisation: organisation ?? below.organisation,
        place: place ?? below.place,
        further: [...further, ...below.further, ...aside],
      });
      draft.open = draft.organisation === null;
      return;
    }
    const isTitled = titleIn(draft.title) !== null;
    const isTitle = titleIn(said) !== null;
    const isEmployerAbove = draft.title !== null && likeOrganisation(draft.title) >= 2 && likeOrganisation(said) < 2;
    if (!isTitled && (isTitle || isEmployerAbove)) {
      const below = headingOf([said]);
      const [employer = null, place = null] = [draft.title, draft.organisation]
        .filter((part) => part !== null)
        .sort((a, b) => likeOrganisation(b) - likeOrganisation(a));
      draft.place ??= place;
      draft.organisation = employer;
      draft.title = below.title;
      draft.further.push(...[below.organisation, ...below.further].filter((part) => part !== null));
      draft.open = false;
    } else if (!isTitle && !draft.organisation) {
      const [organisation = null, place = null] = partsOf(said);
      draft.organisation = organisation;
      draft.place ??= place;
      draft.open = false;
    } else pending.push(line);
  };

  /** An employer that a gap sets apart from its title: it stands alone there, above what was done. */
  const isEmployerAlone = ({ text }: Line, next: Line | undefined, draft: Draft) =>
    inSection &&
    draft.organisation === null &&
    draft.period !== null &&
    titleIn(text) === null &&
    (next === undefined || next.afterBlank || isSentence(next));

  /** "Leeds, England" below the period, where no other position begins with it. */
  const isPlaceBelow = ({ text, afterBlank }: Line, next: Line | undefined, draft: Draft) =>
    draft.place === null &&
    draft.highlights.length === 0 &&
    pending.length === 0 &&
    !afterBlank &&
    placeLine.test(text) &&
    !(next && !next.afterBlank && (periodIn(next.text, inSection) || titleIn(next.text)));

  for (const [index, line] of lines.entries()) {
    const draft = at.current;
    const isIndented = draft !== null && !draft.open && line.indent >= at.indent + 2;
    // "Preceptor for five graduates since 2022" under another line of what was done there is one more of them.
    const isListed = isIndented && draft.highlights.length > 0 && !line.afterBlank && lines[index - 1]?.indent === line.indent;
    const isBelow = isIndented && (isListed || !periodIn(line.text, true));
    if (draft?.place === null && namedPlace.test(line.text)) {
      draft.place = line.text.replace(namedPlace, "$1");
      continue;
    }
    if (!line.bullet && !inSection && saysLanguages(line.text)) {
      flush();
      rest.push(line);
      continue;
    }
    if (isSentence(line) || isBelow) {
      takeDetail(line);
      continue;
    }
    at.aside = inSection && isAtHome.test(line.text);
    const period = periodIn(line.text, inSection);
    if (at.aside) {
      flush();
      rest.push(line);
    } else if (period) takePeriod(line, period);
    else if (draft?.open && draft.highlights.length === 0 && (!line.afterBlank || isEmployerAlone(line, lines[index + 1], draft)))
      takeFurther(line, line.text, draft);
    else if (draft && isPlaceBelow(line, lines[index + 1], draft)) draft.place = line.text;
    else pending.push(line);
  }
  flush();
  const positions: ExperienceFact[] = [];
  for (const draft of drafts) positions.push(factOf(draft, kind, today, positions.at(-1)));
  return { positions: positions.filter(({ title }) => title !== ""), rest };
};
