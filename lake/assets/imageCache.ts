import {createHash} from 'node:crypto'
import {mkdir, readdir, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createQueue} from './createQueue.ts'

/** Pictures that were made once and are kept on disk; all of it can be deleted at any time. */
export interface ImageCache {
  /** The file for `key`, made by `make` where there is none. Asked twice at once, made once. */
  file(key: string, extension: string, make: () => Promise<Buffer>): Promise<string>
}

export interface ImageCacheOptions {
  root: string
  /** When the pictures take more, those go that were asked for least recently. */
  maximumBytes: number
  newId: () => string
  now?: () => Date
}

/** Each uses several threads and a decoded picture's memory. */
const atOnce = 2
/** How many more may wait for theirs. */
const waiting = 200
/** Room made at once, so that not every new picture has to look for some. */
const keptShare = 0.9
const markEveryMilliseconds = 60 * 60 * 1000

export function createImageCache(options: ImageCacheOptions): ImageCache {
  const {root, maximumBytes, newId, now = () => new Date()} = options
  const making = new Map<string, Promise<string>>()
  const inTurn = createQueue(atOnce, waiting)
  let total: Promise<number> | undefined

  async function produce(path: string, make: () => Promise<Buffer>): Promise<string> {
    if (await markUsed(path, now())) return path
    const data = await inTurn(make)
    await mkdir(root, {recursive: true})
    total ??= sizeOf(root)
    const temporary = join(root, `${newId()}.part`)
    await writeFile(temporary, data)
    await rename(temporary, path)
    total = total.then((bytes) => makeRoom(root, bytes + data.length, maximumBytes))
    await total.catch(() => (total = undefined))
    return path
  }

  return {
    file(key, extension, make) {
      const name = `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.${extension}`
      const path = join(root, name)
      const underway = making.get(path)
      if (underway) return underway
      const file = produce(path, make).finally(() => making.delete(path))
      making.set(path, file)
      return file
    },
  }
}

/** Whether the file is there; the time of its last use is its time of change, to the hour. */
async function markUsed(path: string, now: Date): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return false
  if (now.getTime() - found.mtimeMs > markEveryMilliseconds) {
    await utimes(path, now, now).catch(() => undefined)
  }
  return true
}

interface KeptFile {
  path: string
  size: number
  used: number
}

async function filesIn(root: string): Promise<KeptFile[]> {
  const files = await Promise.all(
    (await readdir(root)).map(async (name) => {
      const path = join(root, name)
      const found = await stat(path).catch(() => undefined)
      return found?.isFile() ? [{path, size: found.size, used: found.mtimeMs}] : []
    }),
  )
  return files.flat()
}

const sizeOf = async (root: string): Promise<number> =>
  (await filesIn(root)).reduce((sum, {size}) => sum + size, 0)

/** Deletes what was used least recently where there is too much; returns what is left, in bytes. */
async function makeRoom(root: string, bytes: number, maximumBytes: number): Promise<number> {
  if (bytes <= maximumBytes) return bytes
  const files = (await filesIn(root)).toSorted((one, other) => one.used - other.used)
  let left = files.reduce((sum, {size}) => sum + size, 0)
  for (const {path, size} of files.slice(0, -1)) {
    if (left <= maximumBytes * keptShare) break
    await rm(path, {force: true})
    left -= size
  }
  return left
}
