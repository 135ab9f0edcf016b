import {findKnown, type KnownDocument} from '../resolve/known.ts'
import type {DraftReference, Proposal, ProposedDocument} from './documents.ts'

interface ReferOptions {
  kind?: string
  /** Other names that it may be known by. */
  variants?: readonly string[]
  /** Whatever the store has of this name is something else. */
  isNew?: boolean
}

/**
 * The documents of one proposal by name: looks each up in the store first, so that nobody is written
 * twice, and remembers what it makes.
 */
export function createDirectory(known: readonly KnownDocument[]) {
  const made = new Map<string, DraftReference>()
  const documents: ProposedDocument[] = []
  const found: Proposal['found'] = []

  /** A reference to the known document of this name, or to the one that `make` writes. */
  function refer(
    type: 'interviewee' | 'source' | 'contributor',
    name: string,
    make: () => ProposedDocument,
    {kind, variants = [], isNew = false}: ReferOptions = {},
  ): DraftReference {
    const key = `${type} ${kind ?? ''} ${name}`
    const before = made.get(key)
    if (before) return before
    const existing = (isNew ? [] : [name, ...variants])
      .map((variant) => findKnown(known, type, variant, kind))
      .find((document) => document !== undefined)
    if (existing) found.push({type, id: existing.id, name: existing.name})
    const document = existing ? undefined : make()
    if (document) documents.push(document)
    const id = existing?.id ?? document!._id.replace(/^drafts\./u, '')
    const reference = referenceTo(id, type, existing?.published === true)
    made.set(key, reference)
    return reference
  }

  return {refer, documents, found}
}

/** A reference to a document; weak until it is published where only a draft of it exists. */
export function referenceTo(id: string, type: string, published: boolean): DraftReference {
  return published
    ? {_type: 'reference', _ref: id}
    : {_type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: {type}}
}
