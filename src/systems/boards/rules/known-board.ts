// Which program runs a board, read from an address of it, and the public address at which that program gives all its postings.
import type { BoardSystem } from "../schema.ts";

export interface KnownBoard {
  system: Exclude<BoardSystem, "other">;
  /** What the program calls the employer. */
  account: string;
  /** The public address that is read. */
  source: string;
  /** Where people look at it. */
  site: string;
}

interface Program {
  system: KnownBoard["system"];
  /** The employer's name in an address of this program; undefined where it is none. */
  account: (url: URL, path: readonly string[]) => string | undefined | null;
  source: (account: string, url: URL, path: readonly string[]) => string;
  site: (account: string, url: URL, path: readonly string[]) => string;
}

const sub = (url: URL, domain: RegExp): string | undefined => domain.exec(url.hostname)?.[1];

const isCulture = (part: string | undefined): boolean => /^[a-z]{2}-[A-Z]{2}$/.test(part ?? "");

/** The site of a Workday address, behind the language where one stands. */
const workdaySite = (path: readonly string[]): string | undefined => {
  if (path[0] === "wday") return path[3];
  return isCulture(path[0]) ? path[1] : path[0];
};

const programs: readonly Program[] = [
  {
    system: "greenhouse",
    account: ({ hostname, searchParams }, path) => {
      if (hostname === "boards-api.greenhouse.io") return path[2];
      if (!/^(?:boards|job-boards)\.greenhouse\.io$/.test(hostname)) return undefined;
      return path[0] === "embed" ? searchParams.get("for") : path[0];
    },
    source: (account) => `https://boards-api.greenhouse.io/v1/boards/${account}/jobs?content=true`,
    site: (account) => `https://job-boards.greenhouse.io/${account}`,
  },
  {
    system: "lever",
    account: ({ hostname }, path) => {
      if (/^api\.(?:eu\.)?lever\.co$/.test(hostname)) return path[2];
      return /^jobs\.(?:eu\.)?lever\.co$/.test(hostname) ? path[0] : undefined;
    },
    source: (account, { hostname }) =>
      `https://api.${hostname.includes(".eu.") ? "eu." : ""}lever.co/v0/postings/${account}?mode=json`,
    site: (account, { hostname }) => `https://jobs.${hostname.includes(".eu.") ? "eu." : ""}lever.co/${account}`,
  },
  {
    system: "ashby",
    account: ({ hostname }, path) => {
      if (hostname === "api.ashbyhq.com") return path[2];
      return hostname === "jobs.ashbyhq.com" ? path[0] : undefined;
    },
    source: (account) => `https://api.ashbyhq.com/posting-api/job-board/${account}?includeCompensation=true`,
    site: (account) => `https://jobs.ashbyhq.com/${account}`,
  },
  {
    system: "workable",
    account: (url, path) => {
      if (url.hostname === "apply.workable.com") return path[0] === "api" ? path[4] : path[0];
      const own = sub(url, /^([\w-]+)\.workable\.com$/);
      return own && !["www", "jobs", "help", "resources"].includes(own) ? own : undefined;
    },
    source: (account) => `https://apply.workable.com/api/v1/widget/accounts/${account}?details=true`,
    site: (account) => `https://apply.workable.com/${account}/`,
  },
  {
    system: "smartrecruiters",
    account: ({ hostname }, path) => {
      if (hostname === "api.smartrecruiters.com") return path[2];
      return /^(?:jobs|careers)\.smartrecruiters\.com$/.test(hostname) ? path[0] : undefined;
    },
    source: (account) => `https://api.smartrecruiters.com/v1/companies/${account}/postings?limit=100`,
    site: (account) => `https://careers.smartrecruiters.com/${account}`,
  },
  {
    system: "recruitee",
    account: (url) => sub(url, /^([\w-]+)\.recruitee\.com$/),
    source: (account) => `https://${account}.recruitee.com/api/offers/`,
    site: (account) => `https://${account}.recruitee.com`,
  },
  {
    system: "personio",
    account: (url) => sub(url, /^([\w-]+)\.jobs\.personio\.(?:de|com)$/),
    source: (_, { hostname, searchParams }) =>
      `https://${hostname}/xml${searchParams.get("language") === "en" ? "?language=en" : ""}`,
    site: (_, { hostname }) => `https://${hostname}`,
  },
  {
    system: "teamtailor",
    account: (url) => sub(url, /^([\w-]+)(?:\.[a-z]{2})?\.teamtailor\.com$/),
    source: (_, { hostname }) => `https://${hostname}/jobs.json`,
    site: (_, { hostname }) => `https://${hostname}/jobs`,
  },
  {
    system: "workday",
    account: (url, path) => (workdaySite(path) ? sub(url, /^([\w-]+)\.wd\d{1,3}\.myworkdayjobs\.com$/) : undefined),
    source: (account, { hostname }, path) => `https://${hostname}/wday/cxs/${account}/${workdaySite(path)}/jobs`,
    site: (_, { hostname }, path) => `https://${hostname}/${workdaySite(path)}`,
  },
];

/** The board that an address belongs to; null where no program is known by it. */
export const knownBoard = (address: string): KnownBoard | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const path = url.pathname.split("/").filter(Boolean);
  for (const { system, account, source, site } of programs) {
    const named = account(url, path);
    if (named && /^[\w.%-]{1,100}$/.test(named))
      return { system, account: named, source: source(named, url, path), site: site(named, url, path) };
  }
  return null;
};

const addresses =
  /(?:https?:)?\/\/[\w.-]+\.(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|recruitee\.com|personio\.(?:de|com)|teamtailor\.com|myworkdayjobs\.com)[^\s"'<>\\)]{0,500}/g;

/** The board that a web page leads to, as a careers page does; null where it leads to none that is known. */
export const boardOfPage = (html: string): KnownBoard | null => {
  for (const [address] of html.matchAll(addresses)) {
    const known = knownBoard(new URL(address.replaceAll("&amp;", "&"), "https://page.example").href);
    if (known) return known;
  }
  return null;
};

/** A name as people write it, from the one that a program has for an employer: “acme-care” is “Acme Care”. */
export const nameOfAccount = (account: string): string =>
  account
    .replaceAll(/[-_.]+/g, " ")
    .trim()
    .replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
