// Server-sent events as they come in.
export interface ServerEvent {
  event: string;
  data: string;
}

/** An event may be as large as a file: what has come of it is put together only once its end is there. */
export async function* eventsIn(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let parts: string[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const isSplit = part.value.startsWith("\n") && parts.at(-1)?.endsWith("\n");
    parts.push(part.value);
    if (!isSplit && !part.value.includes("\n\n")) continue;
    const events = parts.join("").split("\n\n");
    parts = [events.pop() ?? ""];
    for (const text of events) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/ms.exec(text) ?? [];
      if (event && data !== undefined) yield { event, data };
    }
  }
}
