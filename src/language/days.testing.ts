// Words of which lines with and without a day are made, for tests of what reads days from lines.

export const wordsOfDays = [
  "on",
  "Friday",
  "3",
  "October",
  "2027",
  "next",
  "tomorrow",
  "last",
  "week",
  "at",
  "9:30",
  "in",
  "May",
  "12/05",
] as const;
