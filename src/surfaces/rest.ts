// The door for programs: every operation as REST under /api, described by /api/openapi.json.
import { SmartCoercionPlugin } from "@orpc/json-schema";
import { OpenAPIHandler } from "@orpc/openapi/node";
import type { AnyRouter } from "@orpc/server";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";
import { refusals, refuse } from "../core/refusal.ts";
import type { DoorContext } from "../operations/operation.ts";
import { answerTo, errorBody } from "./answer.ts";
import { answered, type OperationDoor } from "./rpc.ts";

/** What came with a request, of which an operation is given only a part. */
interface Sent {
  isRead: boolean;
  query: URLSearchParams;
  hasBody: boolean;
  /** Read once, however often it is asked for. */
  body: () => Promise<unknown>;
}

interface RestContext extends DoorContext {
  sent: Sent;
}

export const restDoor = (router: AnyRouter): OperationDoor => {
  const handler = new OpenAPIHandler<RestContext>(router, {
    // An address holds text only: "5" becomes a number where the operation asks for one.
    plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
    interceptors: [
      ({ next, request, context }) => {
        context.sent.body = request.body;
        return next();
      },
    ],
    clientInterceptors: [
      answered,
      async ({ next, input, context }) => {
        await refuseWhatWouldBeLost(context.sent, input);
        return next();
      },
    ],
    customErrorResponseBodyEncoder: (error) => errorBody(answerTo(error)),
  });
  return async (request, response, context) => {
    const sent: Sent = {
      isRead: request.method === "GET",
      query: new URL(request.url ?? "/", "http://cairn").searchParams,
      hasBody: Number(request.headers["content-length"] ?? 0) > 0 || request.headers["transfer-encoding"] !== undefined,
      body: () => Promise.resolve(undefined),
    };
    return (await handler.handle(request, response, { prefix: "/api", context: { ...context, sent } })).matched;
  };
};

/** An operation is read from the body or, where it only reads, from the address: what came the other way would vanish. */
const refuseWhatWouldBeLost = async ({ isRead, query, hasBody, body }: Sent, input: unknown): Promise<void> => {
  if (isRead && hasBody) bad("A read takes its fields in the address, behind “?”, and no body.");
  const astray = isRead ? [] : [...new Set(query.keys())].map((name) => `“${name}”`).join(", ");
  if (astray.length > 0) bad(`${astray} came behind the “?” of the address: send it in the body, as JSON.`);
  const given = isRead ? query : await body();
  if (!isRead && hasBody && !isOfFields(given)) bad("The body must be a JSON object with the fields of the operation.");
  const again = fieldOf(given, "id");
  if (again !== undefined && again !== fieldOf(input, "id"))
    bad("“id” says one thing in the address and another beside it: give it once.");
};

const bad = (sentence: string): never => refuse(refusals.badInput, { sentence });

const isOfFields = (body: unknown): boolean =>
  body instanceof FormData ||
  body instanceof URLSearchParams ||
  (typeof body === "object" && body !== null && !Array.isArray(body) && !(body instanceof Blob));

const fieldOf = (of: unknown, name: string): unknown => {
  if (of instanceof FormData || of instanceof URLSearchParams) return of.get(name) ?? undefined;
  return typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
};
