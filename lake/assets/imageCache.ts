import {createHash} from 'node:crypto'
import {mkdir, readdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Pictures that were made once and are kept on disk; all of it can be deleted at any time. */
export interface ImageCache {
  /** The file for `key`, made by `make` where there is none. Asked twice at once, made once. */
  file(key: string, extension: string, make: () => Promise<Buffer>): Promise<string>
}

export interface ImageCacheOptions {
  root: string
  maximumBytes: number
  newId: () => string
}

const pruneEvery = 200
/** Each uses several threads and a decoded picture's memory. */
const atOnce = 2

export function createImageCache({root, maximumBytes, newId}: ImageCacheOptions): ImageCache {
  const making = new Map<string, Promise<string>>()
  const limit = createLimit(atOnce)
  let written = 0

  async function produce(path: string, make: () => Promise<Buffer>): Promise<string> {
    if (await isFile(path)) return path
    const data = await limit(make)
    await mkdir(root, {recursive: true})
    const temporary = join(root, `${newId()}.part`)
    await writeFile(temporary, data)
    await rename(temporary, path)
    written += 1
    if (written % pruneEvery === 0) await prune(root, maximumBytes)
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

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false

/** Delete the oldest files until the rest fits. */
async function prune(root: string, maximumBytes: number): Promise<void> {
  const names = await readdir(root)
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(root, name)
      const found = await stat(path).catch(() => undefined)
      return {path, size: found?.size ?? 0, modified: found?.mtimeMs ?? 0}
    }),
  )
  let total = files.reduce((sum, {size}) => sum + size, 0)
  for (const {path, size} of files.toSorted((one, other) => one.modified - other.modified)) {
    if (total <= maximumBytes) return
    await rm(path, {force: true})
    total -= size
  }
}

/** At most `most` at a time; whoever ends hands its place to the next in line. */
function createLimit(most: number) {
  const waiting: (() => void)[] = []
  let free = most
  return async function limited<Result>(work: () => Promise<Result>): Promise<Result> {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
