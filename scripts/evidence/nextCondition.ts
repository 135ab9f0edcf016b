import type {SourceDocument} from '../../workflow/index.ts'
import type {CaptureAnswer} from './checkCapture.ts'
import type {LinkAnswer} from './checkLink.ts'

export type Condition = NonNullable<SourceDocument['condition']>

export interface Answers {
  link?: LinkAnswer
  /** Of the archived address, asked where the address is dead. */
  archived?: LinkAnswer
  file?: CaptureAnswer
}

const written = 30 * 24 * 60 * 60 * 1000

/**
 * What a source’s condition becomes; nothing where it stays. News is written, and that all is well
 * once a month: a line a day in every source’s history would hide the others. What is unclear changes
 * nothing, and what was found is not dated anew while it lasts.
 */
export function nextCondition(
  current: Condition | undefined,
  {link, archived, file}: Answers,
  now: string,
): Condition | undefined {
  const linkNow = link && link.state !== 'unclear' ? link.state : current?.link
  const fileNow = file && file.state !== 'unclear' ? file.state : current?.file
  const isNews = linkNow !== current?.link || fileNow !== current?.file
  const isWell = linkNow !== 'dead' && fileNow !== 'changed'
  const isOld = Date.parse(now) - Date.parse(current?.checkedAt ?? '') > written
  if (!linkNow && !fileNow) return undefined
  if (!isNews && !(isWell && isOld)) return undefined
  const isKept = archived?.state === 'works' && linkNow === 'dead'
  const notes = [
    linkNow === 'dead' ? link?.note : '',
    isKept ? 'The archived address answers.' : '',
    fileNow === 'changed' ? file?.note : '',
  ].filter(Boolean)
  return {
    ...(linkNow && {link: linkNow}),
    ...(fileNow && {file: fileNow}),
    checkedAt: now,
    ...(notes.length > 0 && {note: notes.join(' ')}),
  }
}
