// What the guide says no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const guideRefusals = {
  ...refusing(404, { noAnswer: "There is no answer called {id}.{meant} See them all with: cairn guide list" }),
  ...refusing(400, { fieldMissing: "Say {field} as well, such as: {example}" }),
};
