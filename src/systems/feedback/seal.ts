// Closes answers so that only the request that asked for them opens them, and makes and traces the secrets of links.
import { createHash, randomBytes, webcrypto } from "node:crypto";

const curve = { name: "ECDH", namedCurve: "P-256" } as const;
const cipher = { name: "AES-GCM", length: 256 } as const;
const publicBytes = 65;
const ivBytes = 12;

const toText = (bytes: ArrayBuffer | Uint8Array): string => Buffer.from(bytes as Uint8Array).toString("base64url");
const toBytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "base64url"));

export interface Seal {
  /** Opens: the private key, PKCS 8 as base64url. */
  open: string;
  /** Closes: the public point of P-256, uncompressed, as base64url. */
  lock: string;
}

export const newSeal = async (): Promise<Seal> => {
  const { privateKey, publicKey } = await webcrypto.subtle.generateKey(curve, true, ["deriveKey"]);
  return {
    open: toText(await webcrypto.subtle.exportKey("pkcs8", privateKey)),
    lock: toText(await webcrypto.subtle.exportKey("raw", publicKey)),
  };
};

type Key = webcrypto.CryptoKey;

const publicKeyOf = (bytes: Uint8Array<ArrayBuffer>): Promise<Key> => webcrypto.subtle.importKey("raw", bytes, curve, false, []);

const sharedKey = (own: Key, other: Key): Promise<Key> =>
  webcrypto.subtle.deriveKey({ name: "ECDH", public: other }, own, cipher, false, ["encrypt", "decrypt"]);

/** A fresh key pair for each text (ECIES over P-256 with AES-256-GCM): its public point, the nonce and the closed text, as base64url. */
export const sealed = async (lock: string, text: string): Promise<string> => {
  const { privateKey, publicKey } = await webcrypto.subtle.generateKey(curve, true, ["deriveKey"]);
  const key = await sharedKey(privateKey, await publicKeyOf(toBytes(lock)));
  const iv = webcrypto.getRandomValues(new Uint8Array(ivBytes));
  const closed = await webcrypto.subtle.encrypt({ name: cipher.name, iv }, key, new TextEncoder().encode(text));
  const point = await webcrypto.subtle.exportKey("raw", publicKey);
  return toText(Buffer.concat([Buffer.from(point), iv, Buffer.from(closed)]));
};

/** The text that was closed for this seal; undefined where it was closed for another, or is not whole. */
export const opened = async ({ open }: Seal, closed: string): Promise<string | undefined> => {
  try {
    const bytes = toBytes(closed);
    const own = await webcrypto.subtle.importKey("pkcs8", toBytes(open), curve, false, ["deriveKey"]);
    const key = await sharedKey(own, await publicKeyOf(bytes.slice(0, publicBytes)));
    const iv = bytes.slice(publicBytes, publicBytes + ivBytes);
    const text = await webcrypto.subtle.decrypt({ name: cipher.name, iv }, key, bytes.slice(publicBytes + ivBytes));
    return new TextDecoder().decode(text);
  } catch {
    return undefined;
  }
};

/** The owner is part of a secret, so that a link is read as that owner's and nobody else's. */
export const newSecret = (personId: string): string => `${personId}.${randomBytes(32).toString("base64url")}`;

export const ownerOfSecret = (secret: string): string => secret.slice(0, Math.max(0, secret.lastIndexOf(".")));

/** What is kept of a secret: nobody makes it again from this. */
export const traceOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
