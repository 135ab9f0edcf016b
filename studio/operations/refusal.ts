import {type Blocker, WorkflowError} from '../../workflow/index.ts'

/** What a person reads when a step did not go through: what happened, why, and what to do next. */
export interface Refusal {
  title: string
  /** What is in the way, where the workflow or the lake's gate says so. */
  blockers: readonly Blocker[]
  /** A sentence, where there are no blockers. */
  detail?: string
}

/** Failures of one mutation or action that looking again and repeating may cure. */
const overtaken: ReadonlySet<string> = new Set([
  'documentRevisionIDDoesNotMatchError',
  'documentAlreadyExistsError',
  'none',
])

interface Answer {
  statusCode: number
  error: {type?: unknown; description?: unknown; items?: unknown}
}

/**
 * Anything an operation threw. A 403 of the lake's commit policy carries the gate's blockers in
 * `error.items`; a revision that is no longer there means that somebody else was faster.
 */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof WorkflowError) {
    return {title: 'Not possible now', blockers: thrown.blockers}
  }
  const answer = answerOf(thrown)
  if (!answer) return {title: 'Nothing was saved', blockers: [], detail: connectionDetail(thrown)}
  const blockers = readBlockers(answer.error.items)
  if (blockers.length > 0) return {title: 'The lake refused, and nothing was changed', blockers}
  const cause = firstFailure(answer.error.items)
  if (answer.statusCode === 409 && overtaken.has(cause.type)) {
    return {
      title: 'Somebody was faster',
      blockers: [],
      detail:
        'What you acted on changed in the meantime. Nothing was saved: look again, then repeat.',
    }
  }
  const {description} = answer.error
  const said = cause.description ?? (typeof description === 'string' ? description : undefined)
  return {
    title: 'Nothing was saved',
    blockers: [],
    detail: said ?? `The lake said ${answer.statusCode}.`,
  }
}

function answerOf(thrown: unknown): Answer | undefined {
  if (!isRecord(thrown) || typeof thrown.statusCode !== 'number') return undefined
  const response = isRecord(thrown.response) ? thrown.response : {}
  const body = isRecord(response.body) ? response.body : {}
  return {statusCode: thrown.statusCode, error: isRecord(body.error) ? body.error : {}}
}

/** What a failed mutation or action says of itself; the whole answer only counts them. */
function firstFailure(items: unknown): {type: string; description?: string} {
  const item: unknown = Array.isArray(items) ? items[0] : undefined
  const error = isRecord(item) && isRecord(item.error) ? item.error : {}
  return {
    type: typeof error.type === 'string' ? error.type : 'none',
    ...(typeof error.description === 'string' && {description: error.description}),
  }
}

function readBlockers(items: unknown): Blocker[] {
  if (!Array.isArray(items)) return []
  return items.filter(isBlocker)
}

const isBlocker = (value: unknown): value is Blocker =>
  isRecord(value) &&
  typeof value.code === 'string' &&
  typeof value.documentId === 'string' &&
  typeof value.message === 'string'

function connectionDetail(thrown: unknown): string {
  const said = thrown instanceof Error && thrown.message ? ` (${thrown.message})` : ''
  return `The lake did not answer${said}. Check that it is running, then try again.`
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
