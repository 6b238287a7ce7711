// The preferred working environment: size, pace, autonomy, place, nearness to home, people; statements in our own words, half of them reversed.
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { agreement } from "./agreement.ts";
import { numberedItems } from "./numbered-items.ts";

const scale = (id: string, label: string, poles: { low: string; high: string }, low: string, high: string) => ({
  id,
  label,
  parent: null,
  low,
  high,
  poles,
  reliability: null,
});

export const environment: InstrumentDefinition = {
  id: "environment",
  version: "1",
  title: "Preferred environment",
  purpose:
    "In which surroundings you work well: how large, how fast, how free, where, and with how many people. Good to know before you look at openings.",
  instruction: "Think of the work you would like next. How far do you agree?",
  othersInstruction: null,
  answers: agreement,
  scales: [
    scale(
      "size",
      "Size",
      { low: "small", high: "large" },
      "You feel at home in a small organisation where everybody knows everybody.",
      "You feel at home in a large organisation with many roles, rules and ways to move.",
    ),
    scale(
      "pace",
      "Pace",
      { low: "steady", high: "fast" },
      "You do your best work at a steady pace, with time to finish properly.",
      "You do your best work at a fast pace, with deadlines and sudden turns.",
    ),
    scale(
      "autonomy",
      "Autonomy",
      { low: "guided", high: "free" },
      "You like to know what is expected and how it is done here.",
      "You like to decide yourself what you do and how.",
    ),
    scale(
      "place",
      "Place",
      { low: "indoors", high: "outdoors" },
      "You like a room, a desk or a bench that is yours.",
      "You like to be out: outdoors, on sites, on the road.",
    ),
    scale(
      "remote",
      "Nearness to home",
      { low: "on site", high: "from home" },
      "You like to go to work and leave it there.",
      "You like to work from home, or from where you choose.",
    ),
    scale(
      "people",
      "People",
      { low: "by yourself", high: "with others" },
      "You like long stretches by yourself.",
      "You like to have people around you most of the day.",
    ),
  ],
  items: [
    ...numberedItems("size", [
      { text: "I would like a name on my contract that people know from afar." },
      { text: "I like it when there is a department for everything." },
      { text: "Many colleagues mean many chances, and that attracts me." },
      { text: "I want to know everybody at work by name.", reversed: true },
      { text: "I would rather be a tenth of something small than a thousandth of something big.", reversed: true },
      { text: "Three levels of signatures for one decision would drive me away.", reversed: true },
    ]),
    ...numberedItems("pace", [
      { text: "A day on which the plan is overturned by ten o'clock wakes me up." },
      { text: "I like several things to be urgent at once." },
      { text: "Close deadlines bring out my best." },
      { text: "I need time to finish one thing before the next begins.", reversed: true },
      { text: "A week that goes as planned is a good week.", reversed: true },
      { text: "Work under time pressure takes more from me than it gives.", reversed: true },
    ]),
    ...numberedItems("autonomy", [
      { text: "Tell me where to get to, and let me find the way." },
      { text: "I like to choose which task comes first." },
      { text: "I would accept less support for more freedom." },
      { text: "I like clear instructions for what I do.", reversed: true },
      { text: "It calms me when somebody checks my work before it goes out.", reversed: true },
      { text: "I like to learn the house's way of doing it, and keep to it.", reversed: true },
    ]),
    ...numberedItems("place", [
      { text: "I want to feel weather on some part of most working days." },
      { text: "I like to work at a different site every week." },
      { text: "Moving about all day suits me." },
      { text: "I like a fixed place with everything at hand.", reversed: true },
      { text: "Rain, cold or dust at work would be a reason to leave.", reversed: true },
      { text: "A day spent sitting at a desk is no loss to me.", reversed: true },
    ]),
    ...numberedItems("remote", [
      { text: "My best hours are those at my own table at home." },
      { text: "I would give up some pay to save the way to work." },
      { text: "A team that meets on screens can be as close as any." },
      { text: "I want a door between work and home, with a way in between.", reversed: true },
      { text: "I miss something when I do not see colleagues face to face.", reversed: true },
      { text: "At home I do not get properly into work.", reversed: true },
    ]),
    ...numberedItems("people", [
      { text: "I like to think aloud with others." },
      { text: "A day full of conversations gives me energy." },
      { text: "I want most of my results to be those of a team." },
      { text: "I need hours without anybody wanting something from me.", reversed: true },
      { text: "I do my best thinking alone.", reversed: true },
      { text: "Meetings are what keeps me from my work.", reversed: true },
    ]),
  ],
  scoring: "mean",
  minimumShare: 0.66,
  secondsPerItem: 1,
  minutes: 6,
  validated: false,
  whatItIsNot:
    "It says what you would like, not what you can bear, and no study has tested these statements yet. Neither end of a scale is better than the other; never use it to choose among people.",
  source: "Statements written for Cairn.",
  author: "The authors of Cairn",
  licence: "MIT, as Cairn itself",
  norms: null,
};
