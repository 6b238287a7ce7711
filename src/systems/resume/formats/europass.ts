// A Europass CV as XML: the older one of CEDEFOP (SkillsPassport) and the newer one (Candidate, after HR-XML).
import { parseDocument } from "htmlparser2";
import {
  type ExperienceFact,
  type LanguageFact,
  type ProfileFacts,
  partialDay,
  type SkillFact,
} from "../../../career/profile-facts.ts";
import { fluencyOfWords } from "../../../career/stated-level.ts";
import { refuse } from "../../../core/refusal.ts";
import { resumeRefusals } from "../refusals.ts";
import { textOfHtml } from "./document/html.ts";
import { all, at, isTooDeep, said, wordsOf, type XmlElement } from "./document/xml.ts";

type Basics = ProfileFacts["basics"];

/** Null where it is no Europass CV. */
export const readEuropass = (file: string, xml: string): ProfileFacts | null => {
  if (isTooDeep(xml)) return refuse(resumeRefusals.tooMuch, { file, why: "Its parts lie too deep in one another." });
  const root = parseDocument(xml, { xmlMode: true });
  const [older] = all(root, "LearnerInfo");
  if (older) return readOlder(older);
  const [newer] = all(root, "CandidateProfile");
  return newer ? readNewer(all(root, "CandidatePerson")[0], newer) : null;
};

/** Lines of what is HTML inside an element, bullets without their marks. */
const linesIn = (element: XmlElement | undefined): string[] =>
  element
    ? textOfHtml(wordsOf(element))
        .split("\n")
        .map((line) => line.replace(/^\s*[•·*-]\s+/, "").trim())
        .filter(Boolean)
    : [];

const named = (parts: readonly (string | undefined)[], between = " "): string | undefined =>
  parts.filter(Boolean).join(between) || undefined;

const dayOf = (text: string | undefined): string | undefined => {
  const day = text?.replace(/T.*$/, "");
  return day && partialDay.safeParse(day).success ? day : undefined;
};

const readOlder = (cv: XmlElement): ProfileFacts => {
  const [person] = at(cv, "Identification");
  const [contact] = at(person, "ContactInfo");
  const [skills] = at(cv, "Skills");
  return {
    basics: {
      name: named([said(person, "PersonName", "FirstName"), said(person, "PersonName", "Surname")]),
      headline: said(cv, "Headline", "Description", "Label"),
      place: placeOf(contact),
      email: said(contact, "Email", "Contact"),
      phone: said(contact, "TelephoneList", "Telephone", "Contact"),
      link: said(contact, "WebsiteList", "Website", "Contact"),
    },
    experiences: [
      ...at(cv, "WorkExperienceList", "WorkExperience").flatMap((one, index) =>
        experience("work", `WorkExperience[${index}]`, {
          title: said(one, "Position", "Label"),
          organisation: said(one, "Employer", "Name"),
          place: placeOf(at(one, "Employer", "ContactInfo")[0]),
          ...periodOf(one),
          highlights: linesIn(at(one, "Activities")[0]),
        }),
      ),
      ...at(cv, "EducationList", "Education").flatMap((one, index) =>
        experience("education", `Education[${index}]`, {
          title: said(one, "Title"),
          organisation: said(one, "Organisation", "Name"),
          place: placeOf(at(one, "Organisation", "ContactInfo")[0]),
          ...periodOf(one),
          highlights: linesIn(at(one, "Activities")[0]),
        }),
      ),
    ],
    skills: ["Communication", "Organisational", "JobRelated", "Computer", "Other"].flatMap((field) =>
      at(skills, field, "Description").flatMap((one) => skillsIn(linesIn(one), `Skills.${field}`)),
    ),
    languages: [
      ...at(skills, "Linguistic", "MotherTongueList", "MotherTongue").flatMap((one) =>
        motherTongue(said(one, "Description", "Label")),
      ),
      ...at(skills, "Linguistic", "ForeignLanguageList", "ForeignLanguage").flatMap((one) => {
        const label = said(one, "Description", "Label");
        const [levels] = at(one, "ProficiencyLevel");
        return language(label, levels?.children.map((child) => wordsOf(child).trim()) ?? []);
      }),
    ],
    certificates: [
      ...at(skills, "Driving", "Description", "Licence").map((one) => ({
        title: `Driving licence ${wordsOf(one).trim()}`,
        source: "Skills.Driving",
      })),
    ],
  };
};

const placeOf = (contact: XmlElement | undefined): string | undefined => {
  const [address] = at(contact, "Address", "Contact");
  return named([said(address, "Municipality"), said(address, "Country", "Label")], ", ");
};

/** Year, "--05" as the month and "---01" as the day. */
const periodOf = (of: XmlElement): Pick<ExperienceFact, "start" | "end"> => {
  const edge = (name: string) => {
    const [{ attribs = {} } = {}] = at(of, "Period", name);
    return dayOf(named([attribs.year, attribs.month?.replace(/-/g, ""), attribs.month && attribs.day?.replace(/-/g, "")], "-"));
  };
  return { start: edge("From"), end: edge("To") };
};

const experience = (
  kind: ExperienceFact["kind"],
  source: string,
  {
    title,
    ...found
  }: { [Key in "title" | "organisation" | "place" | "start" | "end"]?: string | undefined } & { highlights: string[] },
): ExperienceFact[] => {
  const shown = title ?? found.organisation;
  return shown ? [{ kind, title: shown, ...found, source }] : [];
};

/** A list of names; a sentence stays one line in the person's words. */
const skillsIn = (lines: readonly string[], source: string): SkillFact[] =>
  lines
    .flatMap((line) => (line.split(/\s+/).length > 12 ? [line] : line.split(/[,;]\s+/)))
    .map((label) => ({ label: label.replace(/\.$/, ""), keywords: [], source }));

const motherTongue = (label: string | undefined): LanguageFact[] =>
  label ? [{ label, level: 5, stated: "mother tongue", source: "MotherTongue" }] : [];

const cefr = ["A1", "A2", "B1", "B2", "C1", "C2"];

/** The level that the most of listening, reading, speaking and writing reach. */
const language = (label: string | undefined, levels: readonly string[]): LanguageFact[] => {
  if (!label) return [];
  const reached = levels.filter((level) => cefr.includes(level)).sort();
  const stated = reached[Math.floor((reached.length - 1) / 2)];
  const level = stated ? (fluencyOfWords(stated) ?? undefined) : undefined;
  return [
    {
      label,
      ...(level !== undefined && { level }),
      ...(stated && { stated: [...new Set(reached)].join(", ") }),
      source: "ForeignLanguage",
    },
  ];
};

const readNewer = (person: XmlElement | undefined, cv: XmlElement): ProfileFacts => ({
  basics: newerBasics(person, cv),
  experiences: [
    ...at(cv, "EmploymentHistory", "EmployerHistory").flatMap((employer, index) =>
      at(employer, "PositionHistory").flatMap((one) =>
        experience("work", `EmployerHistory[${index}]`, {
          title: said(one, "PositionTitle"),
          organisation: said(employer, "OrganizationName"),
          place: said(one, "City") ?? cityOf(at(employer, "OrganizationContact")[0]),
          ...spanOf(at(one, "EmploymentPeriod")[0] ?? at(employer, "EmploymentPeriod")[0]),
          highlights: linesIn(at(one, "Description")[0]),
        }),
      ),
    ),
    ...at(cv, "EducationHistory", "EducationOrganizationAttendance").flatMap((one, index) =>
      experience("education", `EducationOrganizationAttendance[${index}]`, {
        title: said(one, "EducationDegree", "DegreeName") ?? said(one, "ProgramName"),
        organisation: said(one, "OrganizationName"),
        place: cityOf(at(one, "OrganizationContact")[0]),
        ...spanOf(at(one, "AttendancePeriod")[0]),
        highlights: linesIn(at(one, "EducationDegree", "OccupationalSkillsCovered")[0]),
      }),
    ),
  ],
  skills: [...at(cv, "PersonQualifications", "PersonCompetency"), ...at(cv, "Skills", "PersonCompetency")].flatMap((one) => {
    const label = isLanguage(one) ? undefined : said(one, "CompetencyName");
    return label ? [{ label, keywords: [], source: "PersonCompetency" }] : [];
  }),
  languages: [
    ...at(person, "PrimaryLanguageCode").flatMap((one) => motherTongue(languageOf(wordsOf(one).trim()))),
    ...at(cv, "PersonQualifications", "PersonCompetency")
      .filter(isLanguage)
      .flatMap((one) => {
        const code = said(one, "CompetencyID");
        const levels = all(one, "ScoreText").map((score) => wordsOf(score).trim());
        return language(said(one, "CompetencyName") ?? (code && languageOf(code)), levels);
      }),
  ],
  certificates: [
    ...at(cv, "Certifications", "Certification").flatMap((one) =>
      certificate(
        said(one, "CertificationName") ?? said(one, "CertificationTypeCode"),
        said(one, "IssuingAuthority", "Name"),
        one,
      ),
    ),
    ...at(cv, "Licenses", "License").flatMap((one) => {
      const name = said(one, "LicenseName") ?? said(one, "LicenseTypeCode");
      return certificate(name && /^[A-Z]{1,2}\d?E?$/.test(name) ? `Driving licence ${name}` : name, undefined, one);
    }),
  ],
});

const newerBasics = (person: XmlElement | undefined, cv: XmlElement): Basics => {
  const ways = at(person, "Communication");
  const of = (channel: RegExp) => ways.find((way) => channel.test(said(way, "ChannelCode") ?? ""));
  const summary = linesIn(at(cv, "ExecutiveSummary")[0]).join("\n");
  return {
    name: named([said(person, "PersonName", "GivenName"), said(person, "PersonName", "FamilyName")]),
    ...(summary && { summary }),
    place: ways.map(cityOf).find(Boolean),
    email: said(of(/email/i), "URI"),
    link: said(of(/web/i), "URI"),
  };
};

const cityOf = (of: XmlElement | undefined): string | undefined => {
  const [address] = all(of, "Address");
  return named([said(address, "CityName"), said(address, "CountryCode")?.toUpperCase()], ", ");
};

const spanOf = (period: XmlElement | undefined): Pick<ExperienceFact, "start" | "end"> => {
  const edge = (name: string) => dayOf(said(period, name, "FormattedDateTime") ?? said(period, name));
  return { start: edge("StartDate"), end: edge("EndDate") };
};

const isLanguage = (one: XmlElement): boolean =>
  /language/i.test(said(one, "TaxonomyID") ?? "") ||
  all(one, "CompetencyDimensionTypeCode").some((code) => /^CEF/i.test(wordsOf(code).trim()));

/** The English name of a language by its code, such as `eng` or `de`. */
const languageOf = (code: string): string | undefined => {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(code) ?? undefined;
  } catch {
    return undefined;
  }
};

const certificate = (title: string | undefined, issuer: string | undefined, of: XmlElement): ProfileFacts["certificates"] => {
  const date = dayOf(said(of, "FirstIssuedDate", "FormattedDateTime") ?? said(of, "FirstIssuedDate"));
  return title ? [{ title, ...(issuer && { issuer }), ...(date && { date }), source: "Certification" }] : [];
};
