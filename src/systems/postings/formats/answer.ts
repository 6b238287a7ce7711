// The answers of job boards and applicant tracking systems, in JSON or XML: the postings in them, whatever the board calls its fields.
import { DomUtils, parseDocument } from "htmlparser2";
import type { Day } from "../../../core/day.ts";
import { fromFields, type ReadPosting } from "./given.ts";
import { firstText, isTree, type Tree, valueAt } from "./tree.ts";

const titles = ["title", "jobOpeningName", "Title", "jobTitle", "JobTitle", "name", "text"];
/** What a thing with a title has beside it when it is a posting. */
const beside = [
  ...[
    "location",
    "locations",
    "locationsText",
    "locationName",
    "LocationName",
    "workLocation",
    "PrimaryLocation",
    "office",
    "categories",
  ],
  ...["descriptionHtml", "description", "content", "absolute_url", "jobUrl", "hostedUrl", "externalPath", "_jobposting", "jobAd"],
  ...[
    "jobDescriptions",
    "joblisting:jobId",
    "jobLocation",
    "hiringOrganization",
    "ExternalDescriptionStr",
    "jobDescription",
    "country",
  ],
];

const isPosting = (tree: Tree): boolean =>
  firstText(tree, titles) !== null && beside.filter((name) => tree[name] !== undefined && tree[name] !== null).length >= 1;

const deepest = 8;

/** All postings in an answer, in its order. A posting is not looked into, and a list only where its things are postings. */
export const postingsIn = (answer: unknown, today: Day, depth = 0, organisation: string | null = null): ReadPosting[] => {
  if (depth > deepest) return [];
  if (Array.isArray(answer)) return answer.flatMap((one) => postingsIn(one, today, depth + 1, organisation));
  if (!isTree(answer)) return [];
  const lists = [
    "jobs",
    "Jobs",
    "content",
    "offers",
    "data",
    "items",
    "item",
    "positions",
    "position",
    "jobPostings",
    "result",
    "requisitionList",
    "channel",
    "workzag-jobs",
    "rss",
  ];
  const held = lists.map((name) => answer[name]).filter((one) => typeof one === "object" && one !== null);
  const house = organisation ?? houseOf(answer);
  if (held.length > 0 && !(isPosting(answer) && held.every((one) => !holdsPostings(one))))
    return held.flatMap((one) => postingsIn(one, today, depth + 1, house));
  const inner = valueAt(answer, "jobPostingInfo");
  if (isTree(inner)) return [fromFields({ ...answer, ...inner }, { organisation: house, today })];
  if (isPosting(answer)) return [fromFields(answer, { organisation, today })];
  return Object.values(answer).flatMap((one) =>
    isTree(one) || Array.isArray(one) ? postingsIn(one, today, depth + 1, house) : [],
  );
};

const holdsPostings = (value: unknown): boolean => {
  const one = Array.isArray(value) ? value[0] : value;
  return isTree(one) && (isPosting(one) || Object.values(one).some((inner) => Array.isArray(inner) && holdsPostings(inner)));
};

/** A board that names itself beside its list of postings. */
const houseOf = (answer: Tree): string | null => {
  const name = firstText(answer, ["company.name", "company_name", "companyName"]);
  if (name) return name;
  const named = answer.name ?? (answer.home_page_url || answer.link ? answer.title : undefined);
  return typeof named === "string" && named.trim() !== "" ? named.trim() : null;
};

type Nodes = ReturnType<typeof parseDocument>["children"];

/** XML as a tree: an element without elements is its text, several of one name are a list. */
export const treeOfXml = (xml: string): Tree => {
  const treeOf = (nodes: Nodes, depth: number): Tree | string => {
    const elements = nodes.filter(DomUtils.isTag);
    if (elements.length === 0 || depth > 20) return DomUtils.textContent(nodes).trim();
    const tree: Record<string, unknown> = {};
    for (const element of elements) {
      const value = treeOf(element.children, depth + 1);
      const before = tree[element.name];
      tree[element.name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
    }
    return tree;
  };
  const tree = treeOf(parseDocument(xml, { xmlMode: true }).children, 0);
  return typeof tree === "string" ? {} : tree;
};
