// What the screens of the people one knows say.
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const t = words("network", {
  ...labels.en,
  references: "Who speaks for you",
  noReferences: "Two or three people who know your work. Ask them before you name them.",
  addReference: "Note somebody",
  reference: "Reference",
  referenceSaved: "Noted",
  name: "Who",
  knowsYouFrom: "Knows your work from",
  contact: "How to reach them",
  permission: "Did they agree",
  notAsked: "not asked yet",
  asked: "asked on {{day}}",
  askedShort: "asked",
  agreed: "agreed",
  declined: "declined",
  askedOn: "Asked on",
  answeredOn: "Answered on",
  markAsked: "Asked today",
  markYes: "They agreed",
  markNo: "They declined",
  note: "Note",
  jobLoss: "Job loss",
});
