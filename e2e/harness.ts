// What a journey stands on: a Cairn of its own on a free port with an empty home, and pages in a real browser that are signed in by the one-time link.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const patience = 30_000;

/** Chromium as root needs no sandbox; the rest keeps it from calling home. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CAIRN_CHROMIUM ?? "/usr/bin/chromium", args: flags });

export interface Cairn {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  address: string;
  /** The folder with the data file: give it to a second `startCairn` to start on the same data. */
  home: string;
  /** A page that is signed in, on the given path; each call has a window of its own, all share the session. */
  open: (path?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A page of somebody who was never let in. */
  openAsStranger: (path?: string) => Promise<Page>;
  /** Runs an operation over REST with the session's rights and answers its JSON; a refusal is an error with its sentence. */
  call: (path: string, input?: unknown) => Promise<unknown>;
  /** Asks the REST door as the owner. */
  // biome-ignore lint/suspicious/noExplicitAny: each journey knows what it asked for
  read: (path: string) => Promise<any>;
  /** What the server has printed so far, on both streams. */
  printed: () => string;
  /** Ends the server at once, as a power cut would; the home stays. */
  crash: () => Promise<void>;
  /** Ends server and browser, and removes the home unless it was given; fails when a page reported an error of its script. */
  stop: () => Promise<void>;
}

export interface CairnOptions {
  home?: string;
  /** Settings besides CAIRN_HOME, CAIRN_PORT and CAIRN_OPEN. */
  env?: Record<string, string>;
  /** Told where Cairn listens before anything is asked of it, for a server that stands before it. */
  reached?: (address: string) => void;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port could be had.");
  return address.port;
}

function listenTo(server: ChildProcess) {
  let text = "";
  const waiting = new Set<() => void>();
  const hear = (part: Buffer) => {
    text += part.toString();
    for (const look of waiting) look();
  };
  server.stdout?.on("data", hear);
  server.stderr?.on("data", hear);

  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`${why}\nThe server printed:\n${text}`));
      const timer = setTimeout(() => fail(`The server did not print ${pattern} within ${patience / 1000} s.`), patience);
      const look = () => {
        const found = pattern.exec(text)?.[1];
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      server.once("exit", (code) => {
        clearTimeout(timer);
        fail(`The server ended with code ${code}.`);
      });
      look();
    });
  return { printed: () => text, line };
}

/** Failed answers are for the journey to judge: the browser's own note about them is no error of the script. */
function watchForErrors(context: BrowserContext, problems: string[]) {
  context.on("weberror", (error) => problems.push(String(error.error().stack ?? error.error())));
  context.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) problems.push(message.text());
  });
}

export async function startCairn(options: CairnOptions = {}): Promise<Cairn> {
  const home = options.home ?? mkdtempSync(join(tmpdir(), "cairn-home-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  options.reached?.(address);
  const { CAIRN_DATABASE: _, ...inherited } = process.env;
  // As people run it: built.
  const server = spawn(process.execPath, [process.env.CAIRN_TEST_SERVER ?? "src/main.ts"], {
    cwd: root,
    env: { ...inherited, CAIRN_OPEN: "0", CAIRN_HOME: home, CAIRN_HOST: "127.0.0.1", CAIRN_PORT: String(port), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(server, "exit");
  const { printed, line } = listenTo(server);
  const link = await line(/Open (http:\/\/\S+)/);

  const problems: string[] = [];
  let launched: Promise<Browser> | undefined;
  const browser = () => {
    launched ??= launchChromium();
    return launched;
  };

  const newContext = async (settings: BrowserContextOptions) => {
    const context = await (await browser()).newContext({ baseURL: address, ...settings });
    context.setDefaultTimeout(patience);
    watchForErrors(context, problems);
    return context;
  };

  let signedIn: Promise<BrowserContext> | undefined;
  const session = () => {
    signedIn ??= newContext({}).then(async (context) => {
      const page = await context.newPage();
      await page.goto(link);
      await page.close();
      return context;
    });
    return signedIn;
  };

  const open: Cairn["open"] = async (path = "/", settings = {}) => {
    const storageState = await (await session()).storageState();
    const page = await (await newContext({ ...settings, storageState })).newPage();
    await page.goto(path);
    return page;
  };

  const openAsStranger: Cairn["openAsStranger"] = async (path = "/") => {
    const page = await (await newContext({})).newPage();
    await page.goto(path);
    return page;
  };

  /** What pages of this address send beside the cookie. */
  const pageSecret = async (): Promise<string> => {
    const { origins } = await (await session()).storageState();
    return origins.flatMap(({ localStorage }) => localStorage).find(({ name }) => name === "cairn-page")?.value ?? "";
  };

  const read: Cairn["read"] = async (path) => {
    const answer = await (await session()).request.get(`${address}${path}`, { headers: { "cairn-page": await pageSecret() } });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  };

  /** Thousands of records taken in on a busy machine. */
  const longestCall = 90_000;
  const call: Cairn["call"] = async (path, input = {}) => {
    const headers = { origin: address, "cairn-page": await pageSecret() };
    const answer = await (await session()).request.post(`${address}${path}`, { data: input, headers, timeout: longestCall });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  };

  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode === null && server.signalCode === null) server.kill(signal);
    await ended;
  };

  const stop = async () => {
    await (await launched)?.close();
    await end("SIGTERM");
    if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    if (problems.length > 0) throw new Error(`Pages reported errors:\n${[...new Set(problems)].join("\n")}`);
  };

  return { address, home, open, openAsStranger, call, read, printed, crash: () => end("SIGKILL"), stop };
}
