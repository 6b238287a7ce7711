// Commits gathered into what a person would call one piece of work: a pull request, a merged branch, a release, or a week in one folder.
import { capital } from "../../../core/capital.ts";
import { type Day, weekOf } from "../../../core/day.ts";
import { sayCount } from "../../../core/say.ts";
import type { Commit } from "../formats/git-log.ts";
import type { WinKind } from "../schema.ts";
import { kindIn } from "./read-line.ts";

export interface Candidate {
  /** The same for the same log, so that a choice made in the preview holds. */
  id: string;
  /** What the commits were gathered by, such as “pull request #12” or “week of 2026-11-16”. */
  by: string;
  title: string;
  kind: WinKind;
  day: Day;
  from: Day;
  /** The first is the one that it is named for. */
  hashes: string[];
  commits: number;
  files: number;
  added: number;
  removed: number;
}

interface Group {
  id: string;
  by: string;
  title: (commits: readonly Commit[]) => string;
  /** Without one, the verbs of the title tell. */
  kind?: WinKind;
  commits: Commit[];
}

/** Candidates, the latest first. A commit stands in one of them at most; reverted commits, their reverts and merges from the main line in none. */
export const groupCommits = (log: readonly Commit[]): Candidate[] => {
  const groups = new Map<string, Group>();
  const reverted = new Set(log.flatMap(revertedBy));
  const put = (group: Omit<Group, "commits">, commits: readonly Commit[]) => {
    const held = groups.get(group.id) ?? { ...group, commits: [] };
    held.commits.push(...commits);
    groups.set(group.id, held);
  };
  const branches = branchesOf(log);
  const taken = new Set<string>();
  const take = (group: Omit<Group, "commits">, commits: readonly Commit[]) => {
    const free = commits.filter(({ hash }) => !taken.has(hash));
    for (const { hash } of free) taken.add(hash);
    if (free.length > 0) put(group, free);
  };
  for (const commit of log) if (reverted.has(commit.hash) || isRevert(commit) || isUpdate(commit)) taken.add(commit.hash);
  for (const commit of log.toReversed()) {
    const change = requestOf(commit) ?? branchOf(commit);
    if (change && !taken.has(commit.hash)) take(change, [commit, ...(branches.get(commit.hash) ?? [])]);
  }
  takeReleases(log, taken, take);
  const rest = Map.groupBy(
    log.filter(({ hash }) => !taken.has(hash)),
    (commit) => weekGroup(commit).id,
  );
  for (const commits of rest.values()) for (const [group, part] of smallerGroups(commits)) take(group, part);
  return [...groups.values()].map(candidateOf).sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
};

const isRevert = ({ subject }: Commit): boolean => /^Revert "/.test(subject);

const revertedBy = (commit: Commit): string[] =>
  isRevert(commit) ? commit.body.flatMap((line) => /This reverts commit ([0-9a-f]{7,64})/.exec(line)?.[1] ?? []) : [];

const mainLines = "main|master|develop|development|trunk";

/** A merge that only brings the main line into a branch. */
const isUpdate = ({ subject, isMerge }: Commit): boolean =>
  (isMerge || subject.startsWith("Merge ")) &&
  (new RegExp(`^Merge (?:remote-tracking )?branch(?:es)? '(?:\\S+/)?(?:${mainLines})'`).test(subject) ||
    /^Merge branch '([^']+)' of \S+/.test(subject));

type Change = Omit<Group, "commits">;

/** What a house puts before a subject: "feat(search): ", "goals: ", "ABC-12 ", "[api] ". */
const prefixForm = /^(?:(?:[A-Z][A-Z0-9]+-\d+|\[[^\]]{1,30}\])[:\s]+)?(?:[a-z][\w./-]{0,24}(?:\([^)]*\))?!?:\s+)?(?=\S)/;

const plainTitle = (text: string): string => {
  const bare = text
    .replace(/\s*\((?:#|!)\d+\)$/, "")
    .replace(prefixForm, "")
    .trim();
  return capital(bare);
};

const fromBranch = (name: string): string =>
  plainTitle(
    name
      .replace(/^.*\//, "")
      .replace(/[-_]+/g, " ")
      .replace(/^(?:\d+ )/, ""),
  );

const requestOf = ({ subject, body }: Commit): Change | null => {
  const [, github, branch = ""] = /^Merge pull request #(\d+) from (\S+)/.exec(subject) ?? [];
  if (github) return request(`#${github}`, body[0] ?? fromBranch(branch));
  const [, bitbucketBranch = "", bitbucket] = /^Merged in (\S+) \(pull request #(\d+)\)/.exec(subject) ?? [];
  if (bitbucket) return request(`#${bitbucket}`, body[0] ?? fromBranch(bitbucketBranch));
  const [, azure, azureTitle = ""] = /^Merged PR (\d+): (.+)$/.exec(subject) ?? [];
  if (azure) return request(`#${azure}`, azureTitle);
  const gitlab = body.map((line) => /^See merge request \S*!(\d+)/.exec(line)?.[1]).find(Boolean);
  const title = body.find((line) => !/^(?:See merge request|Closes|Approved-by|Co-authored-by|Signed-off-by)\b/.test(line));
  const [, gitlabBranch = ""] = /^Merge branch '([^']+)'/.exec(subject) ?? [];
  if (gitlab) return request(`!${gitlab}`, title ?? fromBranch(gitlabBranch));
  const squashed = /\((#|!)(\d+)\)$/.exec(subject);
  return squashed ? request(`${squashed[1]}${squashed[2]}`, subject) : null;
};

const request = (number: string, title: string): Change => ({
  id: `request:${number}`,
  by: `${number.startsWith("!") ? "merge request" : "pull request"} ${number}`,
  title: () => plainTitle(title),
});

const branchOf = ({ subject, hash, isMerge }: Commit): Change | null => {
  const [, name] = /^Merge branch '([^']+)'/.exec(subject) ?? [];
  return name && isMerge ? { id: `merge:${hash.slice(0, 12)}`, by: `branch ${name}`, title: () => fromBranch(name) } : null;
};

/** For each merge on the main line the commits that it brought in; nothing where the log holds no parents. */
const branchesOf = (log: readonly Commit[]): Map<string, Commit[]> => {
  const byHash = new Map(log.map((commit) => [commit.hash, commit]));
  const hasChild = new Set(log.flatMap(({ parents }) => parents));
  const mainLine = new Set<string>();
  for (const tip of log.filter(({ hash }) => !hasChild.has(hash)))
    for (let at: Commit | undefined = tip; at && !mainLine.has(at.hash); at = byHash.get(at.parents[0] ?? ""))
      mainLine.add(at.hash);
  const claimed = new Set(mainLine);
  const branches = new Map<string, Commit[]>();
  for (const merge of log.toReversed()) {
    if (!mainLine.has(merge.hash)) continue;
    const brought: Commit[] = [];
    const open = merge.parents.slice(1);
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
      const commit = byHash.get(hash);
      if (!commit || claimed.has(hash)) continue;
      claimed.add(hash);
      brought.push(commit);
      open.push(...commit.parents);
    }
    if (brought.length > 0) branches.set(merge.hash, brought);
  }
  return branches;
};

/** A tag takes what no request holds since the tag before. */
const takeReleases = (
  log: readonly Commit[],
  taken: ReadonlySet<string>,
  take: (change: Change, commits: readonly Commit[]) => void,
): void => {
  let since: Commit[] = [];
  for (const commit of log.toReversed()) {
    if (!taken.has(commit.hash)) since.push(commit);
    const [tag] = commit.tags;
    if (!tag) continue;
    take(
      { id: `tag:${tag}`, by: `tag ${tag}`, title: () => `Released ${tag}`, kind: "delivered" },
      since.length > 0 ? since.toReversed() : [commit],
    );
    since = [];
  }
};

const topFolder = ({ files }: Commit): string | null => {
  const sizes = new Map<string, number>();
  for (const { path, added, removed } of files) {
    const folder = path.includes("/") ? (path.split("/")[0] ?? "") : "";
    sizes.set(folder, (sizes.get(folder) ?? 0) + added + removed + 1);
  }
  const [largest] = [...sizes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return largest?.[0] || null;
};

/** More commits than these in one week and folder are told apart by what they were about. */
const mostTogether = 15;
/** Fewer of one area than these stay with the rest of their week. */
const fewest = 3;

const kindsOfChange = /^(?:feat|fix|perf|refactor|docs|test|tests|build|chore|style|ci|wip)$/i;

/** What a subject says it is about: the scope or word before its colon, a ticket; else the folder below the first. */
const areaOf = ({ subject, files }: Commit): string | null => {
  const [, word = "", scope] = /^([a-z][\w./-]{0,24})(?:\(([^)]*)\))?!?:\s/i.exec(subject) ?? [];
  const [ticket] = /^[A-Z][A-Z0-9]+-\d+/.exec(subject) ?? [];
  const said = scope || (kindsOfChange.test(word) ? "" : word) || ticket;
  if (said) return said.toLowerCase();
  const folders = (files[0]?.path ?? "").split("/").slice(0, -1);
  return folders.length > 1 ? folders.slice(1, 3).join("/") : null;
};

/** The commits of one week and folder: together while they are few, else by area. */
const smallerGroups = (commits: readonly Commit[]): [Change, readonly Commit[]][] => {
  const [first] = commits;
  if (!first) return [];
  if (commits.length <= mostTogether) return [[weekGroup(first), commits]];
  const byArea = Map.groupBy(commits, areaOf);
  const large = [...byArea].filter(([area, own]) => area !== null && own.length >= fewest);
  const told = new Set(large.flatMap(([, own]) => own));
  const others = commits.filter((commit) => !told.has(commit));
  return [
    ...large.map(([area, own]): [Change, readonly Commit[]] => [weekGroup(own[0] ?? first, area), own]),
    ...(others.length > 0 ? [[weekGroup(others[0] ?? first), others] satisfies [Change, readonly Commit[]]] : []),
  ];
};

const weekGroup = (commit: Commit, area: string | null = null): Change => {
  const top = topFolder(commit);
  const folder = area ?? top;
  const week = weekOf(commit.day);
  return {
    id: `week:${week}:${top ?? "."}${area ? `:${area}` : ""}`,
    by: `week of ${week}${folder ? ` in ${folder}` : ""}`,
    title: (commits) => {
      const main = plainTitle(largestOf(commits)?.subject ?? "");
      const more = commits.length - 1;
      if (more === 0) return main;
      return `${main}, and ${sayCount(more, "more change")}${folder ? ` in ${folder}` : ""}`;
    },
  };
};

const sizeOf = ({ files }: Commit): number => files.reduce((sum, { added, removed }) => sum + added + removed, 0);

const isDraft = ({ subject }: Commit): boolean => /^(?:fixup!|squash!|wip\b)/i.test(subject);

/** The commit that changed most says what a week was about; one that names no work only where there is no other. */
const largestOf = (commits: readonly Commit[]): Commit | undefined =>
  [...commits].sort((a, b) => Number(isDraft(a)) - Number(isDraft(b)) || sizeOf(b) - sizeOf(a))[0];

const candidateOf = ({ id, by, title: titleOf, kind, commits }: Group): Candidate => {
  const days = commits.map(({ day }) => day).sort();
  const title = titleOf(commits).slice(0, 300) || by;
  const files = commits.flatMap((commit) => commit.files);
  const read = kind ?? kindIn(title);
  return {
    id,
    by,
    title,
    kind: read === "other" ? (/\b(?:fix|speed|perf)/i.test(commits[0]?.subject ?? "") ? "improved" : "delivered") : read,
    day: days.at(-1) ?? "",
    from: days[0] ?? "",
    hashes: commits.map(({ hash }) => hash),
    commits: commits.length,
    files: new Set(files.map(({ path }) => path)).size,
    added: files.reduce((sum, { added }) => sum + added, 0),
    removed: files.reduce((sum, { removed }) => sum + removed, 0),
  };
};

/** Whether a commit is known: hashes may be abbreviated on either side. */
export const knownCommits = (held: Iterable<string>): ((hash: string) => boolean) => {
  const shortest = 7;
  const byStart = Map.groupBy(held, (hash) => hash.slice(0, shortest));
  return (hash) => (byStart.get(hash.slice(0, shortest)) ?? []).some((known) => known.startsWith(hash) || hash.startsWith(known));
};
