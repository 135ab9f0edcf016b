/** A reference as the content lake stores it. */
export interface Reference {
  _type?: 'reference'
  _key?: string
  _ref: string
  _weak?: boolean
}

export interface Span {
  _type: 'span'
  _key?: string
  text: string
  marks?: string[]
}

export interface MarkDefinition {
  _type: string
  _key: string
  quote?: Reference
  claim?: Reference
  href?: string
}

export interface TextBlock {
  _type: 'block'
  _key: string
  style?: string
  children: Span[]
  markDefs?: MarkDefinition[]
}

export interface PullQuoteBlock {
  _type: 'pullQuote'
  _key: string
  quote?: Reference
}

export interface ImageValue {
  _type?: string
  asset?: Reference
  alt?: string
  caption?: string
  credit?: string
}

export interface FigureBlock extends ImageValue {
  _type: 'figure'
  _key: string
}

export interface EditorsNoteBlock {
  _type: 'editorsNote'
  _key: string
  text?: string
}

export type BodyBlock = TextBlock | PullQuoteBlock | FigureBlock | EditorsNoteBlock
