import {runInNewContext} from 'node:vm'

/** Work that went on for longer than it was given. */
export class OutOfTime extends Error {}

/**
 * Runs `work` in this thread and ends it, wherever it is, after so many milliseconds: then it
 * throws `OutOfTime`. For work of other libraries that takes what it gets; it costs about a
 * millisecond.
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  const box: {result?: {value: Result}; error?: unknown} = {}
  const run = () => {
    try {
      box.result = {value: work()}
    } catch (error) {
      box.error = error
    }
  }
  try {
    runInNewContext('run()', {run}, {timeout: milliseconds})
  } catch (error) {
    if (isTimeout(error)) throw new OutOfTime(`It took longer than ${milliseconds} ms.`)
    throw error
  }
  if (!box.result) throw box.error
  return box.result.value
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}
