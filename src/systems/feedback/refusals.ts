// What asking for feedback says no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const feedbackRefusals = {
  ...refusing(404, {
    linkClosed:
      "This link opens nothing: it was used, has run out, was replaced by a newer one, or was not copied whole. Ask whoever sent it for a fresh one.",
  }),
  ...refusing(422, {
    alreadyAsked: "Somebody was asked already, so {what} stays as it was promised. Make a new request for another.",
    lowerThreshold: "Those you asked were promised {threshold} answers in a group. It can only become more.",
    nothingAnswered: "Answer at least one question, or leave it.",
    badAnswer: "“{question}” is no question of this request, or is answered in another way. Take the page as it came.",
    noSeal: "This text holds no answer of a page from here. Copy all of it, from CAIRN to the last bracket.",
    otherSeal: "This answer was sealed for another request, or is not whole. Ask for the text once more.",
    raterAnswered: "{name} answered already.",
    requestClosed: "“{title}” closed on {day}. Give it a later last day first.",
    remindedOnce: "{name} was reminded already. Once is enough: no answer is an answer too.",
    threeAtMost: "Three things to work on are enough. Finish or drop one of their goals first.",
    noSuchQuestion: "This request asks no such question. Look at the request for what it asks.",
    noSuchTheme: "They say no such thing together. Read the request for what several of them say.",
    lastDayGone: "{day} is past. Give a day to come, so that they can still answer.",
  }),
};
