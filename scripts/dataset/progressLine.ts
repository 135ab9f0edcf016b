/** A terminal, or what takes its place. */
interface ProgressStream {
  isTTY?: boolean
  write(text: string): unknown
}

/**
 * What a long command is at: one line of a terminal that is written over. In a log or a mail of cron,
 * where nobody watches, only the command's own last lines stand.
 */
export function progressLine(stream: ProgressStream = process.stderr): {
  show: (text: string) => void
  end: () => void
} {
  const clear = '\r\u001b[2K'
  return {
    show(text) {
      if (stream.isTTY) stream.write(`${clear}${text}`)
    },
    end() {
      if (stream.isTTY) stream.write(clear)
    },
  }
}
