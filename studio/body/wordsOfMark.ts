interface SpanLike {
  _type?: string
  text?: string
  marks?: readonly string[]
}

/** The words of a block that carry a mark, joined; nothing where the value is no block. */
export function wordsOfMark(block: unknown, markKey: string): string | undefined {
  if (typeof block !== 'object' || block === null || !('children' in block)) return undefined
  const {children} = block
  if (!Array.isArray(children)) return undefined
  const words = (children as SpanLike[])
    .filter(({marks}) => marks?.includes(markKey))
    .map(({text}) => text ?? '')
    .join('')
  return words || undefined
}
