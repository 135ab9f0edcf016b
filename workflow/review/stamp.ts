import type {Actor} from '../types.ts'

/** The time of a step and the key of its first entry; the module has neither clock nor randomness. */
export interface Stamp {
  /** ISO 8601, UTC. */
  at: string
  /** Unique within the review. */
  key: string
}

/** Who and when, as every entry of a review records it. */
export function signature(actor: Actor, stamp: Stamp) {
  return {
    by: actor.id,
    ...(actor.name === undefined ? {} : {byName: actor.name}),
    at: stamp.at,
  }
}

/** The key of the log entry that goes with an entry. */
export function logKey(stamp: Stamp): string {
  return `${stamp.key}-log`
}
