// What to type in a repository; the file that it writes is what is read best.
export const gitCommand =
  'git log --author="$(git config user.email)" --since="6 months ago" --date=short --decorate=short --parents --numstat > my-work.txt';
