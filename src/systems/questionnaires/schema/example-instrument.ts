// A whole questionnaire, small, to write one's own after; docs/instruments.md shows the same.

export const exampleInstrument = {
  id: "outings",
  version: "1",
  title: "Time outdoors",
  purpose: "How much being outdoors matters to you.",
  instruction: "How far do you agree?",
  othersInstruction: null,
  answers: [
    {
      value: 1,
      label: "no",
    },
    {
      value: 2,
      label: "partly",
    },
    {
      value: 3,
      label: "yes",
    },
  ],
  scales: [
    {
      id: "outings",
      label: "Time outdoors",
      high: "Being outdoors matters to you.",
      low: "You do well indoors.",
    },
  ],
  items: [
    {
      id: "lunch",
      text: "I spend my lunch break in the open air.",
      scale: "outings",
    },
    {
      id: "walk",
      text: "I think better on a walk.",
      scale: "outings",
    },
    {
      id: "window",
      text: "A room without a window would do.",
      scale: "outings",
      reversed: true,
    },
  ],
  scoring: "mean",
  minimumShare: 0.66,
  secondsPerItem: 1,
  minutes: 1,
  validated: false,
  whatItIsNot: "Three lines written as an example; they measure nothing.",
  source: "Cairn's documentation",
  author: "The authors of Cairn",
  licence: "CC0-1.0",
  norms: null,
};
