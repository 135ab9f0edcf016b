import type {Assessment} from '../assessment.ts'
import {annotatedRuns} from '../body/annotations.ts'
import {blockPath, bodyBlocks, isPullQuote, isTextBlock} from '../body/blocks.ts'
import {
  articleDependencies,
  claimDependencies,
  quoteDependencies,
  sourceDependencies,
  type Dependency,
} from '../dossier/references.ts'
import type {ArticleDocument, Blocker, BodyBlock} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {briefly} from './phrases.ts'

/** Every document that publication rests on is there: published, or published along. */
export function documentsPresent({dossier, index}: Assessment): Blocker[] {
  const dependencies = [
    ...articleDependencies(dossier.article),
    ...dossier.quotes.flatMap(quoteDependencies),
    ...dossier.claims.flatMap(claimDependencies),
    ...dossier.sources.flatMap(sourceDependencies),
  ]
  return dependencies
    .filter(({to, types}) => !types.some((type) => type === index.get(to)?._type))
    .map(missing)
}

/** Marked words and pull quotes lead to a quote or claim. */
export function annotationsLead({dossier}: Assessment): Blocker[] {
  return bodyBlocks(dossier.article).flatMap((block) => emptyAnnotations(dossier.article, block))
}

function missing({from, path, to, types}: Dependency): Blocker {
  const what = types.join(' or ')
  return gateBlocker(
    'missingDocument',
    {documentId: from, path},
    `${from} needs the ${what} ${to} (${path}), and it is not there. Publish it together with the article, or take the reference out.`,
  )
}

function emptyAnnotations(article: ArticleDocument, block: BodyBlock): Blocker[] {
  const at = {documentId: article._id, path: blockPath(block._key)}
  if (isPullQuote(block)) {
    if (block.quote?._ref) return []
    const message = 'A pull quote has no quote. Choose the quote it repeats, or remove it.'
    return [gateBlocker('emptyAnnotation', at, message)]
  }
  if (!isTextBlock(block)) return []
  return annotatedRuns(block)
    .filter(({definition: {_type, quote, claim}}) => {
      if (_type === 'quotation') return !quote?._ref
      return _type === 'assertion' && !claim?._ref
    })
    .map(({definition, text}) => {
      const what = definition._type === 'quotation' ? 'quote' : 'claim'
      return gateBlocker(
        'emptyAnnotation',
        at,
        `${briefly(text)} is marked as a ${what} that was never chosen. Choose the ${what}, or remove the mark.`,
      )
    })
}
