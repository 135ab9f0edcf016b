import {Hono, type Context} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import type {DatasetConnection} from '../ingest/write/datasetClient.ts'
import {createImportThreads, type ThreadLimits} from './createImportThreads.ts'
import type {ImportJob} from './messages.ts'
import {readUpload, type Upload} from './readUpload.ts'
import {Refusal} from './refusal.ts'

/** What the program around these routes knows of a request. */
export interface IntakeEnv {
  Variables: {identity: {id: string} | undefined}
}

export interface ImportOptions {
  /** The content lake as whoever sent the request reaches it. */
  connectionFor: (context: Context<IntakeEnv>, dataset: string | undefined) => DatasetConnection
  /** Takes one turn of this person: `undefined`, or after how many seconds there is one again. */
  takeTurn: (identityId: string) => number | undefined
  now: () => Date
  limits?: Partial<ThreadLimits>
  /** Of one request. */
  maximumBytes?: number
}

/**
 * `POST /preview` and `POST /write` of a text, as a form with a `file` or JSON with a `text`. Answers
 * are JSON; a refusal is `{error: {type, description}}`, its description a sentence for people.
 */
export function importRoutes(options: ImportOptions): Hono<IntakeEnv> {
  const {connectionFor, takeTurn, now, limits, maximumBytes = 32 * 1024 * 1024} = options
  const threads = createImportThreads(limits)
  const routes = new Hono<IntakeEnv>()

  routes.onError((error, context) => {
    if (!(error instanceof Refusal)) throw error
    const {type, message: description, status, details} = error
    // What was not read of a body stands in the way of the next request.
    if (status === 413) context.header('Connection', 'close')
    return context.json({error: {type, description, ...details}}, status)
  })
  routes.use(async (context, next) => {
    const identity = context.get('identity')
    if (!identity) throw new Refusal(401, 'unauthorizedError', 'Sign in to import a manuscript.')
    const seconds = takeTurn(identity.id)
    if (seconds !== undefined) {
      context.header('Retry-After', String(seconds))
      throw new Refusal(429, 'rateLimited', `You sent many texts. Try again in ${seconds} seconds.`)
    }
    await next()
  })
  routes.use(
    bodyLimit({
      maxSize: maximumBytes,
      onError: () => {
        const megabytes = Math.floor(maximumBytes / 1024 / 1024)
        const sentence = `A text may have at most ${megabytes} MB here. Make its pictures smaller, or use npm run import.`
        throw new Refusal(413, 'payloadTooLarge', sentence)
      },
    }),
  )

  const jobOf = (context: Context<IntakeEnv>, upload: Upload): ImportJob => {
    const {name, bytes, language, choices, dataset} = upload
    return {
      task: {name, bytes, language, choices, importedAt: now().toISOString()},
      connection: connectionFor(context, dataset),
    }
  }

  routes.post('/preview', async (context) => {
    const upload = await readUpload(context)
    return context.json(await threads.preview(jobOf(context, upload), context.req.raw.signal))
  })

  routes.post('/write', async (context) => {
    const upload = await readUpload(context)
    const {guard, name} = upload
    if (guard === undefined) {
      const sentence = `Preview ${name} first, and send the "guard" of its answer with it.`
      throw new Refusal(400, 'noGuard', sentence)
    }
    const {articleId, outcome, refusedPictures} = await threads.write(
      {...jobOf(context, upload), guard},
      context.req.raw.signal,
    )
    return context.json({articleId, ...outcome, refusedPictures})
  })
  return routes
}
