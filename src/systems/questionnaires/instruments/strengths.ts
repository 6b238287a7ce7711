// Strengths at work: forty-eight statements in our own words, for the person and, turned round, for others who know them.
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { agreement } from "./agreement.ts";
import { numberedItems } from "./numbered-items.ts";

const scale = (id: string, label: string, high: string, low: string) => ({
  id,
  label,
  parent: null,
  high,
  low,
  poles: null,
  reliability: null,
});

export const strengths: InstrumentDefinition = {
  id: "strengths",
  version: "1",
  title: "Strengths",
  purpose:
    "What you bring wherever you work. Others can answer the same statements about you, so that you see where your picture and theirs differ.",
  instruction: "Think of the last months at work. How far do you agree?",
  othersInstruction: "Think of what you have seen of this person at work. How far do you agree? Leave out what you cannot know.",
  answers: agreement,
  scales: [
    scale("curiosity", "Curiosity", "Goes after new things without being asked.", "Stays with what is known and proven."),
    scale(
      "perseverance",
      "Perseverance",
      "Stays with it when it becomes tedious or hard.",
      "Turns to something else when it drags on.",
    ),
    scale(
      "structure",
      "Structure",
      "Brings order into what is unclear, and keeps it.",
      "Works from the moment, with little planning.",
    ),
    scale("imagination", "Imagination", "Sees ways that nobody had thought of.", "Prefers tried ways to new ones."),
    scale(
      "empathy",
      "Empathy",
      "Notices how others are, and takes it into account.",
      "Keeps to the matter more than to people's mood.",
    ),
    scale("influence", "Influence", "Wins others over and takes the lead.", "Leaves leading and convincing to others."),
    scale("composure", "Composure", "Stays calm and clear when things go wrong.", "Is quickly shaken when things go wrong."),
    scale("candour", "Candour", "Says what needs saying, and stands by mistakes.", "Holds back what might be uncomfortable."),
  ],
  items: [
    ...numberedItems("curiosity", [
      { text: "I read up on things that nobody asked me to.", others: "They read up on things that nobody asked them to." },
      {
        text: "I ask how something works until I understand it.",
        others: "They ask how something works until they understand it.",
      },
      { text: "I volunteer for tasks that are new to me.", others: "They volunteer for tasks that are new to them." },
      {
        text: "I like to hear from people whose field is far from mine.",
        others: "They like to hear from people whose field is far from theirs.",
      },
      {
        text: "What I do not need for my own tasks does not interest me much.",
        others: "What they do not need for their own tasks does not interest them much.",
        reversed: true,
      },
      {
        text: "I seldom wonder why things are done as they are.",
        others: "They seldom wonder why things are done as they are.",
        reversed: true,
      },
    ]),
    ...numberedItems("perseverance", [
      {
        text: "I finish tedious tasks as carefully as exciting ones.",
        others: "They finish tedious tasks as carefully as exciting ones.",
      },
      { text: "After a setback I am back at it soon.", others: "After a setback they are back at it soon." },
      {
        text: "I can work towards something for months without applause.",
        others: "They can work towards something for months without applause.",
      },
      {
        text: "I do what I said I would, even when nobody remembers it.",
        others: "They do what they said they would, even when nobody remembers it.",
      },
      { text: "Half-finished things pile up around me.", others: "Half-finished things pile up around them.", reversed: true },
      {
        text: "When the first try fails, I turn to something else.",
        others: "When the first try fails, they turn to something else.",
        reversed: true,
      },
    ]),
    ...numberedItems("structure", [
      {
        text: "I break large undertakings into steps before I begin.",
        others: "They break large undertakings into steps before they begin.",
      },
      { text: "Others can find what they need in my files.", others: "Others can find what they need in this person's files." },
      { text: "I know at any time what is due next.", others: "They know at any time what is due next." },
      { text: "I bring loose talk to a list of who does what.", others: "They bring loose talk to a list of who does what." },
      {
        text: "I start without a plan and see where it leads.",
        others: "They start without a plan and see where it leads.",
        reversed: true,
      },
      { text: "Dates catch me by surprise.", others: "Dates catch them by surprise.", reversed: true },
    ]),
    ...numberedItems("imagination", [
      { text: "I come up with several ways to do a thing.", others: "They come up with several ways to do a thing." },
      {
        text: "I connect ideas from places that have little to do with each other.",
        others: "They connect ideas from places that have little to do with each other.",
      },
      {
        text: "I can picture what does not exist yet, and describe it.",
        others: "They can picture what does not exist yet, and describe it.",
      },
      { text: "People come to me when they are stuck for ideas.", others: "People come to them when they are stuck for ideas." },
      {
        text: "I would rather copy a good solution than look for a new one.",
        others: "They would rather copy a good solution than look for a new one.",
        reversed: true,
      },
      {
        text: "New ideas at work come from others, not from me.",
        others: "New ideas at work come from others, not from them.",
        reversed: true,
      },
    ]),
    ...numberedItems("empathy", [
      {
        text: "I notice when somebody in the room has gone quiet.",
        others: "They notice when somebody in the room has gone quiet.",
      },
      {
        text: "People tell me what they would not tell everybody.",
        others: "People tell them what they would not tell everybody.",
      },
      {
        text: "I put things differently depending on who listens.",
        others: "They put things differently depending on who listens.",
      },
      { text: "I ask how it went, days later.", others: "They ask how it went, days later." },
      {
        text: "How others feel at work is not my concern.",
        others: "How others feel at work is not their concern.",
        reversed: true,
      },
      {
        text: "I learn late that somebody was hurt by what I said.",
        others: "They learn late that somebody was hurt by what they said.",
        reversed: true,
      },
    ]),
    ...numberedItems("influence", [
      { text: "When nobody takes the lead, I do.", others: "When nobody takes the lead, they do." },
      { text: "I can win people over who were against it.", others: "They can win people over who were against it." },
      { text: "I hand out work so that people want to do it.", others: "They hand out work so that people want to do it." },
      { text: "I speak up for my ideas in a large group.", others: "They speak up for their ideas in a large group." },
      { text: "I would rather be told than tell others.", others: "They would rather be told than tell others.", reversed: true },
      { text: "My proposals get lost in the discussion.", others: "Their proposals get lost in the discussion.", reversed: true },
    ]),
    ...numberedItems("composure", [
      {
        text: "When everything happens at once, I become calmer.",
        others: "When everything happens at once, they become calmer.",
      },
      { text: "I take criticism without hitting back.", others: "They take criticism without hitting back." },
      { text: "I sleep well before a big day.", others: "They arrive rested and clear on a big day." },
      { text: "I decide clearly even when little is known.", others: "They decide clearly even when little is known." },
      { text: "Small mishaps spoil my whole day.", others: "Small mishaps spoil their whole day.", reversed: true },
      {
        text: "Under pressure I become short with people.",
        others: "Under pressure they become short with people.",
        reversed: true,
      },
    ]),
    ...numberedItems("candour", [
      {
        text: "I name a problem before it grows, even to those above me.",
        others: "They name a problem before it grows, even to those above them.",
      },
      { text: "When I have made a mistake, I say so first.", others: "When they have made a mistake, they say so first." },
      {
        text: "I tell people to their face what I would change.",
        others: "They tell people to their face what they would change.",
      },
      { text: "I say no when I cannot deliver.", others: "They say no when they cannot deliver." },
      {
        text: "I agree in the meeting and disagree afterwards.",
        others: "They agree in the meeting and disagree afterwards.",
        reversed: true,
      },
      {
        text: "I make things sound better than they are.",
        others: "They make things sound better than they are.",
        reversed: true,
      },
    ]),
  ],
  scoring: "mean",
  minimumShare: 0.66,
  secondsPerItem: 1,
  minutes: 8,
  validated: false,
  whatItIsNot:
    "It is how you see yourself today, not what you are, and no study has tested these statements yet. Eight words do not hold a person; never use it to choose among people.",
  source: "Statements written for Cairn.",
  author: "The authors of Cairn",
  licence: "MIT, as Cairn itself",
  norms: null,
};
