import {join, normalize, sep} from 'node:path'
import {servedType} from './contentTypes.ts'
import {sendFile} from './sendFile.ts'

/** A bundler puts a hash of the content into the names in `assets/`: those never change. */
const hashedName = /(?:^|\/)assets\/.*[-.][\w-]{8,}\.\w+$/

/**
 * The file at `path` (decoded, without a leading slash) below `root`, as an answer; `undefined`
 * where there is none. Never leaves `root`.
 */
export async function sendStatic(
  request: Request,
  root: string,
  path: string,
): Promise<Response | undefined> {
  if (path === '' || path.includes('\0')) return undefined
  const file = normalize(join(root, path))
  if (!file.startsWith(normalize(root + sep))) return undefined
  const isHashed = hashedName.test(path)
  return sendFile(request, file, {
    contentType: servedType(file).contentType,
    cacheControl: isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
}
