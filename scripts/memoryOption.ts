import {InvalidArgumentError, Option} from 'commander'
import {defaultMemory} from '../lake/memoryShares.ts'

/** What a lake's process may take, from the command line or the environment. */
export function memoryOption(): Option {
  return new Option(
    '--memory <MB>',
    'what the process may take: documents, answers and pages of the file that stay in memory are cut to it',
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
