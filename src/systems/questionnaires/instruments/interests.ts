// Interests in six areas: forty-eight activities in our own words, eight for each of Holland's areas.
import { interestAreas } from "../../../career/work-profile.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { numberedItems } from "./numbered-items.ts";

const said: Record<(typeof interestAreas)[number]["id"], { high: string; low: string }> = {
  realistic: {
    high: "You like to see and touch what you have done: to build, mend, grow or steer something.",
    low: "Work with hands, tools or machines draws you little.",
  },
  investigative: {
    high: "You like to get to the bottom of things: to ask, measure, read and explain.",
    low: "Research and theory for their own sake draw you little.",
  },
  artistic: {
    high: "You like to make something of your own: in words, pictures, sound or form.",
    low: "Making and shaping things of your own draws you little.",
  },
  social: {
    high: "You like to see people grow or feel better because of what you did.",
    low: "Teaching, caring and advising draw you little.",
  },
  enterprising: {
    high: "You like to get things going: to win people over, decide and answer for the result.",
    low: "Leading, selling and taking risks draw you little.",
  },
  conventional: {
    high: "You like things in order: figures that add up, records that can be found, procedures that hold.",
    low: "Keeping records and following procedures draw you little.",
  },
};

const activities: Record<(typeof interestAreas)[number]["id"], readonly string[]> = {
  realistic: [
    "Take a broken coffee machine apart and get it going again",
    "Lay the stones of a garden path",
    "Drive a tractor, a digger or a delivery van",
    "Put up a wooden shed from a drawing",
    "Look after the trees of a park through the year",
    "Wire the lights of a small stage",
    "Sharpen, oil and sort the tools of a workshop",
    "Patrol a stretch of coast and mend its fences",
  ],
  investigative: [
    "Work out why the same medicine helps one patient and not another",
    "Test which of two explanations fits a set of measurements",
    "Read new studies on a question that nobody has settled",
    "Trace a fault in a program until its cause is found",
    "Map which plants have disappeared from a valley, and why",
    "Design an experiment that could prove you wrong",
    "Build a model of how a rumour spreads through a town",
    "Compare old maps, letters and bones to date a settlement",
  ],
  artistic: [
    "Write the scene of a play so that it sounds like people talking",
    "Choose the type, colours and pictures of a magazine",
    "Find the melody that a short film needs",
    "Photograph a neighbourhood through one winter",
    "Invent the look of a café from the door to the menu",
    "Rework a text until every sentence sits",
    "Dance, act or play in front of others",
    "Sketch ten wild ideas for a poster before lunch",
  ],
  social: [
    "Help a new colleague through the first weeks",
    "Teach adults to read and write",
    "Listen to somebody who has had bad news",
    "Lead a group of young people through a summer week",
    "Show a patient the exercises after an operation",
    "Help two neighbours to settle a quarrel",
    "Talk with people about which training suits them",
    "Arrange help at home for a family that needs it",
  ],
  enterprising: [
    "Win over a room that came to say no",
    "Open a shop and live with the risk",
    "Lead the team that brings a new product out",
    "Bargain for a better price with a supplier",
    "Ask strangers for money for a good cause",
    "Stand for election to a council",
    "Decide where next year's budget goes, and answer for it",
    "Sell an idea to a customer who did not ask for it",
  ],
  conventional: [
    "Check the invoices of a month until every cent is accounted for",
    "Set up a filing system that everybody finds their way in",
    "Keep the stock list of a warehouse correct",
    "Write the minutes and follow up what was agreed",
    "Fill in a tax return with all its annexes",
    "Plan the shifts of thirty people by the rules",
    "Compare two long lists and mark every difference",
    "Turn a messy process into a checklist",
  ],
};

export const interests: InstrumentDefinition = {
  id: "interests",
  version: "1",
  title: "Interests",
  purpose:
    "Which kinds of work draw you, in six areas that occupations are described by too. So what you like can be held beside what a role is made of.",
  instruction: "How much would you enjoy doing this, whether or not you know how, and whatever it pays?",
  othersInstruction: null,
  answers: [
    { value: 1, label: "not at all" },
    { value: 2, label: "rather not" },
    { value: 3, label: "hard to say" },
    { value: 4, label: "rather" },
    { value: 5, label: "very much" },
  ],
  scales: interestAreas.map(({ id, label }) => ({ id, label, parent: null, ...said[id], poles: null, reliability: null })),
  items: interestAreas.flatMap(({ id }) =>
    numberedItems(
      id,
      activities[id].map((text) => ({ text })),
    ),
  ),
  scoring: "mean",
  minimumShare: 0.75,
  secondsPerItem: 0.8,
  minutes: 7,
  validated: false,
  whatItIsNot:
    "It does not say what you are good at, and no study has tested these activities yet. Take it as a way to begin thinking; never use it to choose among people.",
  source: "Activities written for Cairn, after the six areas of Holland's theory of vocational interests (1959, 1997).",
  author: "The authors of Cairn",
  licence: "MIT, as Cairn itself",
  norms: null,
};
