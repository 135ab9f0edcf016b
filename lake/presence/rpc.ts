import {z} from 'zod'

/** Error codes of @sanity/bifur-client, which follow JSON-RPC 2.0. */
export const errorCodes = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  unauthorized: 4001,
} as const

const request = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
})

export type RpcRequest = z.infer<typeof request>

export const announcement = z.object({
  data: z.object({sessionId: z.string(), locations: z.array(z.unknown())}),
})
export const sessionParams = z.object({session: z.string()})
export const authorizationParams = z.object({authorization: z.string()})

/** The request in a message, or the code of the error it is answered with. */
export function parseRequest(message: string): RpcRequest | {code: number} {
  let value: unknown
  try {
    value = JSON.parse(message)
  } catch {
    return {code: errorCodes.parseError}
  }
  const parsed = request.safeParse(value)
  return parsed.success ? parsed.data : {code: errorCodes.invalidRequest}
}

export const resultMessage = (id: string | number, result: unknown): string =>
  JSON.stringify({jsonrpc: '2.0', id, result})

export const errorMessage = (id: string | number | null, code: number, message: string): string =>
  JSON.stringify({jsonrpc: '2.0', id, error: {code, message}})

export const subscriptionMessage = (subscription: string, result: unknown): string =>
  JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params: {subscription, result}})
