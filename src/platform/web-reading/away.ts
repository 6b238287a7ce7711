// Why nothing could be read at an address, as a sentence; how long to wait, in seconds, where the address says so.
export class Away extends Error {
  readonly wait: number | null;

  constructor(said: string, wait: number | null = null) {
    super(said);
    this.name = "Away";
    this.wait = wait;
  }
}

const byCode: Readonly<Record<string, string>> = {
  ENOTFOUND: "No such address is known, or there is no network.",
  EAI_AGAIN: "No such address is known, or there is no network.",
  ECONNREFUSED: "Nobody answers at this address.",
  ECONNRESET: "The address broke off before all was read.",
  EPIPE: "The address broke off before all was read.",
  ENETUNREACH: "There is no way to this address from here.",
  EHOSTUNREACH: "There is no way to this address from here.",
  ETIMEDOUT: "The address did not answer.",
  CERT_HAS_EXPIRED: "The certificate of the address has run out, so nobody can tell whether it is the right one.",
  HPE_HEADER_OVERFLOW: "The address answers with more words about itself than Cairn reads.",
  Z_DATA_ERROR: "What the address sends is packed wrongly.",
  Z_BUF_ERROR: "The address broke off before all was read.",
};

/** What a failure of the network means, for people. */
export const awayBecause = (error: unknown): Away => {
  if (error instanceof Away) return error;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  if (byCode[code]) return new Away(byCode[code]);
  if (error instanceof AggregateError) return awayBecause(error.errors[0]);
  if (/CERT|TLS|SSL|SIGNATURE|ISSUER/.test(code))
    return new Away("The certificate of the address is not one that can be trusted.");
  return new Away(`The address could not be read (${code || message}).`);
};

/** An answer that is no content, as a sentence. */
export const awayByStatus = (status: number, wait: number | null): Away => {
  const said = (sentence: string) => new Away(`${sentence} (It answered with ${status}.)`, wait);
  if (status === 404 || status === 410)
    return said("Nothing stands at this address any more. Look it up again on the page it belongs to.");
  if (status === 401 || status === 403) return said("The address shows nothing to somebody who is not signed in there.");
  if (status === 429) return said("The address asks to be left alone for a while.");
  return status >= 500 ? said("The address has trouble of its own.") : said("The address gave nothing to read.");
};
