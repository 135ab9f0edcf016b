import type {Context} from 'hono'
import {z} from 'zod'
import type {ImportChoices} from '../ingest/plan/index.ts'
import {slugOf} from '../ingest/propose/ids.ts'
import {Refusal} from './refusal.ts'

/** A request's text and what it says of it. */
export interface Upload {
  name: string
  bytes: Uint8Array
  language?: string | undefined
  dataset?: string | undefined
  choices: ImportChoices
  guard?: string | undefined
}

const side = z.enum(['imported', 'studio'])
const choices = z.strictObject({
  into: z.string().optional(),
  asNew: z.boolean().optional(),
  link: z.record(z.string(), z.string()).optional(),
  take: z.record(z.string(), side).optional(),
  takeAll: side.optional(),
})

const beside = z.object({
  name: z.string().min(1).max(255).optional(),
  language: z.string().max(35).optional(),
  dataset: z.string().max(64).optional(),
  guard: z.string().max(64).optional(),
})

const jsonBody = beside.extend({text: z.string(), choices: choices.optional()})
const formBody = beside.extend({file: z.instanceof(File), choices: z.string().optional()})

/** The text of a request: a form with a `file`, or JSON with a `text`. Throws a `Refusal`. */
export async function readUpload(context: Context): Promise<Upload> {
  const type = context.req.header('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return readForm(context)
  if (type.startsWith('application/json')) return readText(context)
  throw new Refusal(
    415,
    'unknownUpload',
    'Send a form (multipart/form-data) with a file, or JSON (application/json) with a text.',
  )
}

async function readForm(context: Context): Promise<Upload> {
  const body = await context.req.parseBody().catch((error: unknown) => {
    if (error instanceof Refusal) throw error
    throw new Refusal(400, 'badUpload', 'This form can’t be read: is it whole?')
  })
  const {file, choices: decided, name, ...rest} = checked(formBody, body)
  return {
    ...rest,
    name: name ?? file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    choices:
      checked(choices.optional(), decided === undefined ? undefined : parsed('choices', decided)) ??
      {},
  }
}

async function readText(context: Context): Promise<Upload> {
  const {
    text,
    choices: decided = {},
    name,
    ...rest
  } = checked(jsonBody, parsed('The body', await context.req.text()))
  if (text.trim() === '') throw new Refusal(422, 'unreadableManuscript', 'The text is empty.')
  return {
    ...rest,
    name: name ?? nameOf(text),
    bytes: new TextEncoder().encode(text),
    choices: decided,
  }
}

/** A pasted text is known by its first words, so that its next edition is found again. */
function nameOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n/u)
  const ending = /^(?:#{1,3} |---$)/u.test(first) ? 'md' : 'txt'
  return `${slugOf(first.slice(0, 60)) || 'pasted'}.${ending}`
}

function parsed(what: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Refusal(400, 'badUpload', `${what} can’t be read as JSON.`)
  }
}

function checked<Shape>(schema: z.ZodType<Shape>, value: unknown): Shape {
  const {data, error} = schema.safeParse(value)
  if (!error) return data
  const [issue] = error.issues
  const where = issue?.path.join('.') || 'the body'
  throw new Refusal(400, 'badUpload', `In this request ${where} is wrong: ${issue?.message ?? ''}.`)
}
