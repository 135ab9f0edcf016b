import type {FigureBlock, ImageValue} from '../../workflow/types.ts'
import type {Proposal, ProposedArticle} from '../propose/documents.ts'
import {hashOf} from '../propose/ids.ts'
import type {FoundImage, Manuscript} from '../types.ts'

/**
 * The proposal with its pictures where they stood in the text, or as the main one where the file says
 * so. `assets` has the asset of each of the manuscript's `images`; one without an asset is left out.
 */
export function withPictureBlocks(
  proposal: Proposal,
  manuscript: Pick<Manuscript, 'paragraphs' | 'images'>,
  assets: readonly (string | undefined)[],
): Proposal {
  const stored = (manuscript.images ?? []).flatMap((image, index) => {
    const asset = assets[index]
    return asset ? [{image, value: valueOf(image, asset), index}] : []
  })
  if (stored.length === 0) return proposal
  const main = stored.find(({image}) => image.isMain)
  const inside = stored.filter((one) => one !== main)
  const documents = proposal.documents.map((document) => {
    if (document._type !== 'article') return document
    const body = bodyWith(
      document.body ?? [],
      manuscript.paragraphs,
      inside.map(({image: {at = 0}, value, index}) => ({
        at,
        block: {...value, _type: 'figure', _key: hashOf(12, proposal.articleId, 'figure', index)},
      })),
    )
    return {...document, body, ...(main && {mainImage: {_type: 'image', ...main.value}})}
  })
  return {...proposal, documents}
}

/** A block of the body stands for the paragraph of the same place in the list. */
function bodyWith(
  blocks: NonNullable<ProposedArticle['body']>,
  paragraphs: Manuscript['paragraphs'],
  figures: readonly {at: number; block: FigureBlock}[],
): NonNullable<ProposedArticle['body']> {
  const before = (index: number) => {
    const end = paragraphs[index]?.start ?? Infinity
    const start = index === 0 ? -1 : (paragraphs[index - 1]?.start ?? Infinity)
    return figures.filter(({at}) => at > start && at <= end).map(({block}) => block)
  }
  return [...blocks.flatMap((block, index) => [...before(index), block]), ...before(blocks.length)]
}

function valueOf({alt, caption, credit}: FoundImage, asset: string): ImageValue {
  return {
    asset: {_type: 'reference', _ref: asset},
    ...(alt && {alt}),
    ...(caption && {caption}),
    ...(credit && {credit}),
  }
}
