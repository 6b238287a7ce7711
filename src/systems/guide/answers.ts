// All answers of the guide, by topic.
import balance from "./answers/balance.json" with { type: "json" };
import change from "./answers/change.json" with { type: "json" };
import course from "./answers/course.json" with { type: "json" };
import goals from "./answers/goals.json" with { type: "json" };
import jobs from "./answers/jobs.json" with { type: "json" };
import learning from "./answers/learning.json" with { type: "json" };
import mentors from "./answers/mentors.json" with { type: "json" };
import people from "./answers/people.json" with { type: "json" };
import self from "./answers/self.json" with { type: "json" };
import setbacks from "./answers/setbacks.json" with { type: "json" };
import skills from "./answers/skills.json" with { type: "json" };
import values from "./answers/values.json" with { type: "json" };
import work from "./answers/work.json" with { type: "json" };
import { type Answer, type Topic, topics } from "./schema.ts";

type Written = Omit<Answer, "topic">;

const byTopic: Readonly<Record<Topic, readonly unknown[]>> = {
  ...{ self, values, course, goals, skills, learning, people, mentors, work, jobs, setbacks, balance, change },
};

export const answers: readonly Answer[] = topics.flatMap((topic) =>
  (byTopic[topic] as readonly Written[]).map((one) => ({ ...one, topic })),
);

/** The day on which the answers were written. */
export const writtenOn = "2026-12-02";
