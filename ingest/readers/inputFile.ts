/** A file to read. One of many articles is opened twice and never held whole. */
export interface InputFile {
  /** What it is known by: its own name, or its path below the folder or archive that was named. */
  name: string
  open(): AsyncIterable<Uint8Array>
  /** A file by its path from this one; nothing where there is none, or it lies elsewhere. */
  beside?(path: string): Promise<Uint8Array | undefined>
}

/** An article in a file of many that can't be read: which one, and why. */
export interface UnreadItem {
  item: string
  reason: string
}
