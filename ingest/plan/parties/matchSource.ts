import {fold} from '../../resolve/fold.ts'
import type {Party} from '../existing.ts'
import {addressKeys} from './addressKeys.ts'
import {matchPerson, type Likeness} from './matchPerson.ts'

/** A source of the text as it is compared. */
export interface SourceLikeThis {
  title: string
  /** Its title is only our description of it: two “letters” are two. */
  isUntitled: boolean
  kind?: string
  creators: string[]
  addresses: (string | undefined)[]
}

/** How alike a source of the text is to one of the store; nothing where no rule says so. */
export function matchSource(source: SourceLikeThis, party: Party): Likeness | undefined {
  const theirs = addressKeys([...(party.addresses ?? []), party.name])
  const mine = addressKeys([...source.addresses, source.title])
  const address = [...mine].find((key) => theirs.has(key))
  if (address) return {reason: `the same ${addressKind(address)}`, confidence: 0.98}
  if (source.isUntitled || fold(source.title) !== fold(party.name)) return undefined
  const creators = sameCreators(source.creators, party.creators ?? [])
  if (source.kind !== party.kind) {
    return {reason: `the same title, of another kind: ${party.kind ?? 'none'}`, confidence: 0.6}
  }
  if (creators === 'other') return {reason: 'the same title by somebody else', confidence: 0.5}
  return creators === 'same'
    ? {reason: 'the same title, kind and creator', confidence: 0.96}
    : {reason: 'the same title and kind', confidence: 0.92}
}

function addressKind(key: string): string {
  if (key.startsWith('doi:')) return 'DOI'
  return key.startsWith('isbn:') ? 'ISBN' : 'address'
}

function sameCreators(
  mine: readonly string[],
  theirs: readonly string[],
): 'same' | 'other' | 'unsaid' {
  if (mine.length === 0 || theirs.length === 0) return 'unsaid'
  const isSame = theirs.some((name) => {
    const party = {id: '', type: 'interviewee' as const, published: false, name, aliases: []}
    return (matchPerson(mine, party)?.confidence ?? 0) >= 0.4
  })
  return isSame ? 'same' : 'other'
}
