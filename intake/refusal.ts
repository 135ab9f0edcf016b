export type RefusalStatus = 400 | 401 | 403 | 404 | 408 | 409 | 413 | 415 | 422 | 429 | 500 | 502

/** Why a text was not read or written: a status of HTTP, a name for programs, a sentence for people. */
export class Refusal extends Error {
  readonly status: RefusalStatus
  readonly type: string
  readonly details: Record<string, unknown>

  constructor(
    status: RefusalStatus,
    type: string,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.type = type
    this.details = details
  }
}
