import type {SanityClient} from '@sanity/client'
import {publishedIdOf, type SourceDocument} from '../../workflow/index.ts'
import {checkCapture} from './checkCapture.ts'
import {checkLink, type LinkOptions} from './checkLink.ts'
import {type Answers, type Condition, nextCondition} from './nextCondition.ts'

/** A source as it is stored: a draft and what is published of it are two. */
export interface CheckedSource extends SourceDocument {
  url?: string
  archivedUrl?: string
  file?: {url?: string}
}

export interface Checked {
  source: CheckedSource
  answers: Answers
  /** What was written, or would be in a dry run. */
  condition: Condition | undefined
  /** Why the store did not take it. */
  failure?: string
}

export interface CheckEvidenceOptions extends LinkOptions {
  now: () => Date
  /** Between two requests to a host, in milliseconds. */
  pause: number
  /** Hosts asked at a time. */
  hosts: number
  dryRun: boolean
  onProgress?: (text: string) => void
}

type Client = Pick<SanityClient, 'fetch' | 'patch' | 'config'>

/**
 * Looks at the address and the captured copy of every source, host by host, and writes what changed on
 * it, so that whatever rests on it re-opens or closes again. One source’s failure stops no other.
 */
export async function checkEvidence(
  client: Client,
  options: CheckEvidenceOptions,
): Promise<Checked[]> {
  const query =
    '*[_type == "source" && (defined(url) || defined(captured.file.asset)) && !(_id in path("versions.**"))]{..., "file": captured.file.asset->{url}}'
  const sources = await client.fetch<CheckedSource[]>(query)
  const checked: Checked[] = []
  const queues = [...Map.groupBy(sources, hostOf).values()]
  const next = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      const known = new Map<string, Answers>()
      for (const source of queue) {
        const question = JSON.stringify([source.url, source.file?.url, source.captured?.sha256])
        const isAsked = known.has(question)
        const answers = known.get(question) ?? (await look(client, source, options))
        known.set(question, answers)
        checked.push(await write(client, source, answers, options))
        options.onProgress?.(`Sources ${checked.length} of ${sources.length}`)
        if (!isAsked && source !== queue.at(-1)) await options.wait(options.pause)
      }
    }
  }
  await Promise.all(Array.from({length: options.hosts}, next))
  return checked.sort((one, other) => one.source._id.localeCompare(other.source._id))
}

async function look(
  client: Client,
  {url, archivedUrl, file, captured}: CheckedSource,
  options: CheckEvidenceOptions,
): Promise<Answers> {
  const link = url ? await checkLink(url, options) : undefined
  const archived =
    link?.state === 'dead' && archivedUrl ? await checkLink(archivedUrl, options) : undefined
  const sha256 = captured?.sha256
  const {token} = client.config()
  const headers: Record<string, string> = token ? {authorization: `Bearer ${token}`} : {}
  const isOwn = file?.url?.startsWith(`${client.config().apiHost}/`) ?? false
  const copy =
    file?.url && sha256
      ? await checkCapture(
          file.url,
          sha256,
          isOwn ? {...options, fetch, headers} : {...options, headers: {}},
        )
      : undefined
  return {...(link && {link}), ...(archived && {archived}), ...(copy && {file: copy})}
}

async function write(
  client: Client,
  source: CheckedSource,
  answers: Answers,
  {dryRun, now}: CheckEvidenceOptions,
): Promise<Checked> {
  const condition = nextCondition(source.condition, answers, now().toISOString())
  if (!condition || dryRun) return {source, answers, condition}
  try {
    const patch = client.patch(source._id).set({condition})
    await (source._rev ? patch.ifRevisionId(source._rev) : patch).commit()
    return {source, answers, condition}
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    return {source, answers, condition, failure}
  }
}

/** Drafts and published versions of a source stay together. */
function hostOf({_id, url}: CheckedSource): string {
  return url && URL.canParse(url) ? new URL(url).host : publishedIdOf(_id)
}
