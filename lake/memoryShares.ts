/** How a lake's memory is shared out. All in bytes. */
export interface MemoryShares {
  /** Of documents that the main thread keeps, by their JSON; in memory they take about 2.5 times that. */
  cacheBytes: number
  /** Of the latest answers. */
  answerBytes: number
  /** Of the file's pages, for the connection that writes. */
  pageBytes: number
  /** The same for each thread that answers long queries. */
  thread: {cacheBytes: number; pageBytes: number}
}

/** Megabytes for the whole process, unless told. */
export const defaultMemory = 256
/** What Node, the program's code and room for the work at hand take, in megabytes. */
const ownMemory = 150
const leastShared = 16
const megabyte = 1024 * 1024

/**
 * The shares of a process that is to stay near `megabytes`. A quarter of what Node leaves is for
 * documents of the main thread, which come to two thirds of it in memory.
 */
export function memoryShares(megabytes: number = defaultMemory): MemoryShares {
  const shared = Math.max(megabytes - ownMemory, leastShared) * megabyte
  return {
    cacheBytes: Math.round(shared * 0.25),
    answerBytes: Math.round(shared * 0.1),
    pageBytes: Math.min(Math.round(shared * 0.1), 64 * megabyte),
    thread: {
      cacheBytes: Math.round(shared * 0.05),
      pageBytes: Math.min(Math.round(shared * 0.05), 32 * megabyte),
    },
  }
}
