// The door for programs: every operation as REST under /api, described by /api/openapi.json.
import { SmartCoercionPlugin } from "@orpc/json-schema";
import { OpenAPIHandler } from "@orpc/openapi/node";
import type { AnyRouter } from "@orpc/server";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";
import type { DoorContext } from "../core/operation.ts";
import { answerTo, errorBody } from "./answer.ts";
import { answered, type OperationDoor } from "./rpc.ts";

export const restDoor = (router: AnyRouter): OperationDoor => {
  const handler = new OpenAPIHandler<DoorContext>(router, {
    // An address holds text only: "5" becomes a number where the operation asks for one.
    plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
    clientInterceptors: [answered],
    customErrorResponseBodyEncoder: (error) => errorBody(answerTo(error)),
  });
  return async (request, response, context) => (await handler.handle(request, response, { prefix: "/api", context })).matched;
};
