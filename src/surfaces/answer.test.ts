import { call } from "@orpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { Refusal, refusals } from "../core/refusal.ts";
import { router } from "../router.ts";
import { answerTo, errorBody } from "./answer.ts";

const unheard = () => {
  throw new Error("This is no fault of ours.");
};

test("a refusal keeps its code, sentence, status and details", () => {
  const answer = answerTo(new Refusal(refusals.missing, { what: "skill", id: "42" }), unheard);
  expect(answer).toMatchObject({ status: 404, exitCode: 2, code: "NOT_FOUND", details: { what: "skill", id: "42" } });
  expect(answer.message).toBe("There is no skill with the id 42. It may have been deleted: look in the bin.");
});

test("a disk that is full or takes nothing is said, and is no fault of ours", () => {
  const failing = (code: string) => answerTo(Object.assign(new Error("disk"), { code }), unheard);
  expect(failing("SQLITE_FULL")).toMatchObject({ status: 507, code: "NO_ROOM", exitCode: 2 });
  expect(failing("ENOSPC")).toMatchObject({ status: 507 });
  expect(failing("SQLITE_IOERR_WRITE")).toMatchObject({ status: 503, code: "DISK_REFUSES" });
  expect(failing("SQLITE_READONLY").message).toContain("Nothing of this was saved");
});

test("bad input names every field in a sentence", () => {
  const shape = z.strictObject({
    title: z.string().min(1),
    weeklyHours: z.number().max(168),
    level: z.enum(["junior", "senior"]),
    tags: z.array(z.string()).max(2),
    measure: z.object({ target: z.number() }),
  });
  const { error } = shape.safeParse({
    title: "",
    weeklyHours: 200,
    level: "chief",
    tags: ["a", "b", "c"],
    measure: {},
    colour: "red",
  });
  const answer = answerTo(error, unheard);
  expect(answer).toMatchObject({ status: 400, exitCode: 2, code: "BAD_INPUT" });
  expect(answer.message.split(/(?<=\.) /)).toEqual([
    "“title” must not be empty.",
    "“weeklyHours” must be at most 168.",
    "“level” must be one of: junior, senior.",
    "“tags” must have at most 2 entries.",
    "“measure.target” is missing.",
    "“colour” is not known here: check the spelling.",
  ]);
  expect(answer.details.issues).toContainEqual({ path: ["measure", "target"], message: "“measure.target” is missing." });
});

test("what an operation refuses by its input is answered the same way", async () => {
  const error = await call(router.search.find, { text: 7 } as never, { context: {} as never }).catch((thrown) => thrown);
  expect(answerTo(error, unheard)).toMatchObject({ code: "BAD_INPUT", message: "“text” must be text." });
});

test("anything else is a fault with an id for the log, and says nothing of its inside", () => {
  const heard: [string, unknown][] = [];
  const answer = answerTo(new Error("select * from secrets"), (...fault) => heard.push(fault));
  expect(answer).toMatchObject({ status: 500, exitCode: 1, code: "FAULT", details: { logId: heard[0]?.[0] } });
  expect(JSON.stringify(errorBody(answer))).not.toContain("secrets");
});
