// Who wrote the commits of a log: one person under several addresses counts as one.
import { fold } from "../../../core/fold.ts";
import type { Commit } from "../formats/git-log.ts";

export interface Author {
  name: string;
  email: string;
  commits: number;
}

/** Authors by name or shared address, the most commits first; the address is the latest one. */
export const authorsOf = (commits: readonly Commit[]): Author[] => {
  const authors: (Author & { emails: Set<string> })[] = [];
  for (const { author, email } of commits) {
    const same = authors.find((one) => fold(one.name) === fold(author) || one.emails.has(email.toLowerCase()));
    if (same) {
      same.commits++;
      same.emails.add(email.toLowerCase());
    } else authors.push({ name: author, email, commits: 1, emails: new Set([email.toLowerCase()]) });
  }
  return authors
    .sort((a, b) => b.commits - a.commits)
    .map(({ name, email, commits: count }) => ({ name, email, commits: count }));
};

/** The commits of whom a part of a name or address means. */
export const byAuthor = (commits: readonly Commit[], part: string): Commit[] => {
  const asked = fold(part);
  return commits.filter(({ author, email }) => fold(author).includes(asked) || fold(email).includes(asked));
};
