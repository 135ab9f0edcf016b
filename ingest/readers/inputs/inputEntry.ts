import type {InputFile} from '../inputFile.ts'

/** A file to read, with where it lies and how much of it there is to read. */
export interface InputEntry extends InputFile {
  /** For people: as it was named, and the way to it in a folder or archive. */
  path: string
  /** In bytes, of what is read: a file that is read twice counts twice. */
  size: number
}

/** What was named on a command line, file by file. */
export interface Inputs {
  entries: InputEntry[]
  /** What can't be looked into, with the reason and what to do. */
  refused: {path: string; reason: string}[]
  /** How many files that are no manuscripts were passed over, by the ending of their names. */
  passedOver: Map<string, number>
  /** Removes what was unpacked. */
  close(): Promise<void>
}
