import {publishedIdOf} from '../../../workflow/dossier/versions.ts'
import type {Manuscript} from '../../types.ts'
import {blockText} from '../body/blockForm.ts'
import {bodyIn, working, type ExistingArticle} from '../existing.ts'
import type {ArticleMatch, FoundBy, ImportChoices} from '../plan.ts'
import {shared, wordSet} from '../similarity.ts'
import {paragraphKeys} from './paragraphKeys.ts'

/** How much of the words an edition has to share, by what else speaks for it. */
const enough = {chosen: 0, words: 0, file: 0.25, slug: 0.5, text: 0.6} as const satisfies Record<
  FoundBy,
  number
>

export interface ChosenArticle {
  article?: ExistingArticle
  match?: ArticleMatch
  /** Possible, and not sure enough. */
  mayBe: ArticleMatch[]
}

/** Which article of the store a text is an edition of. */
export function chooseArticle(
  manuscript: Pick<Manuscript, 'text' | 'paragraphs'>,
  articles: readonly ExistingArticle[],
  {asNew = false, into}: ImportChoices,
): ChosenArticle {
  const matches = articles
    .map((article) => ({article, match: matchOf(manuscript, article)}))
    .toSorted((one, other) => rank(other.match) - rank(one.match))
  const chosen = matches.find(({article}) => into && article.id === publishedIdOf(into))
  if (chosen) return {...chosen, mayBe: []}
  const mayBe = matches.map(({match}) => match)
  if (asNew) return {mayBe: []}
  const [best] = matches
  const isSure = best && best.match.similarity >= enough[best.match.foundBy]
  return isSure ? {...best, mayBe: []} : {mayBe}
}

function rank({foundBy, similarity}: ArticleMatch): number {
  return (foundBy === 'words' ? 2 : 0) + (similarity >= enough[foundBy] ? 1 : 0) + similarity
}

function matchOf(
  manuscript: Pick<Manuscript, 'text' | 'paragraphs'>,
  article: ExistingArticle,
): ArticleMatch {
  const document = working(article)
  const text = bodyIn(document).map(blockText).join('\n')
  const kept = article.record
    ? shared(new Set(paragraphKeys(manuscript)), new Set(article.record.paragraphs))
    : 0
  return {
    id: article.id,
    ...(typeof document.headline === 'string' && {headline: document.headline}),
    foundBy: article.foundBy,
    similarity: Math.max(kept, shared(wordSet(text), wordSet(manuscript.text))),
  }
}
