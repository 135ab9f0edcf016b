import type {
  ArticleQueryResult,
  CorrectionsQueryResult,
  IntervieweeQueryResult,
  LatestQueryResult,
  MenuQueryResult,
  SourceQueryResult,
} from '../../sanity.types.ts'

export type Article = NonNullable<ArticleQueryResult>
export type Body = NonNullable<Article['body']>
export type Block = Body[number]
export type TextBlock = Extract<Block, {_type: 'block'}>
export type Annotation = NonNullable<TextBlock['markDefs']>[number]
export type QuoteRecord = NonNullable<Extract<Annotation, {_type: 'quotation'}>['quote']>
export type ClaimRecord = NonNullable<Extract<Annotation, {_type: 'assertion'}>['claim']>
export type PullQuote = Extract<Block, {_type: 'pullQuote'}>
export type Figure = Extract<Block, {_type: 'figure'}>
export type EditorsNote = Extract<Block, {_type: 'editorsNote'}>
export type Speaker = NonNullable<QuoteRecord['speaker']>
export type Hop = NonNullable<QuoteRecord['provenance']>[number]
export type Evidence = NonNullable<QuoteRecord['evidence']>[number]
export type ShownSource = NonNullable<Evidence['source']>
export type Receipt = NonNullable<Article['receipt']>
export type ReceiptItem = NonNullable<Receipt['items']>[number]
export type ArticleCorrection = Article['corrections'][number]
export type CorrectionEntry = CorrectionsQueryResult[number]
export type ArticleCard = LatestQueryResult[number]
export type Menu = MenuQueryResult
export type Person = NonNullable<IntervieweeQueryResult>
export type PersonQuote = Person['quotes'][number]
export type SourcePage = NonNullable<SourceQueryResult>
