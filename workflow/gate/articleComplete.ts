import type {Assessment} from '../assessment.ts'
import {blockText} from '../body/annotations.ts'
import {bodyBlocks, isFigure, isTextBlock, blockPath} from '../body/blocks.ts'
import {list} from '../list.ts'
import type {ArticleDocument, Blocker, ImageValue} from '../types.ts'
import {gateBlocker, type GateCode} from './blockerCodes.ts'

interface Requirement {
  code: GateCode
  path: string
  present: (article: ArticleDocument) => boolean
  message: string
}

const requirements: readonly Requirement[] = [
  {
    code: 'missingHeadline',
    path: 'headline',
    present: (article) => Boolean(article.headline?.trim()),
    message: 'The article has no headline. Write one and have it signed.',
  },
  {
    code: 'missingSlug',
    path: 'slug',
    present: (article) => Boolean(article.slug?.current?.trim()),
    message:
      'The article has no slug, so it would have no address. Generate one from the headline.',
  },
  {
    code: 'missingStandfirst',
    path: 'standfirst',
    present: (article) => Boolean(article.standfirst?.trim()),
    message: 'The article has no standfirst. Write one and have it signed.',
  },
  {
    code: 'missingSection',
    path: 'section',
    present: (article) => Boolean(article.section?._ref),
    message: 'The article belongs to no section. Choose one.',
  },
  {
    code: 'missingByline',
    path: 'bylines',
    present: (article) => list(article.bylines).some((byline) => byline._ref),
    message: 'The article has no byline. Add everybody who wrote it.',
  },
  {
    code: 'missingBody',
    path: 'body',
    present: hasText,
    message: 'The article has no text. Write the story first.',
  },
]

/** What an article must have to be printed at all. */
export function articleComplete({dossier}: Assessment): Blocker[] {
  const {article} = dossier
  return requirements
    .filter((requirement) => !requirement.present(article))
    .map(({code, path, message}) => gateBlocker(code, {documentId: article._id, path}, message))
}

/** A picture that a blind reader could not know. */
export function picturesDescribed({dossier}: Assessment): Blocker[] {
  const {article} = dossier
  const pictures: [string, ImageValue | undefined][] = [
    ['mainImage', article.mainImage],
    ...bodyBlocks(article)
      .filter(isFigure)
      .map((figure): [string, ImageValue] => [blockPath(figure._key), figure]),
  ]
  return pictures
    .filter(([, image]) => image?.asset?._ref && !image.alt?.trim())
    .map(([path]) =>
      gateBlocker(
        'missingAltText',
        {documentId: article._id, path: `${path}.alt`},
        'A picture has no alt text. Describe what it shows for readers who cannot see it.',
      ),
    )
}

/** Whether anything is written in the body. */
export function hasText(article: ArticleDocument): boolean {
  return bodyBlocks(article).some((block) => isTextBlock(block) && blockText(block).trim() !== '')
}
