import type {ArticleDocument, BodyBlock, FigureBlock, PullQuoteBlock, TextBlock} from '../types.ts'
import {list} from '../list.ts'

/** The blocks of an article's body. */
export function bodyBlocks(article: ArticleDocument): readonly BodyBlock[] {
  return list(article.body)
}

/** A paragraph, heading or list item. */
export function isTextBlock(block: BodyBlock): block is TextBlock {
  return block._type === 'block'
}

/** A quote set apart; its words come from the quote document. */
export function isPullQuote(block: BodyBlock): block is PullQuoteBlock {
  return block._type === 'pullQuote'
}

/** A picture inside the body. */
export function isFigure(block: BodyBlock): block is FigureBlock {
  return block._type === 'figure'
}

/** Where a block stands, as Sanity writes paths. */
export function blockPath(key: string): string {
  return `body[_key=="${key}"]`
}
