import type {SanityClient} from '@sanity/client'
import {draftIdOf} from '../workflow/index.ts'
import {articlesOver} from './reading/articlesOver.ts'
import {findingsOf} from './findings.ts'
import {bypassed, type IncidentDocument, sameFindings} from './incidents.ts'
import {historyOf} from './reading/history.ts'
import type {Clock} from './types.ts'

export interface DetectorSettings {
  /** Sign-ins and tokens that may write receipts; whose else is found. Empty: anybody's is taken. */
  publishers?: readonly string[]
  /** Takes out of print what has never had a receipt. */
  unpublish?: boolean
}

const tag = 'on-record.publisher'

/**
 * Looks at what is in print after a document was written or deleted: its articles, or the document
 * by itself, against their receipts. What no receipt covers becomes an incident that the desk shows,
 * once; an incident is settled when nothing is left of it. Returns the new ones.
 */
export async function detectBypass(
  client: SanityClient,
  documentId: string,
  clock: Clock,
  settings: DetectorSettings = {},
): Promise<IncidentDocument[]> {
  const found: IncidentDocument[] = []
  for (const id of await articlesOver(client, documentId)) {
    const incident = await lookAt(client, id, clock, settings)
    if (incident) found.push(incident)
  }
  return found
}

async function lookAt(
  client: SanityClient,
  id: string,
  clock: Clock,
  {publishers = [], unpublish = false}: DetectorSettings,
): Promise<IncidentDocument | undefined> {
  const findings = await findingsOf(client, id, publishers)
  const open = await client.fetch<IncidentDocument[]>(
    '*[_type == "incident" && kind == "bypass" && document._ref == $id && !defined(settledAt)]',
    {id},
    {perspective: 'raw', tag},
  )
  const isKnown = findings.length > 0 && open.some((one) => sameFindings(one.findings, findings))
  if (isKnown) return undefined
  const settledAt = clock.now().toISOString()
  const [first] = findings
  if (!first) {
    if (open.length === 0) return undefined
    const settled = open.map(({_id}) => ({patch: {id: _id, set: {settledAt}}}))
    await client.mutate(settled, {tag})
    return undefined
  }
  const last = (await historyOf(client, first.documentId)).at(-1)
  const incident = bypassed(id, findings, last, clock)
  await client.mutate(
    [...open.map(({_id}) => ({patch: {id: _id, set: {settledAt}}})), {createOrReplace: incident}],
    {tag},
  )
  const isUnheardOf = findings.some(({code}) => code === 'noReceipt' || code === 'itemLoose')
  if (unpublish && isUnheardOf) await takeOutOfPrint(client, id)
  return incident
}

/** What is taken out of print stays as a draft: nothing is lost. */
const takeOutOfPrint = (client: SanityClient, id: string) =>
  client.action(
    {actionType: 'sanity.action.document.unpublish', draftId: draftIdOf(id), publishedId: id},
    {tag},
  )
