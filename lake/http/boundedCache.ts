const most = 1000

/** Remembers what `work` made of a text; forgets everything when there is too much of it. */
export function boundedCache<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = work(text)
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}
