// What boards say no to, with the way out.
import { refusing } from "../../core/refusal.ts";

export const boardRefusals = refusing(422, {
  noBoardThere:
    "No postings stand at {address}, and the page leads to no board that Cairn knows (Greenhouse, Lever, Ashby, Workable, SmartRecruiters, Recruitee, Personio, Teamtailor, Workday). Open one of its openings in your browser and give that address.",
  noAnswer: "{file} holds no postings of this board. Open {source} in your browser and save what it shows.",
  whichBoard: "Say which board the file is of: its id, as cairn boards list shows it.",
});
