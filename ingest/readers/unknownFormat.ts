import {extname} from 'node:path'
import {UnreadableManuscript} from './unreadable.ts'

/** The formats that can be read, in the words of the command's help. */
export const knownFormats =
  '.txt and .md, .html, .docx, .json (ninjs), .xml (a WordPress export) and .jsonl (an article a line)'

const remedies: Record<string, string> = {
  '.doc': 'Open it in a word processor and save it as .docx.',
  '.odt': 'Open it in a word processor and save it as .docx.',
  '.rtf': 'Open it in a word processor and save it as .docx.',
  '.pages': 'Export it as .docx.',
  '.gdoc': 'Download it as .docx.',
  '.pdf': 'Take the text that it was made from, or copy its words to a .txt file.',
  '.epub': 'Take the text that it was made from, or copy its words to a .txt file.',
}

/** The refusal of a file in a format that nobody reads, with what to do. */
export function unknownFormat(fileName: string): UnreadableManuscript {
  const extension = extname(fileName).toLowerCase()
  const remedy = remedies[extension] ?? `Save it as one of ${knownFormats}.`
  return new UnreadableManuscript(
    extension
      ? `A ${extension} file can't be read. ${remedy}`
      : `The file's name has no ending, so its format isn't known. Name it .txt, or as what it is: ${knownFormats}.`,
  )
}
