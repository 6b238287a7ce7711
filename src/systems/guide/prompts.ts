// What an assistant may begin with: a question to the guide, answered from the person's own record.
import type { AssistantPrompt } from "../../operations/contributions.ts";

export const prompts: readonly AssistantPrompt[] = [
  {
    name: "career_question",
    title: "A career question",
    description: "Answers a career question from the guide and your own record, and ends in one action",
    operation: "guide.ask",
    fields: ["question"],
    ask: "Answer my question in a few plain sentences, from what follows alone, and name the records that you use. What is unknown is not zero: say how it could be known. Where there is no answer, ask me which of the closest questions I mean. End with the one action, and file it with guide_file when I agree.",
  },
];
