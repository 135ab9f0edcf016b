import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {runImport as run} from './importCommand.ts'
import {openImportRoom, type ImportRoom} from './importRoom.ts'

const post = (id: number, title: string, content: string, status = 'publish') =>
  `<item><title>${title}</title><dc:creator>ann</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2026-05-03 08:00:00</wp:post_date><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type></item>`
const wordPress = [
  '<?xml version="1.0"?><rss><channel><wp:base_blog_url>https://paper.example</wp:base_blog_url>',
  '<wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Lee</wp:author_display_name></wp:author>',
  '',
  post(1, 'The kiln', '<p>“It coughed,” said Tran Van Hoa, the potter.</p>'),
  post(2, 'Empty', '[gallery]'),
  post(3, 'The tide', '<p>“It rises,” said Marta Quist, the diver.</p>', 'draft'),
  '</channel></rss>',
].join('\n')

let room: ImportRoom

beforeAll(async () => {
  room = await openImportRoom()
})
afterAll(() => room.close())

test('each post of a WordPress export is told by itself; one that fails stops nothing', async () => {
  const {out, errors, code} = await run(room.file('export.xml', wordPress))
  expect(code).toBe(1)
  const path = join(room.folder, 'export.xml')
  expect(errors).toBe(`${path}: “Empty” (post 2, line 5): It has no words in it.\n`)
  expect(out).toContain(`${path} (paper.example#1) · The kiln · Ann Lee · 2026-05-03`)
  expect(out).toContain(`${path} (paper.example#3) · The tide`)
  expect(out).toContain('Not published in WordPress: draft.')
})

test('what can’t be read says what to do instead', async () => {
  const {errors} = await run(
    room.file('kiln.pdf', '%PDF'),
    room.file('kiln.json', '[]'),
    room.file('kiln.docx', 'PK'),
  )
  const [pdf, json, docx] = errors.trim().split('\n')
  expect(pdf).toBe(
    `${join(room.folder, 'kiln.pdf')}: A .pdf file can't be read. Take the text that it was made from, or copy its words to a .txt file.`,
  )
  expect(json).toMatch(/kiln\.json: The JSON is no ninjs: /u)
  expect(docx).toMatch(/kiln\.docx: The file is not a whole \.docx .+ save it again\.$/u)
})

test('imported twice they change nothing', async () => {
  const page = `<html lang="en"><head><title>Ash</title></head><body><p>${'“Ash,” said Ann Lee, the potter. '.repeat(9)}</p></body></html>`
  const item = {headline: 'Salt', body_xhtml: '<p>“Salt,” said Ann Lee, the potter.</p>'}
  const files = [
    room.file('ash.html', page),
    room.file('salt.json', JSON.stringify(item)),
    room.file('export.xml', wordPress),
  ]
  const first = await room.write(...files)
  expect(first.out).toContain('Written: 4 articles')
  const client = room.lake.client('editor', {perspective: 'raw'})
  expect(
    await client.fetch('*[_type == "article"]{headline, "from": importedFrom} | order(headline)'),
  ).toMatchObject([
    {headline: 'Ash', from: {fileName: 'ash.html', format: 'html'}},
    {headline: 'Salt', from: {fileName: 'salt.json', format: 'ninjs'}},
    {headline: 'The kiln', from: {fileName: 'paper.example#1', format: 'wxr'}},
    {headline: 'The tide', from: {fileName: 'paper.example#3', format: 'wxr'}},
  ])
  const before = await room.everything()
  const second = await room.write(...files)
  expect(second.out).toContain('Already here, and left as they are: 4.')
  expect(await room.everything()).toEqual(before)
  await client.delete({query: '*[true]'})
}, 60_000)
