// What openings say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const openingRefusals = refusing(422, {
  nothingNamed:
    "The line says neither what you applied for nor where. Write it like this: applied for charge nurse at St Mary's by phone yesterday.",
  noSuchStage: "{kind} has no stage “{stage}”. Choose one of: {stages}.",
  isOver: "It is over already: {said} on {day}. Move it to a stage if it goes on after all.",
  cannotEndSo: "From “{stage}” it cannot end as “{as}”. It can end as: {endings}.",
});
