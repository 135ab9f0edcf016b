import {failures} from '../mutate/failures.ts'

/** Deeper than any document may be, and far from what overflows a stack. */
const maximumDepth = 100

interface Place {
  value: unknown
  depth: number
  path: string
}

/**
 * The value of a JSON text that the lake can hold whole. Throws 400 `validationError` where the
 * text is no JSON, is nested without end, or has numbers or names that would be lost. Halves of
 * surrogate pairs become U+FFFD, as on the hosted lake.
 */
export function plainJson(text: string, what: string): unknown {
  const value = parsed(text, what)
  if (isPlain(value, 0)) return value
  const isWellFormed = assertPlain(value, what)
  return isWellFormed ? value : JSON.parse(text, wellFormed)
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw failures.invalid(`The ${what} is not JSON.`)
  }
}

/** Whether there is nothing to refuse or to mend: nearly always, so it is found out without a note of places. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number') return Number.isFinite(value)
  if (!isObject(value)) return true
  if (depth === maximumDepth) return false
  if (Array.isArray(value)) return value.every((inner) => isPlain(inner, depth + 1))
  for (const name in value) {
    if (name === '__proto__' || !name.isWellFormed()) return false
    if (!isPlain(value[name], depth + 1)) return false
  }
  return true
}

/** Returns whether every string is well-formed Unicode. */
function assertPlain(root: unknown, what: string): boolean {
  const waiting: Place[] = [{value: root, depth: 0, path: ''}]
  let isWellFormed = true
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const {value, depth, path} = place
    if (typeof value === 'string') isWellFormed &&= value.isWellFormed()
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw failures.invalid(`The ${what} has a number that is too large at ${path || 'its root'}.`)
    }
    if (typeof value !== 'object' || value === null) continue
    if (depth === maximumDepth) {
      throw failures.invalid(`The ${what} is nested more than ${maximumDepth} levels deep.`)
    }
    for (const [name, inner] of Object.entries(value)) {
      if (name === '__proto__') {
        throw failures.invalid(
          `The ${what} has the name __proto__ at ${path || 'its root'}: it can not be used.`,
        )
      }
      isWellFormed &&= name.isWellFormed()
      waiting.push({value: inner, depth: depth + 1, path: path ? `${path}.${name}` : name})
    }
  }
  return isWellFormed
}

function wellFormed(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toWellFormed(), inner]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
