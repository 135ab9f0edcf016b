/** One thing to do: the same again while it waits is done once. */
export interface Work {
  kind: 'catch up' | 'review' | 'publish' | 'look'
  id: string
}

export interface WorkQueue {
  add(work: Work): void
  /** Settles when nothing waits and nothing runs. */
  idle(): Promise<void>
  /** Drops what waits, and settles when what runs has ended. */
  stop(): Promise<void>
}

/** Does one piece of work at a time, in the order it came. */
export function createWorkQueue(
  perform: (work: Work) => Promise<void>,
  failed: (work: Work, error: unknown) => void,
): WorkQueue {
  const waiting = new Map<string, Work>()
  let running: Promise<void> | undefined
  let isStopped = false

  async function run(): Promise<void> {
    for (let next = take(); next; next = take()) {
      const work = next
      await perform(work).catch((error: unknown) => failed(work, error))
    }
    running = undefined
  }

  function take(): Work | undefined {
    const [first] = waiting
    if (!first || isStopped) return undefined
    waiting.delete(first[0])
    return first[1]
  }

  const idle = async (): Promise<void> => {
    while (running) await running
  }

  return {
    add(work) {
      if (isStopped) return
      waiting.set(`${work.kind} ${work.id}`, work)
      running ??= run()
    },
    idle,
    async stop() {
      isStopped = true
      await idle()
    },
  }
}
