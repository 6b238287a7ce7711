// What openings say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const archiveRefusals = refusing(422, {
  brokenArchive: "{file} is not a whole ZIP archive. Download it again, or give the Job Applications.csv in it.",
  noOpenings: "{file} holds neither Job Applications.csv nor Saved Jobs.csv. Ask LinkedIn for the larger archive, with jobs.",
  tooLargeArchive: "{file} is too large to be read. Give the Job Applications.csv in it.",
});

export const openingRefusals = refusing(422, {
  nothingNamed:
    "The line says neither what you applied for nor where. Write it like this: applied for charge nurse at St Mary's by phone yesterday.",
  noSuchStage: "{kind} has no stage “{stage}”. Choose one of: {stages}.",
  isOver: "It is over already: {said} on {day}. Move it to a stage if it goes on after all.",
  unreadablePosting: "{file}: {sentence}",
  severalPostings: "It holds {count} postings. Say which one with its number (which): {titles}.",
  noTitle: "Say what it is called (title): it could not be read from the posting.",
  noPostingText: "Keep the posting's text with it first: without it there is nothing to hold you against.",
  tooManyTags: "It has {most} tags already. Take one away first.",
  nothingToDo: "Say what becomes of them: a stage, how they ended, deleted, or a tag.",
  cannotEndSo: "From “{stage}” it cannot end as “{as}”. It can end as: {endings}.",
});
