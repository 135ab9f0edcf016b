export const notePrefix = 'note-of-'

export interface NoteBody {
  kind: 'comment' | 'footnote' | 'endnote'
  id: string
  text: string
}

const bodyId = new RegExp(`^${notePrefix}(comment|footnote|endnote)-(?!ref-)(.+)$`, 'u')
const markId = new RegExp(`^${notePrefix}(comment|footnote|endnote)-ref-(.+)$`, 'u')

/** Takes the notes that mammoth writes after a document out of it, by "kind id". */
export function takeNotes(fragment: DocumentFragment): Map<string, NoteBody> {
  const bodies = new Map<string, NoteBody>()
  for (const element of fragment.querySelectorAll(`[id^="${notePrefix}"]`)) {
    const kind = kindOf(bodyId.exec(element.id)?.[1])
    const id = bodyId.exec(element.id)?.[2]
    if (!kind || id === undefined) continue
    const body = kind === 'comment' ? element.nextElementSibling : element
    for (const back of body?.querySelectorAll(`a[href^="#${notePrefix}"]`) ?? []) back.remove()
    const words = [...(body?.querySelectorAll('p') ?? [])].map(({textContent}) => textContent)
    const text = words.join(' ').replace(/\s+/gu, ' ').trim()
    bodies.set(`${kind} ${id}`, {kind, id, text})
    if (body !== element) body?.remove()
    element.remove()
  }
  return bodies
}

/** The note whose mark an element is, as "kind id". */
export function noteMark(element: Element): string | undefined {
  const [kind, id] = markId.exec(element.id)?.slice(1) ?? []
  return kind && id !== undefined ? `${kind} ${id}` : undefined
}

function kindOf(text: string | undefined): NoteBody['kind'] | undefined {
  return text === 'comment' || text === 'footnote' || text === 'endnote' ? text : undefined
}
