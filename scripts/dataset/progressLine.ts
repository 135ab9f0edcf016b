/** What a long command is at: one line that is written over on a terminal, a line a step elsewhere. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): {
  show: (text: string) => void
  end: () => void
} {
  let step = ''
  return {
    show(text) {
      const name = text.replace(/[\s.…]*(?:\d.*)?$/, '')
      if (stream.isTTY) stream.write(`\r\u001b[2K${text}`)
      else if (name !== step) stream.write(`${name}\n`)
      step = name
    },
    end() {
      if (stream.isTTY) stream.write('\r\u001b[2K')
    },
  }
}
