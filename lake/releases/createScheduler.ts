import {z} from 'zod'
import type {CommitRequest, CommitResult} from '../mutate/commitRequest.ts'
import type {Rows} from '../store/rows.ts'
import {type Identity, LakeError} from '../types.ts'
import {readRelease, type Release} from './releaseDocument.ts'
import {releaseOfDocument} from './releaseIds.ts'
import {schedulerIdentity} from './schedulerIdentity.ts'

/** Why a release that was due is active again and not published. */
export interface ScheduleRefusal {
  dataset: string
  release: string
  scheduledBy: string
  error: LakeError
}

export interface ScheduleOptions {
  /** What this person (or token) may do at present; nobody where they are gone. */
  identityOf: (id: string) => Identity | undefined
  refused?: (refusal: ScheduleRefusal) => void
  /** Told of what is no refusal: a full disk, a fault. It is tried again. */
  log?: (message: string, error: unknown) => void
  /** Runs `run` once, after so many milliseconds, unless the returned function is called. */
  setTimer?: (milliseconds: number, run: () => void) => () => void
}

export interface Scheduler {
  /** Publishes what is due; resolves when that is done. The timer calls it, too. */
  run(): Promise<void>
  /** Looks anew at what is due next. */
  wake(): void
  stop(): void
}

interface SchedulerParts {
  datasets: () => string[]
  rows: (dataset: string) => Pick<Rows, 'get' | 'idsOfType'>
  commit: (dataset: string, request: CommitRequest, identity: Identity) => Promise<CommitResult>
  now: () => Date
}

/** A machine that slept, or whose clock was set, is late by this at most. */
const longestWait = 60_000

/**
 * Publishes scheduled releases when their time comes, as whoever scheduled them would: with their
 * present rights, through the same commit and its policies. What is due is read from the store, so
 * a restart forgets nothing. A refused release is active again, with the reason as its `error`.
 */
export function createScheduler(parts: SchedulerParts, options: ScheduleOptions): Scheduler {
  const {datasets, rows, commit, now} = parts
  const {identityOf, refused = () => undefined, log = console.error} = options
  const {setTimer = waitFor} = options
  /** Revisions that are tried again, later. */
  const failed = new Set<string>()
  let isStopped = false
  let running: Promise<void> | undefined
  let cancel = () => {}

  function run(): Promise<void> {
    running ??= publishDue().finally(() => {
      running = undefined
      wake()
    })
    return running
  }

  async function publishDue(): Promise<void> {
    const time = now().getTime()
    for (const {dataset, release} of scheduled()) {
      if (isStopped || dueAt(release) > time) return
      await publish(dataset, release)
    }
  }

  async function publish(dataset: string, release: Release): Promise<void> {
    try {
      const actionType = 'sanity.action.release.publish'
      const actions = [{actionType, releaseId: release.name}]
      await commit(dataset, {actions}, schedulingIdentity(release))
    } catch (error) {
      if (error instanceof LakeError && error.status < 500) {
        return giveBack(dataset, release, error)
      }
      failed.add(release._rev)
      log(`The release "${release.name}" could not be published. It is tried again.`, error)
    }
  }

  function schedulingIdentity({scheduledBy, name}: Release): Identity {
    const identity = scheduledBy === undefined ? undefined : identityOf(scheduledBy)
    if (identity) return identity
    const text = `Whoever scheduled the release "${name}" is not here any more. Somebody who may publish has to schedule it again.`
    throw new LakeError(403, 'insufficientPermissionsError', text)
  }

  async function giveBack(dataset: string, release: Release, error: LakeError): Promise<void> {
    const {name, _rev, scheduledBy = ''} = release
    try {
      const actionType = 'lake.action.release.return'
      const message = sentenceOf(error)
      const actions = [{actionType, releaseId: name, ifRevisionId: _rev, message}]
      await commit(dataset, {actions}, schedulerIdentity)
      refused({dataset, release: name, scheduledBy, error})
    } catch (failure) {
      failed.add(_rev)
      log(`That the release "${name}" was refused could not be noted. It is tried again.`, failure)
    }
  }

  /** What waits for its time, the first first. */
  function scheduled(): {dataset: string; release: Release}[] {
    const found = datasets().flatMap((dataset) =>
      rows(dataset)
        .idsOfType('system.release')
        .filter((id) => releaseOfDocument(id) !== undefined)
        .flatMap((id) => readRelease(rows(dataset).get(id)) ?? [])
        .filter(({state}) => state === 'scheduled')
        .map((release) => ({dataset, release})),
    )
    return found.toSorted((one, other) => dueAt(one.release) - dueAt(other.release))
  }

  function wake(): void {
    cancel()
    if (isStopped || running) return
    const time = now().getTime()
    const waits = scheduled().map(({release}) =>
      failed.has(release._rev) ? longestWait : Math.max(dueAt(release) - time, 0),
    )
    if (waits.length === 0) return
    cancel = setTimer(Math.min(...waits, longestWait), () => void run())
  }

  wake()
  return {
    run,
    wake,
    stop() {
      isStopped = true
      cancel()
    },
  }
}

const dueAt = ({publishAt}: Release): number =>
  publishAt === undefined ? 0 : Date.parse(publishAt) || 0

const actionItems = z.array(z.object({error: z.object({description: z.string()})}))

/** An action's failure says what failed in its items. */
function sentenceOf({message, details}: LakeError): string {
  return actionItems.safeParse(details.items).data?.[0]?.error.description ?? message
}

function waitFor(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}
