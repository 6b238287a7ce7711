// Every setting, with its default and one sentence on what it is for; nothing else reads the environment.
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { type WebReading, webReadings } from "./career/web-look.ts";
import { logLevels } from "./core/log.ts";
import { refuse, refusing } from "./core/refusal.ts";

export interface Config {
  /** A file path, or `postgres://user:password@host/database`. */
  database: string;
  host: string;
  port: number;
  /** Where others find it, behind a server that stands before it: scheme, name, port and path, without a slash at the end. */
  address: string | null;
  home: string;
  open: boolean;
  /** Begins an empty record though copies of a full one lie beside it. */
  startNew: boolean;
  timezone: string;
  logLevel: (typeof logLevels)[number];
  /** A Cairn elsewhere, for the command line: its address and a key. */
  server: { address: string; key: string } | null;
  /** Where downloads come from in place of their publishers, by name. */
  mirrors: { onet?: string };
  /** Whether addresses that people follow may be read, and which. */
  readWeb: WebReading;
}

export type Environment = Readonly<Record<string, string | undefined>>;

interface Setting {
  default: string;
  description: string;
}

export const settings = {
  CAIRN_HOME: {
    default: "the platform's folder for an application's data",
    description: "Folder for the data file, the copies put aside before updates, and downloaded catalogues.",
  },
  CAIRN_DATABASE: {
    default: "cairn.db in CAIRN_HOME",
    description: "Where the data is kept: the path of a file, or postgres://user:password@host/database.",
  },
  CAIRN_HOST: { default: "127.0.0.1", description: "Address to listen on; the default is reached from this machine alone." },
  CAIRN_PORT: { default: "4747", description: "Port to listen on, 0 to 65535; 0 takes any free one." },
  CAIRN_ADDRESS: {
    default: "the address that it listens on",
    description:
      "The address that people open where another server (nginx, Caddy, Traefik) stands before Cairn: https://cairn.example.org, or with a path, https://example.org/cairn.",
  },
  CAIRN_OPEN: { default: "1", description: "0 starts without opening a browser." },
  CAIRN_NEW: { default: "0", description: "1 begins an empty record where the data file is gone and copies of it are there." },
  CAIRN_TIMEZONE: {
    default: "the system's time zone",
    description: "IANA name of the time zone in which days begin and end, such as Europe/Berlin.",
  },
  CAIRN_SERVER: {
    default: "the data on this machine",
    description: "For commands: address of a Cairn that runs elsewhere, such as https://cairn.example.org.",
  },
  CAIRN_KEY: { default: "none", description: "For commands with CAIRN_SERVER: a key made there with `cairn key create`." },
  CAIRN_ONET: {
    default: "the O*NET Center",
    description: "Address from which `cairn catalogue install onet` fetches, such as a mirror inside your network.",
  },
  CAIRN_READ_WEB: {
    default: "on",
    description:
      "Whether Cairn reads the feeds and boards that people follow: on (public addresses), off (nothing), local (those in your own network as well).",
  },
  CAIRN_LOG: { default: "warn", description: `How much to say on standard error: ${logLevels.join(", ")}.` },
} satisfies Record<string, Setting>;

export const configRefusals = refusing(400, { badSetting: "{name} is “{value}”, {problem}. {way}" });

/** The path behind the name, such as `/cairn`; empty where the name is Cairn's alone. */
export const pathOfAddress = (address: string | null): string =>
  address === null ? "" : new URL(address).pathname.replace(/\/$/, "");

/** Where a browser finds the server: at its public address, or else from this machine. */
export const addressOf = ({ host, port, address }: Pick<Config, "host" | "port" | "address">): string => {
  if (address) return address;
  const everyAddress = ["0.0.0.0", "::"].includes(host);
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${everyAddress ? "127.0.0.1" : name}:${port}`;
};

const wrong = (name: keyof typeof settings, value: string, problem: string, way: string): never =>
  refuse(configRefusals.badSetting, { name, value, problem, way });

/** Refuses a bad value with the variable's name and the way out. Empty counts as not set. */
export const readConfig = (environment: Environment, platform: NodeJS.Platform = process.platform): Config => {
  const given = (name: keyof typeof settings): string | undefined => environment[name]?.trim() || undefined;
  const home = homeOf(given("CAIRN_HOME"), environment, platform);
  return {
    home,
    database: databaseOf(given("CAIRN_DATABASE"), home),
    host: hostOf(given("CAIRN_HOST") ?? settings.CAIRN_HOST.default),
    port: portOf(given("CAIRN_PORT") ?? settings.CAIRN_PORT.default),
    address: publicAddressOf(given("CAIRN_ADDRESS")),
    open:
      yesOrNo("CAIRN_OPEN", given("CAIRN_OPEN") ?? settings.CAIRN_OPEN.default, "Give 0 to start without a browser, or 1.") &&
      hasScreen(environment, platform),
    startNew: yesOrNo("CAIRN_NEW", given("CAIRN_NEW") ?? settings.CAIRN_NEW.default, "Give 1 to begin anew."),
    timezone: timezoneOf(given("CAIRN_TIMEZONE")),
    logLevel: logLevelOf(given("CAIRN_LOG") ?? settings.CAIRN_LOG.default),
    server: serverOf(given("CAIRN_SERVER"), given("CAIRN_KEY")),
    mirrors: mirrorsOf(given("CAIRN_ONET")),
    readWeb: webReadingOf(given("CAIRN_READ_WEB") ?? settings.CAIRN_READ_WEB.default),
  };
};

const homeOf = (given: string | undefined, environment: Environment, platform: NodeJS.Platform): string => {
  if (given) return resolve(given);
  const person = homedir();
  if (platform === "win32") return join(environment.APPDATA ?? join(person, "AppData", "Roaming"), "Cairn");
  if (platform === "darwin") return join(person, "Library", "Application Support", "Cairn");
  const data = environment.XDG_DATA_HOME;
  return join(data && isAbsolute(data) ? data : join(person, ".local", "share"), "cairn");
};

/** The place of data as it is named: the path of a file, or the address of a PostgreSQL as the driver takes it. */
export const databaseOf = (given: string | undefined, home: string): string => {
  if (!given) return join(home, "cairn.db");
  if (/^postgres(ql)?:\/\//.test(given)) {
    const address = postgresAddress(given);
    if (!URL.canParse(address))
      wrong("CAIRN_DATABASE", unsaid(given), "which is no address", "Write it as postgres://user:password@host/database.");
    return inSchema(new URL(address));
  }
  if (/^[a-z][a-z+]+:\/\//i.test(given))
    wrong(
      "CAIRN_DATABASE",
      unsaid(given),
      "a kind of database that Cairn does not know",
      "Give the path of a file, or postgres://….",
    );
  return given === ":memory:" ? given : resolve(given);
};

/** What stands before the last @ may be a password, which is printed nowhere. */
const unsaid = (given: string): string => given.replace(/\/\/.*@/s, "//…@");

/** As the driver takes it: a password as it was typed, with signs such as @ : / #, and no host where a socket is named (`?host=/run/postgresql`). */
const postgresAddress = (given: string): string => {
  const [, scheme = "", who, rest = ""] = /^(postgres(?:ql)?:\/\/)(?:(.*)@)?([^@]*)$/s.exec(given) ?? [];
  const [user = "", ...password] = who?.split(":") ?? [];
  const signs = [user, ...(password.length > 0 ? [password.join(":")] : [])].map(encoded).join(":");
  return `${scheme}${who === undefined ? "" : `${signs}@`}${/^(?:[/?]|$)/.test(rest) ? "localhost" : ""}${rest}`;
};

/** `?schema=cairn` is a setting of the connection, which the driver takes in other words. */
const inSchema = (address: URL): string => {
  const schema = address.searchParams.get("schema");
  if (!schema) return address.toString();
  address.searchParams.delete("schema");
  const options = address.searchParams.get("options");
  address.searchParams.set("options", `${options ? `${options} ` : ""}-c search_path=${schema}`);
  return address.toString();
};

/** What is encoded already stays as it is. */
const encoded = (part: string): string => {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return encodeURIComponent(part);
  }
};

const hostOf = (given: string): string =>
  /^[\w.:-]+$/.test(given)
    ? given
    : wrong("CAIRN_HOST", given, "which is no address", "Give an address to listen on, such as 127.0.0.1.");

const portOf = (given: string): number =>
  /^\d{1,5}$/.test(given) && Number(given) <= 65_535
    ? Number(given)
    : wrong("CAIRN_PORT", given, "which is no port", "Give a number from 0 to 65535, such as 4747.");

const publicAddressOf = (given: string | undefined): string | null => {
  if (given === undefined) return null;
  const way = "Give scheme and name, and the port where it is not the usual one: https://cairn.example.org.";
  if (!/^https?:\/\//.test(given) || !URL.canParse(given)) return wrong("CAIRN_ADDRESS", given, "which is no address", way);
  const { origin, pathname, search, hash } = new URL(given);
  const path = pathname.replace(/\/+$/, "");
  if (!/^(?:\/[\w.~-]+)*$/.test(path) || search || hash)
    return wrong("CAIRN_ADDRESS", given, "which has more than a plain path behind its name", way);
  return `${origin}${path}`;
};

const yesOrNo = (name: keyof typeof settings, given: string, way: string): boolean => {
  if (["1", "true", "yes"].includes(given.toLowerCase())) return true;
  if (["0", "false", "no"].includes(given.toLowerCase())) return false;
  return wrong(name, given, "which is neither yes nor no", way);
};

const hasScreen = (environment: Environment, platform: NodeJS.Platform): boolean =>
  platform !== "linux" || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);

const timezoneOf = (given: string | undefined): string => {
  if (given === undefined) return systemZone();
  try {
    return new Intl.DateTimeFormat("en", { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    return wrong("CAIRN_TIMEZONE", given, "a time zone that is not known", "Give its IANA name, such as Europe/Berlin or UTC.");
  }
};

/** The first format of a process takes a tenth of a short command: a runtime with a calendar is asked for the zone alone. */
const systemZone = (): string =>
  "Temporal" in globalThis ? Temporal.Now.timeZoneId() : Intl.DateTimeFormat().resolvedOptions().timeZone;

const serverOf = (address: string | undefined, key: string | undefined): Config["server"] => {
  if (!address) return null;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    return wrong("CAIRN_SERVER", address, "which is no address of a server", "Give one such as https://cairn.example.org.");
  if (!key) return wrong("CAIRN_KEY", "", "which is no key", "Make one at that server with `cairn key create`, and set it.");
  return { address: address.replace(/\/+$/, ""), key };
};

const mirrorsOf = (onet: string | undefined): Config["mirrors"] => {
  if (!onet) return {};
  if (!/^https?:\/\//.test(onet) || !URL.canParse(onet))
    wrong(
      "CAIRN_ONET",
      onet,
      "which is no address",
      "Give one such as https://mirror.example.org, without it the publisher's is taken.",
    );
  return { onet: onet.replace(/\/+$/, "") };
};

const webReadingOf = (given: string): WebReading =>
  webReadings.find((one) => one === given.toLowerCase()) ??
  wrong("CAIRN_READ_WEB", given, "which is none of its values", `Give one of: ${webReadings.join(", ")}.`);

const logLevelOf = (given: string): Config["logLevel"] =>
  logLevels.find((level) => level === given.toLowerCase()) ??
  wrong("CAIRN_LOG", given, "which is no level", `Give one of: ${logLevels.join(", ")}.`);
