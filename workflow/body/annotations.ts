import {list} from '../list.ts'
import type {MarkDefinition, TextBlock} from '../types.ts'

/** A run of words in one block that carries one annotation. Offsets are UTF-16 units of the block. */
export interface AnnotatedRun {
  definition: MarkDefinition
  blockKey: string
  start: number
  end: number
  text: string
}

/** The words of a block, spans joined. */
export function blockText(block: TextBlock): string {
  return list(block.children)
    .map((span) => span.text ?? '')
    .join('')
}

/**
 * The runs of words that each annotation of a block covers, in order of the mark definitions.
 * An annotation that is interrupted gives one run per piece; a definition no span uses gives none.
 */
export function annotatedRuns(block: TextBlock): AnnotatedRun[] {
  return list(block.markDefs).flatMap((definition) => runsOf(block, definition))
}

function runsOf(block: TextBlock, definition: MarkDefinition): AnnotatedRun[] {
  const runs: AnnotatedRun[] = []
  let offset = 0
  let open: AnnotatedRun | undefined
  for (const span of list(block.children)) {
    const text = span.text ?? ''
    if (list(span.marks).includes(definition._key)) {
      if (!open) {
        open = {definition, blockKey: block._key, start: offset, end: offset, text: ''}
        runs.push(open)
      }
      open.text += text
      open.end += text.length
    } else if (text) {
      open = undefined
    }
    offset += text.length
  }
  return runs.filter((run) => run.text.trim() !== '')
}
