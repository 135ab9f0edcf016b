import type {ZodType} from 'zod'
import type {Identity} from '../types.ts'
import type {PresenceRoom} from './presenceRoom.ts'
import {
  announcement,
  authorizationParams,
  errorCodes,
  errorMessage,
  parseRequest,
  resultMessage,
  type RpcRequest,
  sessionParams,
  subscriptionMessage,
} from './rpc.ts'

export interface PresenceSessionOptions {
  /** The dataset's room, entered by nobody who is unknown. */
  room: () => PresenceRoom<object>
  /** Who the connection's own headers say it is; an `authorization` message comes later. */
  identity: Identity | undefined
  /** Who an `authorization` message (`Bearer …`) stands for, if they may look at this dataset. */
  authorize: (authorization: string) => Identity | undefined
  send: (message: string) => void
}

type Reply = {result: unknown} | {error: number; message: string}
type Handler = (params: unknown, identity: Identity) => Reply

const done: Reply = {result: 'ok'}

/** One browser tab's conversation. Nothing is told to, or heard from, somebody unknown. */
export function createPresenceSession({room, authorize, send, ...start}: PresenceSessionOptions) {
  const member = {}
  const subscription = 'presence'
  let {identity} = start

  const handlers: Record<string, Handler> = {
    presence_subscribe() {
      room().subscribe(member, (event) => send(subscriptionMessage(subscription, event)))
      return {result: subscription}
    },
    presence_unsubscribe() {
      room().unsubscribe(member)
      return done
    },
    presence_rollcall: (params, {id}) =>
      withParams(sessionParams, params, ({session}) => room().rollCall(member, id, session)),
    presence_announce: (params, {id}) =>
      withParams(announcement, params, ({data}) =>
        room().announce(member, id, data.sessionId, data.locations),
      ),
    presence_disconnect: (params, {id}) =>
      withParams(sessionParams, params, ({session}) => room().disconnect(member, id, session)),
  }

  function answer({method, params}: RpcRequest): Reply {
    if (method === 'authorization') {
      return withParams(authorizationParams, params, ({authorization}) => {
        identity = authorize(authorization)
        return identity ? undefined : unauthorized
      })
    }
    const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined
    if (!handler) return {error: errorCodes.methodNotFound, message: `There is no ${method}.`}
    return identity ? handler(params, identity) : unauthorized
  }

  return {
    receive(message: string) {
      const request = parseRequest(message)
      if ('code' in request) {
        send(errorMessage(null, request.code, 'This is not a JSON-RPC 2.0 request.'))
        return
      }
      const reply = answer(request)
      send(
        'result' in reply
          ? resultMessage(request.id, reply.result)
          : errorMessage(request.id, reply.error, reply.message),
      )
    },
    leave() {
      if (identity) room().leave(member)
    },
  }
}

const unauthorized: Reply = {
  error: errorCodes.unauthorized,
  message: 'Sign in to see who else is here.',
}

function withParams<Params>(
  schema: ZodType<Params>,
  params: unknown,
  act: (params: Params) => Reply | void,
): Reply {
  const parsed = schema.safeParse(params)
  if (parsed.success) return act(parsed.data) ?? done
  return {error: errorCodes.invalidParams, message: 'The parameters do not fit this method.'}
}
