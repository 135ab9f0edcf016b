/** Waits for quiet: calls `then` once nobody called `again` for a while, or after the longest wait. */
export interface Pause {
  again(): void
  stop(): void
}

export function createPause(
  quietMilliseconds: number,
  longestMilliseconds: number,
  then: () => void,
): Pause {
  let quiet: NodeJS.Timeout | undefined
  let longest: NodeJS.Timeout | undefined

  function stop(): void {
    clearTimeout(quiet)
    clearTimeout(longest)
    quiet = longest = undefined
  }

  function end(): void {
    stop()
    then()
  }

  return {
    stop,
    again() {
      clearTimeout(quiet)
      quiet = setTimeout(end, quietMilliseconds).unref()
      longest ??= setTimeout(end, longestMilliseconds).unref()
    },
  }
}
