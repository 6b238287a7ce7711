// Packs files into a ZIP, with their checksums, and locks it where a passphrase is given. It runs in a thread of its own, since both take their time.
import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { manifestName, sumsName } from "./parts.ts";

interface Input {
  files: { path: string; bytes: Uint8Array }[];
  passphrase: string | null;
}

export default async ({ files, passphrase }: Input): Promise<Uint8Array> => {
  const sums = files.map(({ path, bytes: own }) => `${createHash("sha256").update(own).digest("hex")}  ${path}\n`).join("");
  const all = [...files, { path: sumsName, bytes: strToU8(sums) }];
  const zipped = zipSync(
    // The manifest stands first and plain: by it the archive is known.
    Object.fromEntries(
      all.map(({ path, bytes: own }) => [path, [own, { level: path === manifestName ? 0 : 6 }] as const]),
    ) as never,
  );
  if (passphrase === null) return zipped;
  const { Encrypter } = await import("age-encryption");
  const lock = new Encrypter();
  lock.setPassphrase(passphrase);
  return lock.encrypt(zipped);
};
