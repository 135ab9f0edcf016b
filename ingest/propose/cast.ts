import type {Findings, SourceKind} from '../types.ts'
import type {createDirectory} from './directory.ts'
import type {DraftReference, Proposal} from './documents.ts'
import {hashOf, slugOf} from './ids.ts'
import {sourceDocument, sourceTitle} from './sourceDocument.ts'

/** The people and sources of one proposal: who has a document, and references to those who have. */
export interface Cast {
  findings: Findings
  person(index: number): DraftReference | undefined
  personNamed(name: string): DraftReference | undefined
  source(index: number): DraftReference | undefined
  notWritten(): Proposal['notWritten']
}

/**
 * Documents are written for people who speak, interview or print; those who are only mentioned are
 * listed. Events are no sources: they are listed too.
 */
export function createCast(
  {refer}: ReturnType<typeof createDirectory>,
  findings: Findings,
  article: string,
): Cast {
  const acting = new Set([
    ...findings.quotes.map(({attribution}) => attribution.speaker),
    ...findings.quotes.flatMap(({provenance}) => provenance.map(({agent}) => agent)),
  ])

  function person(index: number): DraftReference | undefined {
    const found = findings.people[index]
    if (!found || !acting.has(found.name)) return undefined
    const {name, aliases, secondReference, nameOrder, role} = found
    return refer(
      'interviewee',
      name,
      () => ({
        _id: `drafts.interviewee-${slugOf(name)}-${hashOf(6, article, name)}`,
        _type: 'interviewee',
        name,
        slug: {_type: 'slug', current: slugOf(name)},
        ...(secondReference && {secondReference}),
        ...(aliases.length > 0 && {aliases: [...aliases]}),
        ...(nameOrder && {nameOrder}),
        ...(role && {role}),
      }),
      {variants: aliases.filter((alias) => alias.includes(' '))},
    )
  }

  function personNamed(name: string): DraftReference | undefined {
    return person(findings.people.findIndex((one) => one.name === name))
  }

  function source(index: number): DraftReference | undefined {
    const found = findings.sources[index]
    if (!found) return undefined
    const {kind} = found
    if (kind === 'event') return undefined
    const stored: typeof found & {kind: SourceKind} = {...found, kind}
    return refer('source', sourceTitle(found), () => sourceDocument(stored, article), {
      kind,
      isNew: found.title === undefined,
    })
  }

  function notWritten(): Proposal['notWritten'] {
    return [
      ...findings.people
        .filter(({name}) => !acting.has(name))
        .map(({name}) => ({name, why: 'mentioned, not quoted: no document is written'})),
      ...findings.sources
        .filter(({kind}) => kind === 'event')
        .map(({description}) => ({name: description, why: 'an event: look for a record of it'})),
    ]
  }

  return {findings, person, personNamed, source, notWritten}
}
