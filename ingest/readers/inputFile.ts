/** A file to read. One of many articles is opened twice and never held whole. */
export interface InputFile {
  name: string
  open(): AsyncIterable<Uint8Array>
}

/** An article in a file of many that can't be read: which one, and why. */
export interface UnreadItem {
  item: string
  reason: string
}
