// The public answer of a board, whatever program gives it: its postings, each known again by the program's own id.
import { parse } from "jsonc-parser";
import type { Day } from "../../../core/day.ts";
import { fieldsOf } from "../../openings/index.ts";
import { fromFields, type ReadPosting, readPostings, treeOfXml } from "../../postings/index.ts";
import type { BoardSystem, GivenPosting } from "../schema.ts";

type Raw = Readonly<Record<string, unknown>>;

/** Of which board an answer is. */
export interface AnswerOf {
  system: BoardSystem;
  /** Where people look at the board, and where it was read. */
  site: string;
  source: string;
  today: Day;
}

export interface Answer {
  postings: GivenPosting[];
  /** How many there are on the board, where it says so. */
  total: number | null;
  /** The name that the board has for the employer. */
  organisation: string | null;
}

interface Shape {
  list: string;
  key: string;
  url?: (one: Raw, of: AnswerOf) => string | null;
  /** Where the text is, where the list holds none. */
  detail?: (one: Raw, of: AnswerOf) => string | null;
}

const text = (value: unknown): string | null => (typeof value === "string" || typeof value === "number" ? String(value) : null);
const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);

const companyOf = ({ company }: Raw): string | null => (isRaw(company) ? text(company.identifier) : null);

const shapes: Readonly<Record<Exclude<BoardSystem, "other" | "personio">, Shape>> = {
  greenhouse: { list: "jobs", key: "id" },
  lever: { list: "", key: "id" },
  ashby: { list: "jobs", key: "id" },
  workable: { list: "jobs", key: "shortcode" },
  recruitee: { list: "offers", key: "id" },
  teamtailor: { list: "items", key: "id" },
  smartrecruiters: {
    list: "content",
    key: "id",
    url: (one) => (companyOf(one) ? `https://jobs.smartrecruiters.com/${companyOf(one)}/${text(one.id)}` : null),
    detail: (one) => text(one.ref),
  },
  workday: {
    list: "jobPostings",
    key: "externalPath",
    url: (one, { site }) => (text(one.externalPath) ? `${site}${text(one.externalPath)}` : null),
    detail: (one, { source }) => (text(one.externalPath) ? source.replace(/\/jobs$/, text(one.externalPath) ?? "") : null),
  },
};

const most = { title: 300, organisation: 200, text: 30_000, key: 2000 } as const;

const given = (read: ReadPosting, own: { key: string | null; url: string | null; detail: string | null }): GivenPosting[] => {
  const { title, organisation, place, pay, url, text: said } = fieldsOf(read);
  if (title === null) return [];
  const address = own.url ?? url;
  const key = own.key ?? address ?? [title, place].filter(Boolean).join(" | ");
  return [
    {
      ...{ guid: key.slice(0, most.key), title, organisation, place, mode: read.mode, pay, url: address, detail: own.detail },
      ...{ text: said === null ? null : said.slice(0, most.text).trim(), postedOn: read.postedOn },
    },
  ];
};

const onceEach = (postings: readonly GivenPosting[]): GivenPosting[] =>
  [...new Map(postings.map((one) => [one.guid, one] as const).reverse()).values()].reverse();

/** The postings of an answer; none where it is not such an answer. */
export const boardIn = (written: string, of: AnswerOf): Answer => {
  if (of.system === "other") {
    const found = readPostings(written, of.today).filter(
      ({ url, requirements, text: said }) => url !== null || requirements.length > 0 || said === "",
    );
    const postings = found.flatMap((one) => given(one, { key: null, url: null, detail: null }));
    return { postings: onceEach(postings), total: null, organisation: postings[0]?.organisation ?? null };
  }
  const { list, total, organisation, shape } = of.system === "personio" ? fromXml(written) : fromJson(written, shapes[of.system]);
  const postings = list
    .filter((one) => one.isListed !== false)
    .flatMap((one) =>
      given(fromFields(one, { organisation, today: of.today }), {
        key: text(one[shape.key]),
        url: shape.url?.(one, of) ?? null,
        detail: shape.detail?.(one, of) ?? null,
      }),
    );
  return { postings: onceEach(postings), total, organisation: organisation ?? postings[0]?.organisation ?? null };
};

interface Listed {
  list: Raw[];
  total: number | null;
  organisation: string | null;
  shape: Shape;
}

const fromJson = (written: string, shape: Shape): Listed => {
  const answer: unknown = parse(written, [], { allowTrailingComma: true });
  const tree = isRaw(answer) ? answer : {};
  const list = shape.list === "" ? answer : tree[shape.list];
  const total = tree.totalFound ?? tree.total;
  const name = shape.list === "items" ? tree.title : tree.name;
  return {
    list: Array.isArray(list) ? list.filter(isRaw) : [],
    total: typeof total === "number" ? total : null,
    organisation: text(name),
    shape,
  };
};

const personio: Shape = {
  list: "position",
  key: "id",
  url: (one, { site }) => (text(one.id) ? `${site}/job/${text(one.id)}` : null),
};

const fromXml = (written: string): Listed => {
  const jobs = treeOfXml(written)["workzag-jobs"];
  const positions = isRaw(jobs) ? jobs.position : [];
  const list = (Array.isArray(positions) ? positions : [positions]).filter(isRaw);
  return { list, total: null, organisation: null, shape: personio };
};

/** The text of one posting at its own address. */
export const detailIn = (written: string, today: Day): string | null =>
  readPostings(written, today)[0]?.text.slice(0, most.text) || null;
