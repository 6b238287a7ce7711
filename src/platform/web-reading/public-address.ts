// Which addresses on the web may be read: public ones. A name counts by what it resolves to, and only that is connected to.
import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { Away } from "./away.ts";

/** Global unicast, as IANA gives it out today: all else in IPv6 is local or reserved. */
const global = ipaddr.parseCIDR("2000::/3");

export const isPublic = (address: string): boolean => {
  const read = ipaddr.process(address);
  return read.range() === "unicast" && (read.kind() === "ipv4" || read.match(global));
};

/** Whether a number address may be read. */
export type Allows = (address: string) => boolean;

export interface Resolved {
  address: string;
  family: 4 | 6;
}

/** An address as one that may be asked, before its name is resolved. */
export const webAddress = (written: string, allows: Allows): URL => {
  if (!URL.canParse(written)) throw new Away("This is no address on the web. Write it whole, with https:// before it.");
  const url = new URL(written);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new Away(`Cairn reads addresses that begin with https:// or http://, and this one begins with ${url.protocol}`);
  if (url.username || url.password) throw new Away("The address holds a name or a password. Cairn sends none: take them out.");
  // The parser has made 127.0.0.1 of 2130706433, 0x7f.1 and the like.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && !allows(host)) throw new Away(notPublic(host));
  return url;
};

/** What a name resolves to, where all of it is public. */
export const resolved = async (name: string, allows: Allows): Promise<Resolved[]> => {
  const found = await lookup(name, { all: true });
  if (found.some(({ address }) => !allows(address))) throw new Away(notPublic(name));
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

const notPublic = (name: string): string =>
  `${name} is an address of this machine or of your own network, which Cairn does not read. Whoever runs it can allow that: CAIRN_READ_WEB=local`;
