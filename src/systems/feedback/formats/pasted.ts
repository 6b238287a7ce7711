// The text that a page gives back, found in a message however a messenger broke its lines: CAIRN1[request.content], sealed, or CAIRN0[…] where the browser could not seal.

export interface Pasted {
  requestId: string;
  /** base64url. */
  content: string;
  isSealed: boolean;
}

export const pastedText = (message: string): Pasted | undefined => {
  const [, version, inside] = /CAIRN\s*([01])\s*\[([^\]]+)\]/.exec(message) ?? [];
  const [, requestId, content] = /^([0-9a-zA-Z-]+)\.([\w-]+)$/.exec((inside ?? "").replace(/\s+/g, "")) ?? [];
  return requestId && content ? { requestId, content, isSealed: version === "1" } : undefined;
};
