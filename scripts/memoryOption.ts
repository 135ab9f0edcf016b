import {InvalidArgumentError, Option} from 'commander'
import {defaultMemory} from '../lake/memoryShares.ts'

/** What sizes the caches of a lake, from the command line or the environment. */
export function memoryOption(): Option {
  return new Option(
    '--memory <MB>',
    'sizes what stays in memory (documents, answers, pages of the file) so that the process takes about this; a long request takes more for a while',
  )
    .env('ONRECORD_MEMORY')
    .default(defaultMemory)
    .argParser(readMegabytes)
}

/** Throws an error of commander's, in one sentence. */
export function readMegabytes(text: string): number {
  const megabytes = Number(text)
  if (text.trim() !== '' && megabytes >= 0 && megabytes <= 1_000_000) return megabytes
  throw new InvalidArgumentError('A number of megabytes, from 0 on.')
}
