import type {EditedText} from '../../ingest/copyDesk/manuscriptOfBody.ts'
import type {BodyBlock} from '../../workflow/types.ts'

/** What of a form's document the copy desk reads; a body that is being made may hold anything. */
export function editedText(body: unknown, document: Record<string, unknown>): EditedText {
  const {language, dateline, publishedAt} = document
  const date = textIn(dateline, 'date') ?? (text(publishedAt) || undefined)?.slice(0, 10)
  const place = textIn(dateline, 'place')
  return {
    body: Array.isArray(body) ? body.filter(isBlock) : [],
    ...(text(language) && {language: text(language)}),
    ...((date || place) && {dateline: {...(place && {place}), ...(date && {date})}}),
  }
}

/** The hashes of what an editor left as it is. */
export function leftAsIs(value: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
}

function isBlock(value: unknown): value is BodyBlock {
  return typeof value === 'object' && value !== null && '_type' in value && '_key' in value
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function textIn(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return text(Object.entries(value).find(([key]) => key === name)?.[1]) || undefined
}
