import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {judgeAnswer} from './judgeAnswer.ts'
import {lakeRequests, type LakeRequest} from './lakeRequests.ts'
import {sendRequest} from './sendRequest.ts'
import {judgeState, readState} from './wholeState.ts'

export interface FuzzReport {
  requests: number
  /** How many answers had which status. */
  statuses: Record<string, number>
  faults: string[]
}

export interface FuzzOptions {
  port: number
  seed: number
  /** Asked before every request. */
  goesOn: (sent: number) => boolean
  /** How many requests come between two looks at all documents. */
  lookEvery?: number
  maximumFaults?: number
  onFault?: (fault: string) => void
}

/**
 * Sends odd requests to a lake that takes every request as an administrator's. Each has to be
 * answered with 2xx, or with 4xx and a sentence; a refused write has to leave every document as it
 * was; and from time to time all documents are compared by every way to read them.
 */
export async function fuzzLake(options: FuzzOptions): Promise<FuzzReport> {
  const {port, seed, goesOn, lookEvery = 100, maximumFaults = 20, onFault = () => {}} = options
  const report: FuzzReport = {requests: 0, statuses: {}, faults: []}
  const fault = (text: string) => {
    report.faults.push(text)
    onFault(text)
  }
  for (let batch = 0; goesOn(report.requests); batch += 1) {
    const sample = fc.sample(lakeRequests, {seed: seed + batch, numRuns: lookEvery})
    let state = await readState(port)
    for (const request of sample) {
      if (!goesOn(report.requests) || report.faults.length >= maximumFaults) break
      report.requests += 1
      try {
        const answer = await sendRequest(port, request)
        const group = `${answer.status}`
        report.statuses[group] = (report.statuses[group] ?? 0) + 1
        const wrong = judgeAnswer(answer)
        if (wrong) fault(`${wrong}\n${described(request)}`)
        if (!isWrite(request)) continue
        const after = await readState(port)
        const isRefused = answer.status >= 400
        if (isRefused && !isDeepStrictEqual(after, state)) {
          fault(
            `A write was refused with ${answer.status} and changed documents.\n${described(request)}`,
          )
        }
        state = after
      } catch (error) {
        fault(`${messageOf(error)}\n${described(request)}`)
      }
    }
    const wrong = await judgeState(port).catch((error: unknown) => messageOf(error))
    if (wrong) fault(`After batch ${batch} of seed ${seed}: ${wrong}`)
    if (report.faults.length >= maximumFaults) break
  }
  return report
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const isWrite = ({method, path}: LakeRequest) =>
  method === 'POST' && /\/data\/(?:mutate|actions)\//.test(path)

function described({method, path, headers, body}: LakeRequest): string {
  const text = typeof body === 'string' ? body : body && Buffer.from(body).toString('hex')
  return `${method} ${path.slice(0, 2000)} ${JSON.stringify(headers)}\n${text?.slice(0, 3000) ?? ''}`
}
