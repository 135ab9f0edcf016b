import {basename, extname} from 'node:path'

const archives = ['.zip', '.tar', '.tar.gz', '.tgz']
const many = ['.xml', '.wxr', '.jsonl', '.jsonl.gz', '.ndjson']
const single = '.txt .text .md .markdown .html .htm .xhtml .docx .json'.split(' ')
/** What holds words that a person could save in a way that can be read. */
const unreadable = '.doc .odt .rtf .pages .gdoc .pdf .epub'.split(' ')

const readable = new Set([...archives, ...many, ...single, ...unreadable])

/** The ending of a file's name, both parts of a ".tar.gz". */
export function endingOf(name: string): string {
  const ending = extname(name).toLowerCase()
  return ending === '.gz'
    ? extname(basename(name).slice(0, -ending.length)).toLowerCase() + ending
    : ending
}

/** Whether a file is an archive of files. */
export function isArchive(name: string): boolean {
  return archives.includes(endingOf(name))
}

/** Whether a file may hold thousands of articles. */
export function holdsMany(name: string): boolean {
  return many.includes(endingOf(name)) || isArchive(name)
}

/** Whether a file that lies in a folder is looked at; pictures, styles and the like are passed over. */
export function isManuscript(name: string): boolean {
  return readable.has(endingOf(name))
}

/** How often a file is read through: of an export the pictures come first. */
export function timesRead(name: string): number {
  return ['.xml', '.wxr'].includes(endingOf(name)) ? 2 : 1
}

/** Whether a file or folder is one that a program keeps for itself. */
export function isHiddenName(name: string): boolean {
  return (
    name.startsWith('.') || name.startsWith('~$') || name === '__MACOSX' || name === 'node_modules'
  )
}
