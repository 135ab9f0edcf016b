import {blockPath, bodyBlocks, isFigure} from '../body/blocks.ts'
import type {ArticleDocument, ImageValue} from '../types.ts'
import type {PrintedItem} from './checkItem.ts'
import {fingerprintOf} from './fingerprint.ts'

/** Headline and standfirst, where the article has them. */
export function titleItems(article: ArticleDocument): PrintedItem[] {
  return [
    ...textItem(article, 'headline', 'Headline', article.headline),
    ...textItem(article, 'standfirst', 'Standfirst', article.standfirst),
  ]
}

/** The caption of the main image and of each figure, keyed by where the picture stands. */
export function captionItems(article: ArticleDocument): PrintedItem[] {
  const main = article.mainImage ? captionItem(article, 'mainImage', article.mainImage) : []
  const figures = bodyBlocks(article)
    .filter(isFigure)
    .flatMap((figure) => captionItem(article, figure._key, figure))
  return [...main, ...figures]
}

function textItem(
  article: ArticleDocument,
  kind: 'headline' | 'standfirst',
  title: string,
  text: string | undefined,
): PrintedItem[] {
  if (!text?.trim()) return []
  const statement = `${title} “${text}” — borne out by the story below it.`
  return [
    {
      ...unanchored(article),
      key: kind,
      kind,
      path: kind,
      title,
      text,
      statement,
      publicStatement: statement,
      fingerprint: fingerprintOf({text: {kind, text}}),
    },
  ]
}

function captionItem(article: ArticleDocument, place: string, image: ImageValue): PrintedItem[] {
  if (!image.asset?._ref && !image.caption && !image.alt) return []
  const caption = image.caption ?? ''
  const said = caption ? `captioned “${caption}”` : 'printed without a caption'
  const credit = image.credit ? `, credited to ${image.credit}` : ', with no credit'
  const statement = `The picture described as “${image.alt ?? ''}”, ${said}${credit} — shows what it is said to show.`
  return [
    {
      ...unanchored(article),
      key: `caption:${place}`,
      kind: 'caption',
      path: place === 'mainImage' ? 'mainImage' : blockPath(place),
      title: place === 'mainImage' ? 'Main picture' : 'Picture in the body',
      text: caption,
      anchors: place === 'mainImage' ? [] : [{blockKey: place}],
      statement,
      publicStatement: statement,
      fingerprint: fingerprintOf({
        text: {
          kind: 'caption',
          asset: image.asset?._ref,
          alt: image.alt,
          caption,
          credit: image.credit,
        },
      }),
    },
  ]
}

function unanchored(article: ArticleDocument) {
  return {documentId: article._id, anchors: [], evidence: [], orphaned: false}
}
