import type {Assessment} from '../assessment.ts'
import {stages} from '../stages.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'

/** The article went through the house: its effective stage is ready, or published already. */
export function stageReady({dossier, stage}: Assessment): Blocker[] {
  if (stage === 'ready' || stage === 'published') return []
  const {title} = stages[stage]
  const message =
    stage === 'retracted'
      ? 'The article was retracted. It stays as it is, with its notice.'
      : `The article stands at “${title}”. It can be published once it has come to “${stages.ready.title}”.`
  return [gateBlocker('notReady', {documentId: dossier.article._id}, message)]
}
