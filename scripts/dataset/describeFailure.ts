/** What went wrong and what to do next, as one or more sentences that end like sentences. */
export function describeFailure(error: unknown): string {
  const unreached = connectionFault(error)
  if (unreached) return unreached
  const message = error instanceof Error ? error.message : String(error)
  return /[.!?]$/u.test(message.trim()) ? message.trim() : `${message.trim()}.`
}

/** Node's system errors, which stand behind “fetch failed” as its cause. */
interface SystemFault extends Error {
  code: string
  hostname?: string
  address?: string
  port?: number
}

/** A sentence where no connection came about; `undefined` where something else went wrong. */
function connectionFault(error: unknown): string | undefined {
  const fault = systemFault(error)
  if (!fault) return undefined
  const {code, hostname, address, port} = fault
  const place = address ? `${address}${port ? `:${port}` : ''}` : (hostname ?? 'that address')
  switch (code) {
    case 'ECONNREFUSED':
      return `Nobody answers at ${place}. Start the newsroom there with \`npm start\`, or name where it runs with --url.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `There is no host ${place} that this machine can find. Check the address in --url or the project in --project, and the connection to the network.`
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return `No way leads to ${place} now (${fault.message}). Check the address and the connection to the network, and try again.`
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
      return `The connection broke (${fault.message}). See whether the newsroom still runs, and try again.`
    default:
      return undefined
  }
}

function systemFault(error: unknown): SystemFault | undefined {
  if (!(error instanceof Error)) return undefined
  if (isSystemFault(error)) return error
  const inner = error instanceof AggregateError ? error.errors : [error.cause]
  return inner.map(systemFault).find((fault) => fault !== undefined)
}

const isSystemFault = (error: Error): error is SystemFault =>
  'code' in error && typeof error.code === 'string' && !(error instanceof AggregateError)
