// How a goal is meant before its deed is read: whether it is only wished for, somebody else's, or says what to do no more.

export type Aim = "own" | "wish" | "others";

const wished =
  /^\s*(?:i wish\b(?! to)|if only\b|it would be\b|wouldn't it|maybe\b|perhaps\b|hopefully\b|ideally\b|one day be\b|i dream\b|ich wünschte\b|am liebsten\b|vielleicht\b|hoffentlich\b|es wäre\b|si seulement\b|j'aimerais (?:tant|bien) être\b|peut-être\b|ce serait\b|ojalá\b|quizás?\b|tal vez\b|sería\b|me encantaría ser\b)/iu;

const wants =
  "(?:wants?|expects?|is trying|are trying|versucht|erwartet|essaie|attend|hopes?|plans?|aims?|intends?|wishes|dreams|should|must|needs?|has to|have to|is going to|are going to|will|would like|tries|try|will|möchte|soll|muss|hat vor|plant|wollen|möchten|veut|voudrait|doit|espère|compte|va|veulent|quiere|espera|debe|tiene que|planea|quieren)";
const somebody =
  "(?:(?:my|our|the|his|her|their|mein|meine|unser|unsere|der|die|mon|ma|notre|mi|nuestr[oa]|el|la|le)\\s+(?:\\p{L}+\\s+){1,2}|(?!I\\b|We\\b|Ich\\b|Wir\\b|Je\\b|Nous\\b|Yo\\b)\\p{Lu}\\p{L}+\\s+)";
const ofOthers = new RegExp(`^\\s*${somebody}${wants}(?!\\p{L})(?! be\\b)(?:\\s+(?:to|zu))?\\s`, "iu");
const ownThing = /^\s*(?:my|the|our|mein\w*|mon|ma|mi)\s+(?:\w+\s+)?(?:goal|aim|plan|target|objective|ziel|objectif|objetivo)\b/i;

/** A goal that somebody else has is no goal of the person's: "My sister wants to run a marathon". */
export const aimOf = (text: string): Aim => {
  if (wished.test(text)) return "wish";
  return ofOthers.test(text) && !ownThing.test(text) ? "others" : "own";
};

/** Words by which a goal says what is done no more; what follows is the deed. */
export const noMore = /^(?:(?:do not|don't|never|no longer|not|stop|quit|avoid)\s+(?:again\s+)?)+/i;
