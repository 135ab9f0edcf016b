import {sameValue} from '../policy/sameValue.ts'
import type {DifferingField, JoinedField, WholeDocument} from './mergeTypes.ts'

type Join = (keep: unknown, lose: unknown) => unknown

const silent = new Set(['_id', '_type', '_rev', '_createdAt', '_updatedAt', '_system', 'slug'])

/** Fields where both can have their say. Of any other the one that stays has the word. */
const joins: Readonly<Record<string, Join>> = {
  aliases: bothLists,
  sameAs: bothLists,
  creators: bothLists,
  derivedFrom: bothLists,
  role: bothTexts('; '),
  affiliation: bothTexts('; '),
  bio: bothTexts('\n\n'),
  consent: bothConsents,
  status: worse('state', ['retracted', 'disputed']),
  condition: worse('link', ['dead']),
}

/**
 * What the one that stays gains from the one that goes. Its own name and words stand, but for the
 * fields named in `taken`, where the other has the word; the name that goes becomes an alias, a
 * withdrawn consent and bad news of a source win over good.
 */
export function joinFields(
  keep: WholeDocument,
  lose: WholeDocument,
  taken: ReadonlySet<string>,
): {joined: JoinedField[]; notCarried: JoinedField[]; differing: DifferingField[]} {
  const joined: JoinedField[] = []
  const notCarried: JoinedField[] = []
  const differing: DifferingField[] = []
  const theirs = keep._type === 'interviewee' ? withNameAsAlias(keep, lose, taken) : lose
  for (const [field, value] of Object.entries(theirs)) {
    const own = keep[field]
    if (silent.has(field) || isEmpty(value) || sameValue(own, value)) continue
    const isChoice = !isEmpty(own) && !joins[field]
    const takes = isEmpty(own) || (isChoice && taken.has(field))
    const result = takes ? value : (joins[field]?.(own, value) ?? own)
    if (isChoice) differing.push({field, kept: own, lost: value, isTaken: takes})
    if (!sameValue(result, own)) joined.push({field, value: result})
    if (isChoice && !takes && field !== 'name') notCarried.push({field, value})
  }
  return {joined, notCarried, differing}
}

function withNameAsAlias(
  keep: WholeDocument,
  lose: WholeDocument,
  taken: ReadonlySet<string>,
): WholeDocument {
  const [stays, goes] = taken.has('name') && lose.name ? [lose, keep] : [keep, lose]
  const names = [goes.name, ...listOf(lose.aliases)].filter((name) => name && name !== stays.name)
  return {...lose, aliases: [...new Set(names)]}
}

function bothLists(keep: unknown, lose: unknown): unknown {
  const own = listOf(keep)
  return [...own, ...listOf(lose).filter((entry) => !own.some((one) => isSameEntry(one, entry)))]
}

function isSameEntry(one: unknown, other: unknown): boolean {
  return one === other || (refOf(one) !== undefined && refOf(one) === refOf(other))
}

function refOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '_ref' in value ? value._ref : undefined
}

function bothTexts(between: string): Join {
  return (keep, lose) => (String(keep).includes(String(lose)) ? keep : `${keep}${between}${lose}`)
}

/** Given only where both gave it; withdrawn where one did; for what both agreed to. */
function bothConsents(keep: unknown, lose: unknown): unknown {
  const [own, their] = [fieldsOf(keep), fieldsOf(lose)]
  const withdrawn = [own.withdrawn, their.withdrawn].filter(Boolean).map(String).toSorted()[0]
  const scope = isEmpty(own.scope) ? their.scope : joinedScope(own.scope, their.scope)
  return {
    ...their,
    ...own,
    ...(!isEmpty(scope) && {scope}),
    ...((own.given === false || their.given === false) && {given: false}),
    ...(withdrawn && {withdrawn}),
  }
}

const joinedScope: Join = (own, their) => (isEmpty(their) ? own : bothTexts('; ')(own, their))

function worse(name: string, bad: readonly string[]): Join {
  const rank = (value: unknown) => {
    const at = bad.indexOf(String(fieldsOf(value)[name]))
    return at === -1 ? bad.length : at
  }
  return (keep, lose) => (rank(lose) < rank(keep) ? lose : keep)
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (listOf(value).length === 0 && Array.isArray(value))
  )
}
