// A Cairn in a process of its own, started as people start it, and what it has used so far of processor and memory.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";

export interface Answer {
  status: number;
  bytes: number;
  body: string;
}

export interface Running {
  ask: (method: string, path: string, body?: unknown) => Promise<Answer>;
  /** Seconds of processor time since its start, of all its threads. */
  processor: () => number;
  /** Resident memory, in MB. */
  memory: () => number;
  /** Milliseconds from the start of its command to the first answer. */
  startedIn: number;
  /** Ends the connections: the server would soon end those that nobody uses. */
  hangUp: () => void;
  stop: () => Promise<void>;
}

const ticksPerSecond = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

const childOf = (pid: number): number | undefined =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")[0]) || undefined;

/** The server itself: what was started may have started it in turn. */
const innermost = (pid: number): number => {
  const child = childOf(pid);
  return child === undefined ? pid : innermost(child);
};

const environment = (home: string) => ({
  ...process.env,
  CAIRN_HOME: home,
  CAIRN_DATABASE: "",
  CAIRN_PORT: "0",
  CAIRN_OPEN: "0",
  CAIRN_LOG: "error",
  NODE_COMPILE_CACHE: "",
});

/** Runs a command of the checkout to its end; answers with what it printed. */
export const command = (checkout: string, home: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(checkout, "scripts", "cairn.mjs"), ...args], { env: environment(home), encoding: "utf8" });

/** Fills a data file by one of the scripts beside this. */
export const fillWith = (name: string, checkout: string, home: string, size: number): void => {
  const script = join(import.meta.dirname, name);
  execFileSync(process.execPath, [script, checkout, String(size)], {
    env: environment(home),
    stdio: ["ignore", "ignore", "inherit"],
  });
};

export const fill = (checkout: string, home: string, size: number): void => fillWith("fill.ts", checkout, home, size);

export const keyFor = (checkout: string, home: string): string =>
  JSON.parse(command(checkout, home, "key", "create", "--scopes", "*:read", "*:write", "--json")).key;

export const startServer = async (checkout: string, home: string, key: string, connections: number): Promise<Running> => {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(checkout, "scripts", "start.mjs")], {
    env: environment(home),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await portOf(child);
  let agent = new Agent({ keepAlive: true, maxSockets: connections });
  const hangUp = () => {
    agent.destroy();
    agent = new Agent({ keepAlive: true, maxSockets: connections });
  };
  const ask = (method: string, path: string, body?: unknown) => send(agent, port, key, method, path, body);
  const first = await ask("GET", "/health");
  if (first.status !== 200) throw new Error(`The server answered ${first.status} at first: ${first.body}`);
  const startedIn = performance.now() - begun;
  const pid = innermost(child.pid ?? 0);
  return {
    ask,
    processor: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024,
    startedIn,
    hangUp,
    stop: () =>
      new Promise((resolve) => {
        agent.destroy();
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
};

const portOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (part) => {
      printed += part;
      const port = /runs at http:\/\/[^:]+:(\d+)/.exec(printed)?.[1];
      if (port) resolve(Number(port));
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code} before it ran.`)));
  });

const send = (agent: Agent, port: number, key: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { "content-type": "application/json" }) };
    const asked = request({ agent, port, host: "127.0.0.1", method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const whole = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, bytes: whole.length, body: whole.toString() });
      });
    });
    asked.on("error", (error: NodeJS.ErrnoException) => {
      // The server ends a connection that was quiet for some seconds, even when the next question is on its way by then.
      if (asked.reusedSocket && error.code === "ECONNRESET") resolve(send(agent, port, key, method, path, body));
      else reject(error);
    });
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
