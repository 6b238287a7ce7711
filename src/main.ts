// `npm start`: reads the settings, opens the data, brings it up to date, and serves until it is stopped.
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { accountsOf, enterLink } from "./accounts/index.ts";
import { addressOf, type Config, readConfig } from "./config.ts";
import { log } from "./core/log.ts";
import { Refusal, refusing } from "./core/refusal.ts";
import { jobStore } from "./database/jobs.ts";
import { damageOf } from "./database/state.ts";
import { openApp, placeOf } from "./open-app.ts";
import { schedule } from "./operations/schedule.ts";
import { router } from "./router.ts";
import { sayRunning } from "./running.ts";
import { isLoopback } from "./surfaces/guards.ts";
import { httpServer } from "./surfaces/http.ts";

const startRefusals = {
  ...refusing(409, {
    portTaken:
      "Port {port} is taken, perhaps by a Cairn that already runs: open http://{host}:{port}, or start with another port: CAIRN_PORT={other} npm start.",
  }),
  ...refusing(400, {
    noAddress:
      "Cannot listen on {host}:{port} ({reason}). Set CAIRN_HOST to an address of this machine, such as 127.0.0.1, and CAIRN_PORT to a port above 1023.",
  }),
};

const web = fileURLToPath(new URL("../dist/web", import.meta.url));

const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  log.level = config.logLevel;
  const { app, outcome, close } = await openApp(config);
  app.condition.damage = await damageOf(app.database);
  const server = httpServer({ app, router, host: config.host, publicAddress: config.address, web });
  const port = await listen(server, config);
  const address = addressOf({ ...config, port });
  const link = await enterLink(app.database, address);
  const { people } = accountsOf(app.database);
  const leave = await sayRunning(config.home, address);
  const stopJobs = schedule({ app, store: jobStore(app.database), people }).start();
  stopOnSignal(server, () => Promise.all([stopJobs(), leave()]).then(close));
  process.stdout.write(
    [
      `Cairn ${app.version} runs at ${address}`,
      `Your data: ${placeOf(config.database)}`,
      ...(outcome.copy ? [`Brought up to date; a copy from before lies in ${outcome.copy}`] : []),
      ...(app.condition.damage
        ? [`The data file is damaged (${app.condition.damage}). Stop Cairn and go back to a copy: npx cairn restore`]
        : []),
      ...(isLoopback(config.host) ? [] : ["Others on the network can reach this address. Whoever has the link below is you."]),
      "Stop it with Ctrl+C. The link works once, for fifteen minutes; `npx cairn enter` prints another.",
      `Open ${link}`,
      "",
    ].join("\n"),
  );
  if (config.open) openBrowser(link);
  setTimeout(clearAway, 5_000).unref();
};

/** Starting leaves 10 MB behind that a quiet server would never be asked to give back. */
const clearAway = (): void => {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
};

const listen = async (server: Server, { host, port }: Config): Promise<number> => {
  try {
    server.listen({ host, port });
    await once(server, "listening");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new Refusal(startRefusals.portTaken, { host, port, other: port + 1 });
    throw new Refusal(startRefusals.noAddress, { host, port, reason: message });
  }
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
};

/** Requests that run are finished; what still hangs after three seconds is cut off. A second signal ends at once. */
const stopOnSignal = (server: Server, close: () => Promise<void>): void => {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
    server.close(async () => {
      await close();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
};

const openBrowser = (link: string): void => {
  const [command, ...before] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform as string] ?? [
    "xdg-open",
  ];
  // The link is printed as well, so a machine that cannot open a browser by itself loses nothing.
  spawn(command ?? "xdg-open", [...before, link], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
};

const giveUp = (error: unknown): never => {
  if (error instanceof Refusal) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
  log.fatal({ err: error }, "start");
  process.stderr.write("Cairn could not start, and this is our fault. The line above says where it broke.\n");
  process.exit(1);
};

await start().catch(giveUp);
