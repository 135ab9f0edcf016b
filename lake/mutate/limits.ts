import type {LakeDocument} from '../types.ts'
import {LakeError} from '../types.ts'
import {assertDocumentId} from './documentId.ts'
import {failureOf, failures} from './failures.ts'
import type {Workspace} from './workspace.ts'

/** The hosted lake's limits on a document. Source: https://www.sanity.io/docs/content-lake/technical-limits */
export const limits = {bytes: 32_000_000, depth: 20, attributes: 8000, nameLength: 512}

/**
 * Holds every document that the transaction would leave to the lake's limits: its size, depth,
 * number and names of attributes, its numbers, and its id where it is new. Throws 400.
 */
export function assertLimits(workspace: Workspace, kind: 'mutationError' | 'actionError'): void {
  for (const {id, index, before, after} of workspace.changes()) {
    if (!after) continue
    try {
      if (!before) assertDocumentId(id)
      assertDocument(after)
    } catch (error) {
      throw error instanceof LakeError ? failureOf(kind, index, error) : error
    }
  }
}

interface Place {
  value: unknown
  /** Levels of attributes above, and of arrays that stand in arrays. */
  depth: number
  path: string
  inArray: boolean
}

interface Room {
  bytes: number
  attributes: number
}

/**
 * Whether a value is well within the limits: nearly always, so it is found out without a note of
 * places. `room` is what is left of them.
 */
function hasRoom(value: unknown, depth: number, inArray: boolean, room: Room): boolean {
  room.bytes -= typeof value === 'string' ? value.length * largestCharacter : largestNumber
  if (room.bytes < 0) return false
  if (typeof value === 'number') return Number.isFinite(value)
  if (!isObject(value)) return true
  const isArray = Array.isArray(value)
  const inner = isArray && !inArray ? depth : depth + 1
  if (inner > limits.depth) return false
  if (isArray) return value.every((item) => hasRoom(item, inner, true, room))
  for (const name in value) {
    room.bytes -= name.length * largestCharacter
    room.attributes -= 1
    if (room.attributes < 0 || nameFault(name)) return false
    if (!hasRoom(value[name], inner, false, room)) return false
  }
  return true
}

function assertDocument(document: LakeDocument): void {
  const room = {bytes: limits.bytes, attributes: limits.attributes}
  if (hasRoom(document, 0, false, room)) return
  const fail = (text: string): never => {
    throw failures.invalid(`Document "${document._id}" ${text}`)
  }
  const waiting: Place[] = [{value: document, depth: 0, path: '', inArray: false}]
  let size = 0
  let attributes = 0
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const {value, path} = place
    if (typeof value === 'string') size += value.length * largestCharacter
    else size += largestNumber
    if (typeof value === 'number' && !Number.isFinite(value)) {
      fail(`has a number at "${path}" that is too large to be stored.`)
    }
    if (typeof value !== 'object' || value === null) continue
    const isArray = Array.isArray(value)
    const depth = isArray && !place.inArray ? place.depth : place.depth + 1
    if (depth > limits.depth) {
      fail(`is nested more than ${limits.depth} levels deep at "${shortPath(path)}".`)
    }
    for (const [name, inner] of Object.entries(value)) {
      if (!isArray) {
        attributes += 1
        size += name.length * largestCharacter
        const fault = nameFault(name)
        if (fault) fail(`has an attribute name at "${shortPath(path)}" ${fault}.`)
      }
      waiting.push({value: inner, depth, path: joined(path, name, isArray), inArray: isArray})
    }
  }
  if (attributes > limits.attributes) assertAttributes(document, fail)
  if (size <= limits.bytes) return
  const bytes = Buffer.byteLength(JSON.stringify(document))
  if (bytes > limits.bytes) fail(`has ${bytes} bytes of JSON, at most ${limits.bytes} are allowed.`)
}

/** What a character and any other value can take at most in JSON, for a bound that is cheap. */
const largestCharacter = 6
const largestNumber = 32

/** Attributes count once for each place outside arrays' indexes, as the hosted lake counts them. */
function assertAttributes(document: LakeDocument, fail: (text: string) => never): void {
  const paths = new Set<string>()
  const waiting: {value: unknown; path: string}[] = [{value: document, path: ''}]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const {value, path} = place
    if (typeof value !== 'object' || value === null) continue
    const isArray = Array.isArray(value)
    for (const [name, inner] of Object.entries(value)) {
      const innerPath = isArray ? `${path}[]` : joined(path, name, false)
      paths.add(innerPath)
      if (paths.size > limits.attributes) {
        fail(
          `has more than ${limits.attributes} different attributes, the last at "${shortPath(innerPath)}".`,
        )
      }
      waiting.push({value: inner, path: innerPath})
    }
  }
}

function nameFault(name: string): string | undefined {
  if (name === '') return 'that is empty'
  if (name === '__proto__') return 'that can not be used: __proto__'
  if (name.length > limits.nameLength) return `of more than ${limits.nameLength} characters`
  return controlCharacter.test(name) ? 'with a control character' : undefined
}

const controlCharacter = /\p{Cc}/u

function joined(path: string, name: string, isArray: boolean): string {
  if (isArray) return `${path}[${name}]`
  return path === '' ? name : `${path}.${name}`
}

function shortPath(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}…` : path
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
