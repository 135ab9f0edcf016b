import type {Manuscript} from '../types.ts'
import {isHardWrapped, unwrapped} from './hardWrapped.ts'
import {liftMetadata} from './metadata.ts'
import {blankLineParagraphs, lineParagraphs} from './paragraphs.ts'

/** A .txt file: a paragraph a line, or what stands between blank lines where lines are cut to a width. */
export function readPlainText(
  content: string,
): Pick<Manuscript, 'text' | 'paragraphs' | 'metadata' | 'leftOut'> {
  const wrapped = isHardWrapped(content)
  const text = wrapped ? unwrapped(content) : content
  const paragraphs = wrapped ? blankLineParagraphs(text) : lineParagraphs(text)
  return {text, ...liftMetadata(text, paragraphs, {bylines: []}), leftOut: []}
}
