import {createReadStream} from 'node:fs'
import {readdir, readFile, realpath, rm, stat} from 'node:fs/promises'
import {basename, dirname, join, sep} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {UnreadableManuscript} from '../unreadable.ts'
import {besideFile} from './besideFile.ts'
import {endingOf, isArchive, isHiddenName, isManuscript, timesRead} from './fileKinds.ts'
import type {InputEntry, Inputs} from './inputEntry.ts'
import {openZip} from './openZip.ts'
import {unpackedTar} from './unpackedTar.ts'

/** Where a file is looked for, and what it is called to people and in the store. */
interface Place {
  /** The folder that holds everything a file may reach. */
  root: string
  name: string
  path: string
}

/**
 * The files of what was named: files, folders with all that is in them, .zip and .tar archives, in the
 * order of their names. Nothing is read but directories; a .tar is unpacked to a folder of its own.
 */
export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const entries: InputEntry[] = []
  const refused: Inputs['refused'] = []
  const passedOver: Inputs['passedOver'] = new Map()
  const unpacked: string[] = []

  async function add(place: Place): Promise<void> {
    const {root, name, path} = place
    const where = join(root, name)
    try {
      const {size} = await stat(where)
      if (endingOf(name) === '.zip') await addZip(where, path)
      else if (isArchive(name)) {
        const folder = await unpackedTar(where)
        unpacked.push(folder)
        await addFolder({root: folder, name: '', path})
      } else entries.push(fileEntry(place, size))
    } catch (error) {
      refused.push({path, reason: reasonOf(error)})
    }
  }

  async function addFolder({root, name, path}: Place): Promise<void> {
    const children = await readdir(join(root, name), {withFileTypes: true})
    for (const child of children.toSorted(byName)) {
      if (isHiddenName(child.name)) continue
      const place = {
        root,
        name: name ? `${name}/${child.name}` : child.name,
        path: join(path, child.name),
      }
      if (child.isDirectory()) await addFolder(place)
      else if (child.isFile() && isManuscript(child.name)) await add(place)
      else passOver(child.isFile() ? child.name : 'link')
    }
  }

  async function addZip(where: string, path: string): Promise<void> {
    const zip = await openZip(where)
    const byPath = new Map(zip.entries.map((entry) => [entry.name, entry]))
    for (const entry of zip.entries.toSorted(byName)) {
      const {name, size} = entry
      if (name.split('/').some(isHiddenName)) continue
      if (isArchive(name)) {
        refused.push({
          path: `${path}/${name}`,
          reason: 'It is an archive in an archive. Unpack it first.',
        })
      } else if (!isManuscript(name)) passOver(name)
      else {
        entries.push({
          name,
          path: `${path}/${name}`,
          size: size * timesRead(name),
          open: () => zip.read(entry),
          async beside(written) {
            const found = byPath.get(besideFile(name, written) ?? '')
            return found && (await buffer(zip.read(found)))
          },
        })
      }
    }
  }

  function passOver(name: string): void {
    const ending = endingOf(name) || name
    passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1)
  }

  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory()
      if (isFolder) await addFolder({root: path, name: '', path})
      else await add({root: dirname(path), name: basename(path), path})
    } catch (error) {
      refused.push({path, reason: reasonOf(error)})
    }
  }
  return {
    entries,
    refused,
    passedOver,
    async close() {
      for (const folder of unpacked) await rm(folder, {recursive: true, force: true})
    },
  }
}

function fileEntry({root, name, path}: Place, size: number): InputEntry {
  return {
    name,
    path,
    size: size * timesRead(name),
    open: () => createReadStream(join(root, name)),
    async beside(written) {
      const found = besideFile(name, written)
      return found === undefined ? undefined : readWithin(root, found)
    },
  }
}

/** A link that leads out of the folder is as if it were not there. */
async function readWithin(root: string, name: string): Promise<Uint8Array | undefined> {
  try {
    const [base, path] = await Promise.all([realpath(root), realpath(join(root, name))])
    return path.startsWith(`${base}${base.endsWith(sep) ? '' : sep}`)
      ? await readFile(path)
      : undefined
  } catch {
    return undefined
  }
}

function byName(one: {name: string}, other: {name: string}): number {
  return one.name < other.name ? -1 : 1
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EACCES: 'It may not be read by you. Change its permissions.',
  EPERM: 'It may not be read by you. Change its permissions.',
  ENOSPC:
    'There is no room left to unpack it. Free some, or unpack it elsewhere and name the folder.',
}

/** Why a file can't be read, as a sentence for people. Throws on what is a fault of ours. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableManuscript) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = reasons[code]
  if (known) return known
  throw error
}
