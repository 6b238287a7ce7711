// Reads what came from outside in a process of its own, within bounds of time and memory: whatever it holds, the server goes on.
// No thread: an allocation that is too large for a thread's heap ends the whole process with it, whatever limits the thread has.
import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Refusal, type RefusalDefinition } from "./refusal.ts";

export interface OutsideBounds {
  /** Of the processor, where the system tells (Linux does), so that a busy machine refuses nothing; else by the clock. */
  milliseconds: number;
  megabytes: number;
}

/** Why nothing came of a reading: it took too long, it took too much memory, or the reader itself broke on what it was given. */
export class OutsideProblem extends Error {
  readonly bound: "time" | "memory" | "fault";

  constructor(bound: OutsideProblem["bound"]) {
    super(`The reading was broken off: ${bound}.`);
    this.bound = bound;
  }
}

interface Answer<Output> {
  answer?: Output;
  refused?: { code: string; status: RefusalDefinition["status"]; message: string; details: Record<string, unknown> };
}

/** So many are read at once; the others wait for their turn, which costs them no time of theirs. */
const mostAtOnce = 2;
const betweenLooks = 50;
/** What the runtime holds before it reads anything. */
const runtimeMegabytes = 150;
const pageBytes = 4096;
/** In milliseconds: Linux counts processor time in hundredths of a second. */
const tick = 10;
/** By the clock a reading may take so many times its time of the processor. */
const slowestMachine = 6;

let running = 0;
const waiting: (() => void)[] = [];

const turn = async (): Promise<void> => {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go));
  else running++;
};

/** A turn that ends is handed to the next in line. */
const endTurn = (): void => {
  const next = waiting.shift();
  if (next) next();
  else running--;
};

/**
 * Calls the default export of a module with an input, and answers with what it answers. A refusal there is a refusal here; what goes beyond
 * the bounds, or breaks, is an `OutsideProblem`. Input and answer are plain values: texts, numbers, bytes, lists, objects.
 */
export async function readOutside<Read extends (input: never) => unknown>(
  reader: URL,
  input: Parameters<Read>[0],
  bounds: OutsideBounds,
): Promise<Awaited<ReturnType<Read>>> {
  await turn();
  try {
    return await inProcess(reader, input, bounds);
  } finally {
    endTurn();
  }
}

async function inProcess<Output>(reader: URL, input: unknown, { milliseconds, megabytes }: OutsideBounds): Promise<Output> {
  const child = fork(fileURLToPath(new URL("./outside-reader.ts", import.meta.url)), {
    // It reads files, since its own sources are files; it writes none, starts nothing and calls nobody, and sees nothing of the server's own settings.
    execArgv: [`--max-old-space-size=${megabytes}`, "--permission", "--allow-fs-read=*", "--no-warnings"],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let stop = () => {};
  try {
    return await new Promise<Output>((resolve, reject) => {
      const patience = existsSync(`/proc/${child.pid}/stat`) ? milliseconds * slowestMachine : milliseconds;
      const inTime = setTimeout(() => reject(new OutsideProblem("time")), patience);
      const looks = setInterval(() => void look(), betweenLooks);
      stop = () => {
        clearTimeout(inTime);
        clearInterval(looks);
      };
      // Bytes lie outside the heap, which alone the flag is about.
      const look = async () => {
        if ((await megabytesOf(child)) > megabytes + runtimeMegabytes) reject(new OutsideProblem("memory"));
        if ((await processorMillisecondsOf(child)) > milliseconds) reject(new OutsideProblem("time"));
      };
      child.on("message", (said) => {
        const { answer, refused } = said as Answer<Output>;
        if (refused) reject(saidAgain(refused));
        else resolve(answer as Output);
      });
      child.on("error", reject);
      child.on("exit", (_, signal) => reject(new OutsideProblem(signal === "SIGABRT" ? "memory" : "fault")));
      child.send({ reader: reader.href, input }, (error) => error && reject(new OutsideProblem("fault")));
    });
  } finally {
    stop();
    child.kill("SIGKILL");
  }
}

/** What a process holds, where the system tells (Linux does); else 0. */
const megabytesOf = async ({ pid }: ChildProcess): Promise<number> => {
  const told = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "");
  return (Number(told.split(" ")[1] ?? 0) * pageBytes) / 1_000_000;
};

/** What a process has taken of the processor, where the system tells; else 0. Its name stands in brackets before the figures. */
const processorMillisecondsOf = async ({ pid }: ChildProcess): Promise<number> => {
  const told = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const figures = told.slice(told.lastIndexOf(")") + 2).split(" ");
  return (Number(figures[11] ?? 0) + Number(figures[12] ?? 0)) * tick;
};

/** Its sentence is whole already: braces in the name of a file are no places to fill. */
const saidAgain = ({ code, status, message, details }: NonNullable<Answer<unknown>["refused"]>): Refusal =>
  Object.assign(new Refusal({ code, status, message: "" }, details), { message });
