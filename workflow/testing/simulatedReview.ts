import {isOfType} from '../dossier/documentTypes.ts'
import {itemsOf} from '../items/itemsOf.ts'
import {WorkflowError} from '../refusals.ts'
import {signOff} from '../review/signOff.ts'
import {transition} from '../review/transition.ts'
import {rulesVersion} from '../rulesVersion.ts'
import type {Actor, Dossier, ReviewChange} from '../types.ts'
import {timeOf, type MemoryLake} from './memoryLake.ts'
import {confirmation} from './newsroom.ts'
import {actorNamed} from './simulatedEdits.ts'
import type {Simulation} from './simulation.ts'

/** Takes a checking step; when it is accepted, the witness notes it. */
export function sign(
  simulation: Simulation,
  articleId: string,
  actor: Actor,
  make: (dossier: Dossier) => ReviewChange,
): void {
  const dossier = simulation.lake.working(articleId)
  const change = attempt(() => make(dossier))
  if (!change || simulation.lake.review(actor, articleId, change).length > 0) return
  const keys = simulation.accepted.get(articleId) ?? []
  for (const entry of change.append?.signOffs ?? []) {
    keys.push(entry._key)
    simulation.witnessed.push({...seen(dossier, entry.item), verdict: entry.verdict, by: actor.id})
  }
  simulation.accepted.set(articleId, keys)
  for (const entry of change.append?.overrides ?? []) {
    simulation.witnessed.push({...seen(dossier, entry.item), verdict: 'override', by: actor.id})
  }
}

/** Words and speaker of an item, read off the documents without the workflow's help. */
export function seen({article: story, quotes, claims, interviewees}: Dossier, key: string) {
  const [kind, id] = key.split(':')
  const document = [...quotes, ...claims].find((one) => one._id === id)
  const speaker = interviewees.find(
    (one) => isOfType('quote', document) && one._id === document.speaker?._ref,
  )
  const title = kind === 'headline' ? story.headline : story.standfirst
  return {key, words: (id ? document?.text : title) ?? '', speaker: speaker?.name ?? ''}
}

/** Confirms every item that is open. */
export function signOpen(
  simulation: Simulation,
  articleId: string,
  actor: Actor,
  stamp: {at: string; key: string},
): void {
  for (const [position, {key, state}] of itemsOf(simulation.lake.working(articleId)).entries()) {
    if (state === 'confirmed' || state === 'overridden') continue
    sign(simulation, articleId, actor, (dossier) => {
      const own = {...stamp, key: `${stamp.key}-${position}`}
      return signOff(dossier, actor, confirmation(dossier, key), own)
    })
  }
}

/** The same change with a fingerprint of something else. */
export function forgedFor(change: ReviewChange): ReviewChange {
  const signOffs = change.append?.signOffs?.map((one) => ({
    ...one,
    fingerprint: `${one.fingerprint}0`,
  }))
  return {...change, append: {...change.append, ...(signOffs ? {signOffs} : {})}}
}

/** Writes sign-offs of everything in the name of standards, as a script could. */
export function impersonate(
  lake: MemoryLake,
  articleId: string,
  actor: Actor,
  stamp: {at: string; key: string},
): void {
  const signOffs = itemsOf(lake.working(articleId)).map((one, position) => ({
    _key: `${stamp.key}-${position}`,
    item: one.key,
    verdict: 'confirmed' as const,
    statement: one.statement,
    fingerprint: one.fingerprint,
    method: 'recording' as const,
    evidence: one.evidence.flatMap((entry) => entry._key ?? []),
    by: 'sol',
    at: stamp.at,
    rulesVersion,
  }))
  if (actor.id !== 'sol') lake.review(actor, articleId, {append: {signOffs}})
}

/** Walks a story towards ready as far as it goes. */
export function advance(lake: MemoryLake, articleId: string, key: string): void {
  const steps = [
    ['rosa', 'submit'],
    ['edda', 'sendToFactCheck'],
    ['sol', 'passToCopyEdit'],
    ['edda', 'sendToStandards'],
    ['sol', 'approve'],
  ] as const
  for (const [actor, name] of steps) {
    move(lake, articleId, actorNamed(lake, actor), name, {at: timeOf(0), key: `${key}-${name}`})
  }
}

/** Takes one transition. */
export function move(
  lake: MemoryLake,
  articleId: string,
  actor: Actor,
  name: Parameters<typeof transition>[2]['name'],
  stamp: {at: string; key: string},
): void {
  const change = attempt(() =>
    transition(lake.working(articleId), actor, {name, reason: 'Because'}, stamp),
  )
  if (change) lake.review(actor, articleId, change)
}

/** A change, or nothing where the workflow refuses the step. */
export function attempt(make: () => ReviewChange): ReviewChange | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof WorkflowError) return undefined
    throw error
  }
}
