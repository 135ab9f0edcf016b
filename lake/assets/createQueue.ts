import {LakeError} from '../types.ts'

/**
 * Runs at most `atOnce` pieces of work at a time; whoever ends hands its place to the next in line.
 * Throws 429 where the line is `longest` long already.
 */
export function createQueue(atOnce: number, longest: number) {
  const line: (() => void)[] = []
  let free = atOnce
  return async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (line.length >= longest) throw busy()
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => line.push(resolve))
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else free += 1
    }
  }
}

const busy = (): LakeError =>
  new LakeError(
    429,
    'tooManyRequests',
    'Too many pictures are being made at this moment. Ask again in a few seconds.',
  )
