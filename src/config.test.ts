import { describe, expect, test } from "vitest";
import { addressOf, pathOfAddress, readConfig } from "./config.ts";

const plain = { XDG_DATA_HOME: "/data" };

describe("settings", () => {
  test("without any, Cairn serves this machine alone from the platform's data folder", () => {
    expect(readConfig(plain, "linux")).toMatchObject({
      home: "/data/cairn",
      database: "/data/cairn/cairn.db",
      host: "127.0.0.1",
      port: 4747,
      logLevel: "warn",
    });
    expect(readConfig({}, "darwin").home).toMatch(/Library\/Application Support\/Cairn$/);
    expect(readConfig({ APPDATA: "/Users/kim/AppData/Roaming" }, "win32").home).toBe("/Users/kim/AppData/Roaming/Cairn");
  });

  test("empty counts as not set", () => {
    expect(readConfig({ ...plain, CAIRN_PORT: "", CAIRN_DATABASE: " " }, "linux")).toMatchObject({
      port: 4747,
      database: "/data/cairn/cairn.db",
    });
  });

  test("where people find it is its origin, whatever stands behind", () => {
    const { address, host, port } = readConfig({ ...plain, CAIRN_ADDRESS: "https://Cairn.example.org/" }, "linux");
    expect(address).toBe("https://cairn.example.org");
    expect(addressOf({ address, host, port })).toBe("https://cairn.example.org");
    const below = readConfig({ ...plain, CAIRN_ADDRESS: "https://example.org/apps/cairn/" }, "linux").address;
    expect([below, pathOfAddress(below), pathOfAddress(address)]).toEqual(["https://example.org/apps/cairn", "/apps/cairn", ""]);
  });

  test("a browser is opened unless told not to, and only where there is a screen", () => {
    const screen = { ...plain, DISPLAY: ":0" };
    expect(readConfig(screen, "linux").open).toBe(true);
    expect(readConfig({ ...screen, CAIRN_OPEN: "0" }, "linux").open).toBe(false);
    expect(readConfig(plain, "linux").open).toBe(false);
  });

  test.each([
    ["CAIRN_PORT", "http", "no port"],
    ["CAIRN_PORT", "70000", "0 to 65535"],
    ["CAIRN_ADDRESS", "cairn.example.org", "no address"],
    ["CAIRN_ADDRESS", "https://example.org/cairn?a=b", "more than a plain path"],
    ["CAIRN_ADDRESS", "https://example.org/a%20b", "more than a plain path"],
    ["CAIRN_OPEN", "maybe", "neither yes nor no"],
    ["CAIRN_TIMEZONE", "Mars/Olympus", "Europe/Berlin"],
    ["CAIRN_DATABASE", "mysql://here/there", "does not know"],
    ["CAIRN_HOST", "not a host", "no address"],
    ["CAIRN_ONET", "ftp.example", "no address"],
    ["CAIRN_LOG", "loud", "silent, error, warn, info, debug"],
  ])("%s=%s is refused by name, with the way out", (name, value, said) => {
    const read = () => readConfig({ ...plain, [name]: value }, "linux");
    expect(read).toThrow(name);
    expect(read).toThrow(value);
    expect(read).toThrow(said);
  });

  test("the address to open is one that a browser on this machine understands", () => {
    expect(addressOf({ host: "127.0.0.1", port: 4747, address: null })).toBe("http://127.0.0.1:4747");
    expect(addressOf({ host: "::1", port: 4747, address: null })).toBe("http://[::1]:4747");
    expect(addressOf({ host: "0.0.0.0", port: 80, address: null })).toBe("http://127.0.0.1:80");
  });

  test("a mirror of O*NET is named without a slash at the end, or not at all", () => {
    expect(readConfig({ ...plain, CAIRN_ONET: "https://mirror.example/onet/" }, "linux").mirrors).toEqual({
      onet: "https://mirror.example/onet",
    });
    expect(readConfig(plain, "linux").mirrors).toEqual({});
  });

  test("a PostgreSQL address stays as it is", () => {
    const address = "postgres://kim:secret@db.example/cairn";
    expect(readConfig({ ...plain, CAIRN_DATABASE: address }, "linux").database).toBe(address);
  });

  test("a PostgreSQL address may name a socket, and hold a password as it was typed, which is never printed", () => {
    const database = (given: string) => new URL(readConfig({ ...plain, CAIRN_DATABASE: given }, "linux").database);
    const socket = database("postgres://app:topsecret@/career?host=/var/run/postgresql&port=5499");
    expect([socket.username, socket.password, socket.pathname]).toEqual(["app", "topsecret", "/career"]);
    expect(socket.searchParams.get("host")).toBe("/var/run/postgresql");
    const typed = database("postgres://app:a@b:c/d#e@db.example:5499/career");
    expect([decodeURIComponent(typed.password), typed.host]).toEqual(["a@b:c/d#e", "db.example:5499"]);
    expect(decodeURIComponent(database("postgres://app:a%40b@db.example/career").password)).toBe("a@b");
    const own = database("postgres://app:pw@db.example/career?schema=cairn&sslmode=require");
    expect([...own.searchParams]).toEqual([
      ["sslmode", "require"],
      ["options", "-c search_path=cairn"],
    ]);
    for (const wrong of ["postgres://app:top@secret@bad host/career", "mysql://app:topsecret@db.example/career"])
      expect(() => database(wrong)).toThrow(expect.objectContaining({ message: expect.not.stringContaining("secret") }));
  });
});
