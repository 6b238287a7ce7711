// What a file from outside says of people, in the process that is kept for such files: cards, tables, a LinkedIn archive.
import { buffer } from "node:stream/consumers";
import { lettersIn } from "../../core/file-input.ts";
import { refuse } from "../../core/refusal.ts";
import { openZip, type ZipBounds } from "../../core/zip.ts";
import {
  isGoogleContacts,
  isLinkedinConnections,
  lastMessages,
  type Mapping,
  readConnections,
  readGoogleContacts,
  readMapped,
  readRecommendations,
} from "./formats/tables-of-people.ts";
import { type ReadPeople, readVcards } from "./formats/vcard/read.ts";
import { networkRefusals } from "./refusals.ts";

const most: ZipBounds = { entries: 5000, entryBytes: 100_000_000, totalBytes: 200_000_000 };

const wanted = ["Connections.csv", "Recommendations_Received.csv", "Recommendations_Given.csv", "messages.csv"];

export interface BytesOfPeople {
  name: string;
  bytes: Uint8Array;
  mapping?: Mapping;
}

/** Refuses what holds no people that can be read. */
export default async function readBytes({ name, bytes, mapping }: BytesOfPeople): Promise<ReadPeople> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(name, bytes);
  const text = lettersIn(bytes);
  if (mapping) return readMapped(text, mapping);
  if (/^\s*BEGIN:VCARD/im.test(text)) return readVcards(text);
  if (isLinkedinConnections(text)) return readConnections(text);
  if (isGoogleContacts(text)) return readGoogleContacts(text);
  return refuse(networkRefusals.noPeople, { file: name });
}

const readArchive = async (name: string, bytes: Uint8Array): Promise<ReadPeople> => {
  const texts = new Map<string, string>();
  try {
    const zip = await openZip(bytes, most, (path) => wanted.includes(path.slice(path.lastIndexOf("/") + 1)));
    for (const file of zip.files) texts.set(file.name, lettersIn(await buffer(await file.open())));
  } catch {
    return refuse(networkRefusals.brokenArchive, { file: name });
  }
  if (texts.size === 0) return refuse(networkRefusals.noPeople, { file: name });
  const { days, messages } = lastMessages(texts.get("messages.csv") ?? "");
  const parts: [string, ReadPeople][] = [
    ["Connections.csv", readConnections(texts.get("Connections.csv") ?? "", (url) => days.get(url.toLowerCase()))],
    ["Recommendations_Received.csv", readRecommendations(texts.get("Recommendations_Received.csv") ?? "", "recommended me")],
    ["Recommendations_Given.csv", readRecommendations(texts.get("Recommendations_Given.csv") ?? "", "I recommended")],
  ];
  return {
    people: parts.flatMap(([, { people }]) => people),
    bad: parts.flatMap(([file, { bad }]) => bad.map(({ line, problem }) => ({ line, problem: `${file}: ${problem}` }))),
    note: messages > 0 ? `Of ${messages} messages only the days were read.` : null,
  };
};
