import {isOfType} from '../dossier/documentTypes.ts'
import {list} from '../list.ts'
import type {Dossier, ReceiptDocument} from '../types.ts'
import type {MemoryLake} from './memoryLake.ts'

const authors: Record<string, string> = {'contributor-rosa': 'rosa', 'contributor-chidi': 'chidi'}

/** Words as a witness hears them: no marks, single spaces. */
export const heard = (words: string): string =>
  words
    .replaceAll(/[“”"‘’']/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** Whether a statement tells these words. */
export const wordsTold = (statement: string, words: string): boolean =>
  heard(statement).includes(heard(words))

/** The sign-ins of whoever wrote a story. */
export const writersOf = ({article}: Dossier): (string | undefined)[] =>
  list(article.bylines).map((byline) => authors[byline._ref])

/** What went out of an article, oldest first. */
export const receiptsOf = (lake: MemoryLake, articleId: string): ReceiptDocument[] =>
  lake
    .all()
    .filter((document) => isOfType('receipt', document))
    .filter(({article}) => article._ref === articleId)
    .toSorted((one, other) => Date.parse(one.publishedAt) - Date.parse(other.publishedAt))
