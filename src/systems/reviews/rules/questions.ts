// What each review asks in words: few questions, the same each time, so that the answers can be laid side by side.
import type { CadenceName } from "../schema/review.ts";

export interface Question {
  id: string;
  ask: string;
  help: string;
}

const ask = (id: string, question: string, help: string): Question => ({ id, ask: question, help });

const towardsGoals = ask("towards-goals", "Am I moving towards my goals?", "Where is it to be seen, and where is it only hoped?");

const questions: Record<CadenceName, readonly Question[]> = {
  week: [
    ask("mattered", "What mattered most this week?", "One thing, and why it did."),
    ask("differently", "What would you do differently?", "Not whose fault it was: what you would try."),
    ask("towards", "Did the week take you where you want to go?", "If it did not: what took its place?"),
  ],
  month: [
    towardsGoals,
    ask("energy", "What gave you energy, and what took it?", "Tasks, people, hours of the day."),
    ask("learned", "What do you know or can do now that you did not a month ago?", "Small counts."),
    ask("let-go", "What is on your list that you will not do?", "Saying no to it is a decision too."),
  ],
  quarter: [
    towardsGoals,
    ask(
      "still-mine",
      "Do my goals still fit what matters to me?",
      "Hold them against your values, not against what others expect.",
    ),
    ask("stop", "What do I stop?", "Something that costs more than it gives, even if it went well once."),
    ask("start", "What would I start if I began afresh today?", "And what keeps me from it?"),
    ask("people", "Whose advice did I need and not ask for?", "One name is enough."),
  ],
  year: [
    ask("course", "Is this still my course?", "The whole of it: the role you aim for, the place, the pace, the people."),
    ask("still-mine", "Which values did the year honour, and which did it pass over?", "One example for each."),
    ask("proud", "What am I glad to have done?", "Also what nobody saw."),
    ask("stop", "What do I leave in this year?", "A habit, a role, a wish that was never mine."),
    ask("turned", "Where did I turn out to be wrong?", "Your decisions of the year may help."),
  ],
};

export const questionsFor = (cadence: CadenceName): readonly Question[] => questions[cadence];

export const asksForValues = (cadence: CadenceName): boolean => cadence === "quarter" || cadence === "year";
