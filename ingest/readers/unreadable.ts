/** A file that can't be read, with the reason and what to do. The message names no path. */
export class UnreadableManuscript extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'UnreadableManuscript'
  }
}
