/** The words of a text, folded, each once. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** How many members two sets share, from 0 to 1 (Dice). */
export function shared<Member>(one: ReadonlySet<Member>, other: ReadonlySet<Member>): number {
  if (one.size + other.size === 0) return 0
  let both = 0
  for (const member of one) if (other.has(member)) both += 1
  return (2 * both) / (one.size + other.size)
}

/** How alike two short texts are, from 0 to 1, by their pairs of neighbouring letters. */
export function alike(one: string, other: string): number {
  return one === other ? 1 : shared(pairs(one), pairs(other))
}

function pairs(text: string): ReadonlySet<string> {
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  return new Set([...letters].slice(0, -1).map((letter, index) => letter + letters[index + 1]))
}
