// The five answers from disagreeing to agreeing, as several shipped instruments offer them.
export const agreement = [
  { value: 1, label: "disagree" },
  { value: 2, label: "rather disagree" },
  { value: 3, label: "in between" },
  { value: 4, label: "rather agree" },
  { value: 5, label: "agree" },
];
