import type {
  ArticleQueryResult,
  CorrectionsQueryResult,
  IntervieweeQueryResult,
  LatestQueryResult,
  MenuQueryResult,
  SourceQueryResult,
} from '../../sanity.types.ts'

export type Article = NonNullable<ArticleQueryResult>
type StoredBlock = NonNullable<Article['body']>[number]
type StoredTextBlock = Extract<StoredBlock, {_type: 'block'}>
type StoredAnnotation = NonNullable<StoredTextBlock['markDefs']>[number]
export type QuoteRecord = NonNullable<Extract<StoredAnnotation, {_type: 'quotation'}>['quote']>
export type ClaimRecord = NonNullable<Extract<StoredAnnotation, {_type: 'assertion'}>['claim']>

/** A quote or claim is null where it was withdrawn: types of the schema take references to hold. */
export type Annotation =
  | Extract<StoredAnnotation, {_type: 'link'}>
  | {_type: 'quotation'; _key: string; quote: QuoteRecord | null}
  | {_type: 'assertion'; _key: string; claim: ClaimRecord | null}
export type TextBlock = Omit<StoredTextBlock, 'markDefs'> & {markDefs: Annotation[] | null}
export type Block = TextBlock | Exclude<StoredBlock, {_type: 'block'}>
export type Body = Block[]
export type PullQuote = Extract<Block, {_type: 'pullQuote'}>
export type Figure = Extract<Block, {_type: 'figure'}>
export type EditorsNote = Extract<Block, {_type: 'editorsNote'}>
export type Hop = NonNullable<QuoteRecord['provenance']>[number]
export type Speaker = NonNullable<QuoteRecord['speaker'] | Hop['agent']>
export type Image = NonNullable<Article['mainImage']>
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
