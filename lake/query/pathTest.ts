/** GROQ's `path(pattern)` as a test of ids: `*` is one part between dots, `**` any number of them. */
export function pathTest(pattern: string): (id: string) => boolean {
  if (pattern === '*') return (id) => id !== '' && !id.includes('.')
  const parts = pattern.split('.').map((part) => {
    if (part === '**') return '.*'
    return part === '*' ? '[^.]+' : part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  })
  const expression = new RegExp(`^${parts.join(String.raw`\.`)}$`)
  return (id) => expression.test(id)
}
