import {annotatedRuns, blockText} from '../../workflow/body/annotations.ts'
import {isTextBlock} from '../../workflow/body/blocks.ts'
import type {BodyBlock, TextBlock} from '../../workflow/types.ts'
import {languageOf} from '../readers/language.ts'
import type {Manuscript, Paragraph} from '../types.ts'

/** What of an article its copy desk reads. */
export interface EditedText {
  body: readonly BodyBlock[]
  language?: string | undefined
  dateline?: {place?: string; date?: string} | undefined
}

const styles: readonly string[] = ['h2', 'h3', 'blockquote'] satisfies Paragraph['style'][]
const between = '\n\n'

/** A body as the manuscript that it would be, with the block that each paragraph is. */
export function manuscriptOfBody({body, language, dateline}: EditedText): {
  manuscript: Manuscript
  blocks: TextBlock[]
} {
  const blocks = body.filter(isTextBlock)
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const block of blocks) {
    const end = start + blockText(block).length
    paragraphs.push({
      start,
      end,
      style: isStyle(block.style) ? block.style : 'normal',
      decorators: [],
      links: linksOf(block, start),
    })
    start = end + between.length
  }
  const text = blocks.map(blockText).join(between)
  const spoken = language ?? languageOf(text)
  return {
    blocks,
    manuscript: {
      fileName: '',
      format: 'txt',
      sha256: '',
      text,
      paragraphs,
      metadata: {bylines: [], ...(dateline && {dateline}), ...(spoken && {language: spoken})},
      leftOut: [],
    },
  }
}

function isStyle(style: string | undefined): style is Paragraph['style'] {
  return style !== undefined && styles.includes(style)
}

function linksOf(block: TextBlock, from: number): Paragraph['links'] {
  return annotatedRuns(block).flatMap(({definition: {_type, href}, start, end}) =>
    _type === 'link' && href ? [{start: from + start, end: from + end, href}] : [],
  )
}
