export const notePrefix = 'note-of-'

/** A bookmark of this name and a number stands where the words of a comment begin. */
export const commentBookmark = 'commented-from-'

export interface NoteBody {
  kind: 'comment' | 'footnote' | 'endnote'
  id: string
  text: string
  links: string[]
  /** Words in italics. */
  titles: string[]
}

const bodyId = new RegExp(`^${notePrefix}(comment|footnote|endnote)-(?!ref-)(.+)$`, 'u')
const startId = new RegExp(`^${notePrefix}${commentBookmark}(.+)$`, 'u')
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
    const links = [...(body?.querySelectorAll('a[href]') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    )
    bodies.set(`${kind} ${id}`, {
      kind,
      id,
      text: wordsIn(body, 'p').join(' '),
      links,
      titles: wordsIn(body, 'em'),
    })
    if (body !== element) body?.remove()
    element.remove()
  }
  return bodies
}

function wordsIn(body: Element | null, selector: string): string[] {
  return [...(body?.querySelectorAll(selector) ?? [])].flatMap(({textContent}) => {
    const words = textContent.replace(/\s+/gu, ' ').trim()
    return words === '' ? [] : [words]
  })
}

/** The comment whose words begin at an element, as "from id". */
export function commentStart(element: Element): string | undefined {
  const id = startId.exec(element.id)?.[1]
  return id === undefined ? undefined : `from ${id}`
}

/** The note whose mark an element is, as "kind id". */
export function noteMark(element: Element): string | undefined {
  const [kind, id] = markId.exec(element.id)?.slice(1) ?? []
  return kind && id !== undefined ? `${kind} ${id}` : undefined
}

function kindOf(text: string | undefined): NoteBody['kind'] | undefined {
  return text === 'comment' || text === 'footnote' || text === 'endnote' ? text : undefined
}
