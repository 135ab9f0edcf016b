import {assess} from './assessment.ts'
import type {Dossier, Stage} from './types.ts'

/** The stage an article is really in, derived at every read: see `stageOf`. */
export function effectiveStage(dossier: Dossier): Stage {
  return assess(dossier).stage
}
