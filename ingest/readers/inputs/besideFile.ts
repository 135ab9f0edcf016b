import {posix} from 'node:path'

/**
 * The path of a file that another one names, within the same folder or archive; nothing where it
 * leads out of it, or is an address. Both are written with "/".
 */
export function besideFile(name: string, written: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/|^\\/iu.test(written)) return undefined
  const [path = ''] = written.split(/[?#]/u)
  const joined = posix.join(posix.dirname(name), decoded(path).replaceAll('\\', '/'))
  return joined === '..' || joined.startsWith('../') || joined.startsWith('/') ? undefined : joined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
