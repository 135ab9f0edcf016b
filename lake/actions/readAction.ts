import {failures} from '../mutate/failures.ts'
import {readBody} from '../mutate/readBody.ts'
import {LakeError} from '../types.ts'
import {actionSchema} from './actionSchema.ts'
import type {Action} from './actionSchema.ts'

const withheld = /^sanity\.action\.(document\.variant|variant)\./

/**
 * Reads one action. Variants are refused with 403, which tells the Studio not to offer them; an
 * unknown action with 400.
 */
export function readAction(value: unknown): Action {
  const name = actionName(value)
  if (withheld.test(name)) {
    const text = `Insufficient permissions: ${name} is not available in this lake.`
    throw new LakeError(403, 'insufficientPermissionsError', text)
  }
  if (!actionSchema.options.some((option) => option.shape.actionType.value === name)) {
    throw failures.invalid(`Unknown action type "${name}"`)
  }
  return readBody(actionSchema, value, `action ${name}`)
}

function actionName(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('actionType' in value)) return ''
  return typeof value.actionType === 'string' ? value.actionType : ''
}
