/** What went wrong, as one or more sentences that end like sentences. */
export function describeFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /[.!?]$/u.test(message.trim()) ? message.trim() : `${message.trim()}.`
}
