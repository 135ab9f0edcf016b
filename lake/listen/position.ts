/** How far a listener has come: whole transactions, and events of the one after them. */
export interface Position {
  sequence: number
  /** Events received of transaction `sequence + 1`. */
  events: number
}

/** The position as an event's id, which a listener sends when it comes back. */
export function positionId(storeId: string, {sequence, events}: Position): string {
  return events === 0 ? `${storeId}:${sequence}` : `${storeId}:${sequence}+${events}`
}

/** Reads an event's id; `undefined` for one of another store or of none. */
export function readPosition(storeId: string, id: string): Position | undefined {
  const start = `${storeId}:`
  const numbers = /^(\d{1,15})(?:\+(\d{1,9}))?$/.exec(id.slice(start.length))
  if (!id.startsWith(start) || !numbers) return undefined
  return {sequence: Number(numbers[1]), events: Number(numbers[2] ?? 0)}
}
