import type {ImportChoices} from '../../ingest/plan/plan.ts'
import type {ImportPreview} from '../../ingest/preview/importPreview.ts'

/** A text as somebody brings it: pasted, or a file. */
export type ManuscriptInput = {text: string} | {file: File}

export interface ImportService {
  /** What is in a text, and what importing it would do. */
  preview(
    input: ManuscriptInput,
    choices: ImportChoices,
    signal: AbortSignal,
  ): Promise<ImportPreview>
  /** Writes the drafts; the published id of their article. */
  write(input: ManuscriptInput, choices: ImportChoices, guard: string): Promise<string>
}

/** The service did not do it; `message` is a sentence for people, and nothing was written. */
export class ImportFailure extends Error {
  /** The service's name for it: `storeChanged`, `unsure`, `conflict` … */
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.name = 'ImportFailure'
    this.type = type
  }
}

interface ServiceOptions {
  url: string
  dataset: string
  token: string | undefined
}

/** The HTTP import as one person uses it: with the token of their Studio, or its session cookie. */
export function createImportService({url, dataset, token}: ServiceOptions): ImportService {
  async function post<Answer>(
    path: string,
    body: FormData | string,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const response = await fetch(`${url}/import/${path}`, {
      method: 'POST',
      body,
      headers: {
        ...(typeof body === 'string' && {'content-type': 'application/json'}),
        ...(token && {authorization: `Bearer ${token}`}),
      },
      credentials: token ? 'omit' : 'include',
      ...(signal && {signal}),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error
      throw new ImportFailure(
        'noAnswer',
        'The import service did not answer. Your text is still here: check that the newsroom runs, then try again.',
      )
    })
    if (response.ok) return response.json()
    throw await failureIn(response)
  }

  return {
    preview: (input, choices, signal) =>
      post<ImportPreview>('preview', bodyOf(input, {choices, dataset}), signal),
    async write(input, choices, guard) {
      const body = bodyOf(input, {choices, dataset, guard})
      const {articleId} = await post<{articleId: string}>('write', body)
      return articleId
    },
  }
}

interface Beside {
  choices: ImportChoices
  dataset: string
  guard?: string
}

function bodyOf(input: ManuscriptInput, {choices, ...beside}: Beside): FormData | string {
  if ('text' in input) return JSON.stringify({...input, ...beside, choices})
  const form = new FormData()
  form.append('file', input.file)
  form.append('choices', JSON.stringify(choices))
  for (const [name, value] of Object.entries(beside)) form.append(name, value)
  return form
}

async function failureIn(response: Response): Promise<ImportFailure> {
  const body: unknown = await response.json().catch(() => undefined)
  const error = isRecord(body) && isRecord(body.error) ? body.error : {}
  const {type, description} = error
  return new ImportFailure(
    typeof type === 'string' ? type : 'unknown',
    typeof description === 'string'
      ? description
      : `The import service answered ${response.status}. Try again, or use npm run import.`,
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
