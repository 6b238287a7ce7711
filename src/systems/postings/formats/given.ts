// A posting as a page or a job board gives it in fields, by the many names that they have for the same thing.
import { type Employment, factsIn, isRemotePlace, type PostingFacts, type WorkMode } from "../../../career/posting/facts.ts";
import { postingDay } from "../../../career/posting/posting-day.ts";
import { type PostingRequirement, requirementsOf, unitsIn } from "../../../career/posting/requirements.ts";
import { type Day, isCalendarDay } from "../../../core/day.ts";
import { fold } from "../../../core/fold.ts";
import { payOf } from "./given-pay.ts";
import { postingText } from "./html-text.ts";
import { firstText, isTree, type Tree, textOf, valueAt } from "./tree.ts";

/** What one posting was read as; what nothing says is null. */
export interface ReadPosting extends PostingFacts {
  url: string | null;
  text: string;
  /** Everything asked of a person, in the order of the text. */
  requirements: PostingRequirement[];
}

/** What a text says of itself, and asks. */
export const fromText = (text: string, today: Day): PostingFacts & Pick<ReadPosting, "requirements"> => {
  const units = unitsIn(text);
  return { ...factsIn(text, today, units), requirements: requirementsOf(units) };
};

/** What stands about all postings of an answer. */
export interface Around {
  organisation: string | null;
  today: Day;
}

const names = {
  title: ["title", "jobOpeningName", "Title", "jobTitle", "JobTitle", "name", "text", "positionTitle"],
  organisation: [
    ...[
      "company_name",
      "companyName",
      "company",
      "hiringOrganization.name",
      "hiringOrganization.legalName",
      "hiringOrganization",
    ],
    ...["_jobposting.hiringOrganization.name", "subcompany", "organization", "employer", "identifier.name"],
  ],
  place: [
    ...[
      "location.fullLocation",
      "location.name",
      "locationsText",
      "categories.location",
      "PrimaryLocation",
      "office",
      "workLocation",
    ],
    ...["LocationName", "joblisting:location", "offices.name"],
  ],
  url: [
    ...[
      "absolute_url",
      "hostedUrl",
      "jobUrl",
      "careers_url",
      "canonicalPositionUrl",
      "postingUrl",
      "applyUrl",
      "url",
      "link",
      "ref",
    ],
    "shortlink",
  ],
  posted: [
    ...[
      "datePosted",
      "first_published",
      "publishedAt",
      "published_at",
      "published_on",
      "releasedDate",
      "PostedDate",
      "posted_at",
    ],
    ...[
      "ExternalPostedStartDate",
      "PublishedDate",
      "postedDate",
      "date_published",
      "pubDate",
      "creation_date",
      "createdAt",
      "t_create",
    ],
    ...["created_at", "startDate"],
  ],
  deadline: [
    "validThrough",
    "application_deadline",
    "deadline_at",
    "close_at",
    "joblisting:advertiseToDateTimeUTC",
    "applicationDeadline",
  ],
  employment: [
    ...[
      "employmentType",
      "categories.commitment",
      "typeOfEmployment",
      "employment_type_code",
      "schedule",
      "employmentStatusLabel",
    ],
    ...["time_type", "timeType", "enrichment.employment_type", "employment_type", "type"],
  ],
  mode: ["workplaceType", "WorkplaceType", "workplace_type", "work_mode", "jobLocationType", "locationType"],
  hours: ["max_hours", "max_hours_per_week", "workHours", "min_hours"],
};

/** The parts of a posting's text in their order, each with the heading it stands under; a second path holds a heading of its own. */
const parts: readonly (readonly [paths: readonly string[], heading: string, headingAt?: string])[] = [
  [
    [
      "descriptionHtml",
      "content",
      "content_html",
      "description",
      "job_description",
      "ExternalDescriptionStr",
      "jobPostingInfo.jobDescription",
      "descriptionPlain",
      "Description",
      "descriptionTeaser",
    ],
    "",
  ],
  [["jobAd.sections.jobDescription.text"], "Job description"],
  [["employerOverview"], "About us"],
  [
    ["responsibilities", "key_responsibilities", "ExternalResponsibilitiesStr", "joblisting:examplesofduties"],
    "Responsibilities",
    "key_responsibilities_header",
  ],
  [
    [
      "requirements",
      "ExternalQualificationsStr",
      "joblisting:qualifications",
      "jobAd.sections.qualifications.text",
      "qualifications",
    ],
    "Requirements",
  ],
  [["skills_knowledge_expertise"], "Requirements", "skills_knowledge_expertise_header"],
  [["educationRequirements"], "Education"],
  [["experienceRequirements"], "Experience"],
  [["skills"], "Skills"],
  [["physicalRequirement", "physicalRequirements"], "Physical requirements"],
  [
    ["joblisting:supplementalinformation", "jobAd.sections.additionalInformation.text", "additional", "additionalPlain"],
    "Additional information",
  ],
  [["benefits", "jobBenefits"], "Benefits", "benefits_header"],
];

/** A posting from its fields; what they leave open is read from its text. */
export const fromFields = (fields: Tree, { organisation, today }: Around): ReadPosting => {
  const text = textIn(fields);
  const url = firstText(fields, names.url);
  const said = fromText(text, today);
  return {
    title: firstText(fields, names.title) ?? said.title,
    organisation: firstText(fields, names.organisation) ?? organisation ?? houseInAddress(url) ?? said.organisation,
    place: placeIn(fields) ?? said.place,
    mode: modeIn(fields) ?? said.mode,
    employment: employmentIn(fields) ?? said.employment,
    hoursPerWeek: hoursIn(fields) ?? said.hoursPerWeek,
    pay: payOf(fields) ?? said.pay,
    deadline: dayAt(fields, names.deadline, today) ?? said.deadline,
    postedOn: dayAt(fields, names.posted, today) ?? said.postedOn,
    how: said.how ?? (url ? "board" : null),
    url,
    text,
    requirements: said.requirements,
  };
};

const textIn = (fields: Tree): string =>
  [
    ...parts.map(([paths, heading, headingAt]) => {
      const part = bodyOf(firstText(fields, paths) ?? "");
      const above = (headingAt && firstText(fields, [headingAt])) || heading;
      return part === "" || above === "" ? part : `## ${above}\n${part}`;
    }),
    ...named(fields),
  ]
    .filter(Boolean)
    .join("\n\n");

/** Lists and sections that bring their own names: those of Lever, and those of Personio. */
const named = (fields: Tree): string[] => {
  const lists = valueAt(fields, "lists") ?? valueAt(fields, "jobDescriptions.jobDescription");
  const all = Array.isArray(lists) ? lists : isTree(lists) ? [lists] : [];
  return all.filter(isTree).map((list) => {
    const body = bodyOf(firstText(list, ["content", "value"]) ?? "");
    return `## ${firstText(list, ["text", "name"]) ?? ""}\n${body}`;
  });
};

const tag = /<(?:p|br|li|ul|ol|div|h[1-6]|strong|b|span|table)\b/i;
const escapedTag = /&lt;(?:p|br|li|ul|ol|div|h[1-6]|strong|b|span|table)\b/i;

/** HTML as text, items without their list included; HTML that was written for HTML (`&lt;p&gt;`) twice. */
const bodyOf = (written: string): string => {
  const once = tag.test(written) || !escapedTag.test(written) ? written : unescaped(written);
  return tag.test(once) ? postingText(/^\s*<li\b/i.test(once) ? `<ul>${once}</ul>` : once) : once.trim();
};

const unescaped = (written: string): string =>
  written
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const placeIn = (fields: Tree): string | null => {
  const whole = firstText(fields, names.place);
  if (whole) return oneLine(whole);
  const sources = [
    "jobLocation.address",
    "_jobposting.jobLocation.address",
    "address.postalAddress",
    "location",
    "JobLocation",
    "jobLocation",
    "locations",
  ];
  for (const source of [...sources.map((path) => valueAt(fields, path)), fields]) {
    const one = Array.isArray(source) ? source[0] : source;
    if (typeof one === "string" && one.trim()) return oneLine(one);
    const composed = composedPlace(one, one !== fields);
    if (composed) return composed;
  }
  return firstText(fields, ["applicantLocationRequirements.name"]);
};

const oneLine = (place: string): string => place.split("\n")[0]?.trim() ?? place;

const composedPlace = (address: unknown, isNamed: boolean): string | null => {
  const pieces = [
    ["addressLocality", "city", "City", "name"],
    ["addressRegion", "state", "region", "State"],
    ["addressCountry.name", "addressCountry", "country", "Country"],
  ].map((paths) => firstText(address, isNamed ? paths : paths.filter((path) => path !== "name")));
  return [...new Set(pieces.filter((piece) => piece !== null))].join(", ") || null;
};

const modeIn = (fields: Tree): WorkMode | null => {
  const said = fold(firstText(fields, names.mode) ?? "");
  if (/hybrid/.test(said) || valueAt(fields, "hybrid") === true || valueAt(fields, "location.hybrid") === true) return "hybrid";
  const isRemote = ["isRemote", "remote", "telecommuting", "location.remote"].some((path) => valueAt(fields, path) === true);
  if (isRemote || /remote|telecommute/.test(said)) return "remote";
  if (isRemotePlace(placeIn(fields) ?? "")) return "remote";
  return /on-?_?site|office/.test(said) || valueAt(fields, "on_site") === true ? "on-site" : null;
};

const employments: readonly (readonly [RegExp, Employment])[] = [
  [/intern/, "internship"],
  [/apprentic|trainee/, "apprenticeship"],
  [/volunteer/, "volunteer"],
  [/part/, "part-time"],
  [/temp|seasonal|fixed|per.?diem/, "temporary"],
  [/contract|freelance/, "contract"],
  [/full|permanent|regular/, "full-time"],
];

const employmentIn = (fields: Tree): Employment | null => {
  const said = fold(names.employment.map((path) => textOf(valueAt(fields, path))).join(" "));
  return employments.find(([pattern]) => pattern.test(said))?.[1] ?? null;
};

const hoursIn = (fields: Tree): number | null => {
  const written = firstText(fields, names.hours);
  const hours = Number(/\d{1,3}(?:\.\d{1,2})?/.exec(written ?? "")?.[0]);
  return hours > 0 && hours <= 100 ? hours : null;
};

/** A day at one of the paths: written, or counted in seconds or milliseconds since 1970. */
const dayAt = (fields: Tree, paths: readonly string[], today: Day): Day | null => {
  for (const path of paths) {
    const value = valueAt(fields, path) ?? valueAt(fields, `_jobposting.${path}`);
    if (typeof value === "number" && value > 1e9) return new Date(value < 1e11 ? value * 1000 : value).toISOString().slice(0, 10);
    if (typeof value !== "string" || value === "") continue;
    const exact = value.slice(0, 10);
    const day = isCalendarDay(exact) ? exact : postingDay(value, today, true);
    if (day) return day;
  }
  return null;
};

/** Boards carry the name of the house in their addresses. */
const houseInAddress = (url: string | null): string | null => {
  const { host = "", path = "" } = /^https?:\/\/(?<host>[^/]{1,200})\/?(?<path>[^?#]{0,500})/.exec(url ?? "")?.groups ?? {};
  const [first = "", second = ""] = path.split("/");
  const [sub = ""] = host
    .replace(/^www\./, "")
    .replace(/^careers?-/, "")
    .split(".");
  if (/(?:^|\.)(?:ashbyhq|lever|smartrecruiters|jobvite)\.(?:com|co)$/.test(host) || host === "ats.rippling.com")
    return readable(first);
  if (/greenhouse\.io$/.test(host)) return readable(first === "embed" ? second : first);
  return /\.(?:icims|eightfold|pinpointhq|recruitee|myworkdayjobs|personio|teamtailor|bamboohr|workable)\.(?:com|ai|de)$/.test(
    host,
  ) && !["career", "careers", "apply", "jobs"].includes(sub)
    ? readable(sub)
    : null;
};

const readable = (slug: string): string | null => {
  let name = slug;
  try {
    name = decodeURIComponent(slug);
  } catch {
    // Kept as it is written.
  }
  const words = name.replaceAll(/[-_+]+/g, " ").trim();
  if (words === "") return null;
  return words === words.toLowerCase() ? words.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : words;
};
