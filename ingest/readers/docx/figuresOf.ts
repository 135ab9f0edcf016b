/** Makes a `figure` of each picture whose caption is a paragraph of its own beside it. */
export function figuresOf(fragment: DocumentFragment): void {
  for (const caption of fragment.querySelectorAll('p.caption')) {
    const beside = [caption, caption.previousElementSibling, caption.nextElementSibling].find(
      (element) => element?.querySelector('img') && (element === caption || isWordless(element)),
    )
    const image = beside?.querySelector('img')
    const document = caption.ownerDocument
    if (!image || caption.textContent.trim() === '') continue
    const figure = document.createElement('figure')
    const words = document.createElement('figcaption')
    caption.replaceWith(figure)
    words.textContent = caption.textContent
    figure.append(image, words)
  }
}

function isWordless(element: Element): boolean {
  return element.textContent.trim() === ''
}
