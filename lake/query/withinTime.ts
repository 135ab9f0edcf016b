import {createContext, Script} from 'node:vm'

/** Work that went on for longer than it was given. */
export class OutOfTime extends Error {}

const guarded: {run: (() => void) | undefined} = {run: undefined}
const context = createContext(guarded)
const script = new Script('run()')

/**
 * Runs `work` in this thread and ends it, wherever it is, after so many milliseconds: then it
 * throws `OutOfTime`. For work of other libraries that takes what it gets, not for the lake's own, which
 * would be left half done. It costs a fraction of a millisecond.
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
    guarded.run = run
    script.runInContext(context, {timeout: milliseconds})
  } catch (error) {
    if (isTimeout(error)) throw new OutOfTime(`It took longer than ${milliseconds} ms.`)
    throw error
  } finally {
    guarded.run = undefined
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
