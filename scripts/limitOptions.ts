import {InvalidArgumentError, Option} from 'commander'

/** What a command line says of how much one request may take; each has a default of the lake's. */
export interface Limits {
  maxUpload?: number
  maxRequest?: number
  queryTime?: number
  queryMemory?: number
}

const megabyte = 1024 * 1024

export const limitOptions = (): Option[] => [
  new Option(
    '--max-upload <MB>',
    'the largest file that may be uploaded; 200 unless told',
  ).argParser(readPositive),
  new Option(
    '--max-request <MB>',
    'the largest request besides uploads; 4 unless told, as on hosted Sanity',
  ).argParser(readPositive),
  new Option('--query-time <seconds>', 'how long a query may take; 30 unless told').argParser(
    readPositive,
  ),
  new Option(
    '--query-memory <MB>',
    'how much memory a long query may take, besides --memory; 1024 unless told',
  ).argParser(readPositive),
]

/** The same as `openLake` and `createLakeApp` take them. */
export function limitsOf({maxUpload, maxRequest, queryTime, queryMemory}: Limits) {
  return {
    query: {
      ...(queryTime !== undefined && {milliseconds: queryTime * 1000}),
      ...(queryMemory !== undefined && {megabytes: queryMemory}),
    },
    app: {
      ...(maxUpload !== undefined && {maximumUploadBytes: maxUpload * megabyte}),
      ...(maxRequest !== undefined && {maximumBodyBytes: maxRequest * megabyte}),
    },
  }
}

function readPositive(text: string): number {
  const number = Number(text)
  if (number > 0 && number <= 1_000_000) return number
  throw new InvalidArgumentError('A number above 0, and at most 1000000.')
}
