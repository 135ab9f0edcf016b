import {fold} from '../../resolve/fold.ts'
import type {Party} from '../existing.ts'
import {partsOfName, withoutTitles} from './partsOfName.ts'
import {romanise, soundKey} from './romanise.ts'

export interface Likeness {
  reason: string
  confidence: number
}

type Rule = Likeness & {holds: (one: string, other: string) => boolean}

/** From the surest to the weakest. Only what leaves one reading of a name may link by itself. */
const rules: readonly Rule[] = [
  {reason: 'the same name', confidence: 0.98, holds: by(fold)},
  {reason: 'the same name without its title', confidence: 0.95, holds: by(untitled)},
  {
    reason: 'the same name in plain letters',
    confidence: 0.92,
    holds: by((name) => romanise(withoutTitles(name))),
  },
  {
    reason: 'the same names in another order',
    confidence: 0.8,
    holds: bothLong(by((name) => partsOfName(name).toSorted().join(' '))),
  },
  {reason: 'the same name with a name between', confidence: 0.8, holds: bothLong(middleNames)},
  {
    reason: 'a name that sounds the same in another spelling',
    confidence: 0.75,
    holds: bothLong(by((name) => soundKey(withoutTitles(name)))),
  },
  {reason: 'the same family name and initial', confidence: 0.6, holds: bothLong(initials)},
  {reason: 'a part of the name', confidence: 0.4, holds: onePart},
]

/** How alike a person of the text is to one of the store; nothing where no rule says so. */
export function matchPerson(names: readonly string[], party: Party): Likeness | undefined {
  const theirs = [party.name, ...party.aliases]
  for (const {holds, ...likeness} of rules) {
    for (const [index, their] of theirs.entries()) {
      if (names.some((name) => holds(name, their))) {
        const reason = index === 0 ? likeness.reason : `${likeness.reason}, as “${their}”`
        return {reason, confidence: likeness.confidence}
      }
    }
  }
  return undefined
}

function by(key: (name: string) => string) {
  return (one: string, other: string): boolean => {
    const mine = key(one)
    return mine !== '' && mine === key(other)
  }
}

function untitled(name: string): string {
  return partsOfName(name).join(' ')
}

function bothLong(holds: (one: string, other: string) => boolean) {
  return (one: string, other: string): boolean =>
    partsOfName(one).length > 1 && partsOfName(other).length > 1 && holds(one, other)
}

/** “Ann B. Lee”, “Ann Barbara Lee” and “Ann Lee”; not “Ann B. Lee” and “Ann C. Lee”. */
function middleNames(one: string, other: string): boolean {
  const [short, long] = [partsOfName(one), partsOfName(other)].toSorted(
    (a, b) => a.length - b.length,
  )
  if (!short || !long || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false
  const middle = long.slice(1, -1)
  return short.slice(1, -1).every((part) => middle.some((other) => sameOrInitial(part, other)))
}

function initials(one: string, other: string): boolean {
  const [mine, theirs] = [partsOfName(one), partsOfName(other)]
  const [first, their] = [mine[0]!, theirs[0]!]
  if (mine.at(-1) !== theirs.at(-1) || (first.length > 1 && their.length > 1)) return false
  return sameOrInitial(first, their)
}

function sameOrInitial(one: string, other: string): boolean {
  return isInitialOf(one, other) || isInitialOf(other, one)
}

function isInitialOf(part: string, longer: string): boolean {
  return part === longer || (part.length === 1 && longer.startsWith(part))
}

function onePart(one: string, other: string): boolean {
  const [mine, theirs] = [partsOfName(one), partsOfName(other)]
  const [short, long] = mine.length === 1 ? [mine, theirs] : [theirs, mine]
  return short.length === 1 && long.length > 1 && short[0]!.length > 1 && long.includes(short[0]!)
}
