import type {FoundImage} from '../../types.ts'
import {addressOf} from './addressOf.ts'

const creditClass = /credit|byline|copyright|photographer|source/iu

/** The picture of an `img`; `undefined` where it has no address, or is a dot that counts readers. */
export function imageOf(element: Element, base?: string): FoundImage | undefined {
  const written = element.getAttribute('data-src') ?? element.getAttribute('src') ?? ''
  const isDot = ['width', 'height'].every((side) => element.getAttribute(side) === '1')
  if (written === '' || isDot) return undefined
  const alt = words(element.getAttribute('alt') ?? '')
  const src = addressOf(written, base) ?? written
  return {src, ...(src !== written && {written}), ...(alt && {alt})}
}

/** The picture of a `figure` with its caption, and its credit where an element is marked as one. */
export function figureOf(figure: Element, base?: string): FoundImage | undefined {
  const picture = figure.querySelector('img')
  const image = picture ? imageOf(picture, base) : undefined
  if (!image) return undefined
  const credits = [...figure.querySelectorAll('[class], [itemprop]')].filter(
    (element) =>
      creditClass.test(element.getAttribute('class') ?? '') ||
      /creditText|copyrightHolder|author/u.test(element.getAttribute('itemprop') ?? ''),
  )
  const [creditElement] = credits.filter(({localName}) => localName !== 'figcaption')
  const credit = words(creditElement?.textContent ?? '')
  const captionElement = figure.querySelector('figcaption')
  const copy = captionElement?.cloneNode(true)
  if (copy && isParent(copy) && creditElement && captionElement?.contains(creditElement)) {
    const at = [...captionElement.querySelectorAll('*')].indexOf(creditElement)
    copy.querySelectorAll('*')[at]?.remove()
  }
  const caption = words(copy?.textContent ?? '')
  return {...image, ...(caption && {caption}), ...(credit && {credit})}
}

/** The sentence that says that a picture is to be added by hand, and why. */
export function leftOutImage({src, caption, credit}: FoundImage, why: string | undefined): string {
  const name = src.startsWith('data:') ? 'inside the text' : src
  const about = [caption && `caption “${caption}”`, credit && `credit “${credit}”`].filter(Boolean)
  const said = about.length > 0 ? ` (${about.join(', ')})` : ''
  return `The picture “${name}”${said} ${why ?? 'is not imported'}: add it in the Studio`
}

function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function isParent(node: Node): node is Element {
  return node.nodeType === 1
}
