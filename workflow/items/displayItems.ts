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

/** The main picture and each figure: the picture itself, and its caption where it has one. */
export function pictureItems(article: ArticleDocument): PrintedItem[] {
  const main = article.mainImage ? itemsOfPicture(article, 'mainImage', article.mainImage) : []
  const figures = bodyBlocks(article)
    .filter(isFigure)
    .flatMap((figure) => itemsOfPicture(article, figure._key, figure))
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

function itemsOfPicture(article: ArticleDocument, place: string, image: ImageValue): PrintedItem[] {
  const isMain = place === 'mainImage'
  const at = {
    ...unanchored(article),
    path: isMain ? place : blockPath(place),
    anchors: isMain ? [] : [{blockKey: place}],
  }
  const {alt = '', caption = '', credit = ''} = image
  const shown = `The picture described as “${alt}”, ${credit ? `credited to ${credit}` : 'with no credit'} — is what it is said to be.`
  const said = `Caption “${caption}” — says what the picture described as “${alt}” shows.`
  const asset = image.asset?._ref
  const picture: PrintedItem = {
    ...at,
    key: `image:${place}`,
    kind: 'image',
    title: isMain ? 'Main picture' : 'Picture in the body',
    text: alt,
    statement: shown,
    publicStatement: shown,
    fingerprint: fingerprintOf({text: {kind: 'image', asset, alt, credit}}),
  }
  const words: PrintedItem = {
    ...at,
    key: `caption:${place}`,
    kind: 'caption',
    title: isMain ? 'Caption of the main picture' : 'Caption in the body',
    text: caption,
    statement: said,
    publicStatement: said,
    fingerprint: fingerprintOf({text: {kind: 'caption', asset, caption}}),
  }
  return [...(asset || alt ? [picture] : []), ...(caption.trim() ? [words] : [])]
}

function unanchored(article: ArticleDocument) {
  return {documentId: article._id, anchors: [], evidence: [], orphaned: false, falls: []}
}
