import {evaluate, evaluateSync, toJS} from 'groq-js'
import type {AnyStaticValue, EvaluateOptions} from 'groq-js'
import type {DocumentSource} from '../store/documentSource.ts'
import {LakeError} from '../types.ts'
import type {Identity} from '../types.ts'
import {createMeter, OverBudget} from './budget.ts'
import {createExplanation} from './explain.ts'
import type {PlanStep} from './explain.ts'
import {answerHostCall, isHostCall} from './hostCalls.ts'
import type {Plan} from './plan.ts'
import {looksSmall} from './looksSmall.ts'
import {createPlanCache} from './planCache.ts'
import {queryError} from './queryError.ts'
import type {Run} from './run.ts'
import {rowsOf} from './rowsOf.ts'
import {createView} from './view.ts'
import type {View} from './view.ts'
import {readable} from './visibility.ts'

/** What a plan is evaluated with. */
export interface Evaluation {
  params: Readonly<Record<string, unknown>>
  /** What `*` and `->` see. */
  view: View
  dataset: string
  projectId?: string | undefined
  identity: Identity | undefined
  now: Date
  explain?: ((step: PlanStep) => void) | undefined
}

export interface GroqRequest extends Omit<Evaluation, 'view'> {
  query: string
  source: DocumentSource
}

/** Plans are the same for everybody: what differs comes with the evaluation. */
const plans = createPlanCache()

/** Evaluates a query over documents as they are, to plain JSON. Throws 400 `queryParseError`. */
export function evaluateGroqNow({query, source, ...rest}: GroqRequest): unknown {
  const rows = rowsOf(source)
  const meter = createMeter(mutationBudget)
  const view = createView({
    rows,
    perspective: 'raw',
    readable: readable(rest.dataset, rest.identity),
    meter,
  })
  try {
    return evaluateNow(query, {...rest, view})
  } catch (error) {
    throw error instanceof OverBudget ? tooCostly() : error
  }
}

/** Everybody waits while a mutation chooses its documents. */
const mutationBudget = {documents: 500_000, ids: 5_000_000, milliseconds: 5000}

function tooCostly(): LakeError {
  const text =
    'The query of this mutation takes too long: nothing was stored. Query for the ids first, then send mutations by id.'
  return new LakeError(400, 'queryTimeoutError', text)
}

/** Evaluates a query in one turn; `diff::`, which takes several, is refused. */
export function evaluateNow(query: string, evaluation: Evaluation): unknown {
  try {
    return plain(toJS(evaluatePlan(planned(query, evaluation), evaluation)))
  } catch (error) {
    throw queryError(query, evaluation.params, error)
  }
}

/** The result as plain JSON. Throws 400 `queryParseError`. */
export async function evaluateGroq(query: string, evaluation: Evaluation): Promise<unknown> {
  try {
    return plain(toJS(await evaluated(query, evaluation)))
  } catch (error) {
    throw queryError(query, evaluation.params, error)
  }
}

/** The result as JSON text, which an HTTP answer carries as it is. Throws 400 `queryParseError`. */
export async function evaluateToText(query: string, evaluation: Evaluation): Promise<string> {
  try {
    return JSON.stringify((await evaluated(query, evaluation)).data) ?? 'null'
  } catch (error) {
    throw queryError(query, evaluation.params, error)
  }
}

/** As `evaluateToText`: an object of the `result` and how it was found, `explain`. */
export async function explainToText(query: string, evaluation: Evaluation): Promise<string> {
  const {note, told} = createExplanation()
  const result = await evaluateToText(query, {...evaluation, explain: note})
  return `{"result":${result},"explain":${JSON.stringify(told(evaluation.view.meter))}}`
}

function planned(query: string, {params, view}: Evaluation): Plan {
  const plan = plans.planFor(query, params)
  const missing = plan.parameters.find((name) => !Object.hasOwn(params, name))
  if (missing !== undefined) throw new Error(`param $${missing} referenced, but not provided`)
  for (const name of plan.textParameters) {
    if (typeof params[name] !== 'string') throw new Error(`text::query() takes a string: $${name}`)
  }
  if (view.meter.isLimited && !isSmall(plan, params)) throw new OverBudget(view.meter.counted)
  return plan
}

/** Plans that are small with any plain parameters: most are, and asked for again and again. */
const small = new WeakSet<Plan>()

function isSmall(plan: Plan, params: Evaluation['params']): boolean {
  const isPlain = Object.values(params).every(isPlainValue)
  if (isPlain && small.has(plan)) return true
  const is = looksSmall(plan.parsed, params)
  if (is && isPlain) small.add(plan)
  return is
}

const longestPlainText = 60

function isPlainValue(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longestPlainText && !value.includes('*')
  return typeof value !== 'object'
}

async function evaluated(query: string, evaluation: Evaluation): Promise<AnyStaticValue> {
  const plan = planned(query, evaluation)
  if (!plan.isStepwise) return evaluatePlan(plan, evaluation)
  const value = await evaluate(plan.tree, optionsOf(plan, evaluation))
  return value.asStatic()
}

/** The value of a plan, with groq-js' own dates and paths in it. */
export function evaluatePlan(plan: Plan, evaluation: Evaluation): AnyStaticValue {
  return evaluateSync(plan.tree, optionsOf(plan, evaluation))
}

function optionsOf({calls}: Plan, evaluation: Evaluation): EvaluateOptions {
  const {view, params, dataset, projectId = 'embedded', identity, now, explain} = evaluation
  const found = new Map<object, unknown>()
  const options = {
    params,
    dataset: [],
    timestamp: now,
    identity: identity?.id ?? '<anonymous>',
    sanity: {projectId, dataset},
    dereference: ({_ref}: {_ref: string}): unknown =>
      isHostCall(_ref) ? answerHostCall(calls, run, _ref) : view.get(_ref),
  }
  const run: Run = {
    view,
    params,
    explain,
    evaluate: (node) => evaluateSync(node, options).data,
    once: (key, make) => remembered(found, key, make),
  }
  return options
}

function remembered<Result>(found: Map<object, unknown>, key: object, make: () => Result): Result
function remembered(found: Map<object, unknown>, key: object, make: () => unknown): unknown {
  if (!found.has(key)) found.set(key, make())
  return found.get(key)
}

function plain(value: unknown): unknown {
  return value === undefined ? null : value
}
