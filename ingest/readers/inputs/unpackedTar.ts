import {createReadStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import {unpackTar} from 'modern-tar/fs'
import {UnreadableManuscript} from '../unreadable.ts'

/**
 * A folder with the files of a .tar or .tar.gz, for whoever asks to remove: the files of a tar have no
 * directory, so that a picture can't be found from its page. Links are left in the archive.
 */
export async function unpackedTar(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  const unpack = unpackTar(folder, {
    filter: ({type}) => type === undefined || type === 'file' || type === 'directory',
    fmode: 0o600,
    dmode: 0o700,
  })
  try {
    const packed = createReadStream(path)
    await (path.toLowerCase().endsWith('.tar')
      ? pipeline(packed, unpack)
      : pipeline(packed, createGunzip(), unpack))
    return folder
  } catch (error) {
    await rm(folder, {recursive: true, force: true})
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error
    throw new UnreadableManuscript('The file is no whole .tar archive. Copy or download it again.')
  }
}
