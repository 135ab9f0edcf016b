import JSZip from 'jszip'

interface DocxParts {
  /** What stands in `w:body`. */
  body: string
  comments?: string
  footnotes?: string
  /** Files by their path below `word/`. */
  files?: Record<string, Uint8Array>
  /** `Relationship` elements of the document. */
  relationships?: string
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const names = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')
const styles: Record<string, string> = {
  Title: 'Title',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Quote: 'Quote',
}

/** A Word document of the parts, for tests. */
export async function docxOf(parts: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip()
  const add = (path: string, xml: string) =>
    zip.file(path, `<?xml version="1.0" encoding="UTF-8"?>${xml}`)
  const relations = (inner: string) =>
    `<Relationships xmlns="${packaged}/relationships">${inner}</Relationships>`
  add(
    '[Content_Types].xml',
    `<Types xmlns="${packaged}/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  )
  add('_rels/.rels', relations(related('rId1', 'officeDocument', 'word/document.xml')))
  add(
    'word/_rels/document.xml.rels',
    relations(
      related('s', 'styles', 'styles.xml') +
        (parts.comments ? related('c', 'comments', 'comments.xml') : '') +
        (parts.footnotes ? related('f', 'footnotes', 'footnotes.xml') : '') +
        (parts.relationships ?? ''),
    ),
  )
  add(
    'word/styles.xml',
    `<w:styles ${names}>${Object.entries(styles)
      .map(
        ([id, name]) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
      )
      .join('')}</w:styles>`,
  )
  add('word/document.xml', `<w:document ${names}><w:body>${parts.body}</w:body></w:document>`)
  if (parts.comments)
    add('word/comments.xml', `<w:comments ${names}>${parts.comments}</w:comments>`)
  if (parts.footnotes) {
    add('word/footnotes.xml', `<w:footnotes ${names}>${parts.footnotes}</w:footnotes>`)
  }
  for (const [path, bytes] of Object.entries(parts.files ?? {})) zip.file(`word/${path}`, bytes)
  return zip.generateAsync({type: 'uint8array', compression: 'DEFLATE'})
}

/** A `Relationship` of the document. */
export function related(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`
}

/** A paragraph of runs. */
export function p(inner: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}${inner}</w:p>`
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
}
