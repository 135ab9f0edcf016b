import {type Blocker, type ItemKey, reviewIdOf} from '../../workflow/index.ts'

/** Where a blocker is put right, and what the button that leads there says. */
export type BlockerPlace = {label: string} & (
  | {kind: 'checks'; item: ItemKey | undefined}
  | {kind: 'field'; path: string}
  | {kind: 'document'; id: string; type: string; path: string | undefined}
)

/**
 * The place for a blocker of an article; `undefined` where a step of the article is what is missing,
 * or where the document is not there.
 */
export function blockerPlace(
  {item, documentId, path}: Blocker,
  articleId: string,
  typeOf: (id: string) => string | undefined,
): BlockerPlace | undefined {
  if (documentId === reviewIdOf(articleId)) return {kind: 'checks', label: 'Go to checks', item}
  const type = typeOf(documentId)
  if (item && (documentId === articleId || type)) {
    return {kind: 'checks', label: 'Go to check', item}
  }
  if (documentId === articleId)
    return path ? {kind: 'field', label: 'Go to field', path} : undefined
  if (!type) return undefined
  const name = type === 'interviewee' ? 'person' : type
  return {kind: 'document', label: `Open ${name}`, id: documentId, type, path}
}
