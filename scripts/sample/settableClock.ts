/** A clock for a lake whose past is being written: it stands where it was set. */
export interface SettableClock {
  now: () => Date
  set: (time: Date) => void
  /** From here on it shows the time of day. */
  release: () => void
}

export function createSettableClock(): SettableClock {
  let time: Date | undefined
  return {
    now: () => time ?? new Date(),
    set(next) {
      time = next
    },
    release() {
      time = undefined
    },
  }
}
