import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {buffer, text} from 'node:stream/consumers'
import {gzipSync} from 'node:zlib'
import JSZip from 'jszip'
import {packTar} from 'modern-tar/fs'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {listInputs} from './listInputs.ts'

const stories = {
  'a/kiln.html': 'kiln',
  'a/kiln.jpg': 'picture',
  'b/salt.txt': 'salt',
  'b/old.doc': 'old',
  '.git/x.txt': 'hidden',
  '__MACOSX/a.txt': 'hidden',
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'))
})

afterEach(() => rmSync(folder, {recursive: true}))

test('a folder gives all its manuscripts in order; pictures are passed over, links are not followed', async () => {
  const root = write('stories', stories)
  symlinkSync(join(root, 'b'), join(root, 'c'))
  expect(await listed([root])).toEqual({
    files: [
      ['a/kiln.html', join(root, 'a/kiln.html'), 'kiln'],
      ['b/old.doc', join(root, 'b/old.doc'), 'old'],
      ['b/salt.txt', join(root, 'b/salt.txt'), 'salt'],
    ],
    refused: [],
    passedOver: {'.jpg': 1, link: 1},
    beside: 'picture',
  })
})

test.each(['stories.zip', 'stories.tar', 'stories.tar.gz'])(
  'an archive gives what its folder would: %s',
  async (name) => {
    const root = write('stories', stories)
    const path = join(folder, name)
    if (name === 'stories.zip') {
      const zip = new JSZip()
      for (const [file, content] of Object.entries(stories)) zip.file(file, content)
      writeFileSync(path, await zip.generateAsync({type: 'nodebuffer', compression: 'DEFLATE'}))
    } else {
      const tar = await buffer(packTar(root))
      writeFileSync(path, name.endsWith('.gz') ? gzipSync(tar) : tar)
    }
    expect(await listed([path])).toEqual({
      files: [
        ['a/kiln.html', `${path}/a/kiln.html`, 'kiln'],
        ['b/old.doc', `${path}/b/old.doc`, 'old'],
        ['b/salt.txt', `${path}/b/salt.txt`, 'salt'],
      ],
      refused: [],
      passedOver: {'.jpg': 1},
      beside: 'picture',
    })
  },
)

test('a page reaches no file outside the folder that was named', async () => {
  const root = write('stories', {'a/kiln.html': 'kiln'})
  write('secret', {'key.png': 'key'})
  symlinkSync(join(folder, 'secret/key.png'), join(root, 'a/link.png'))
  const {entries} = await listInputs([root])
  const [page] = entries
  expect(
    await Promise.all(
      ['../../secret/key.png', 'link.png', join(folder, 'secret/key.png'), 'file:///etc/hosts'].map(
        (path) => page?.beside?.(path),
      ),
    ),
  ).toEqual([undefined, undefined, undefined, undefined])
})

test('what is missing or broken is named with what to do, and the rest is read', async () => {
  const root = write('stories', {'salt.txt': 'salt', 'half.zip': 'PK', 'half.tar.gz': 'no'})
  const missing = join(folder, 'missing')
  expect(await listed([missing, root])).toMatchObject({
    files: [['salt.txt', join(root, 'salt.txt'), 'salt']],
    refused: [
      {path: missing, reason: 'There is no such file.'},
      {
        path: join(root, 'half.tar.gz'),
        reason: 'The file is no whole .tar archive. Copy or download it again.',
      },
      {
        path: join(root, 'half.zip'),
        reason: 'The file is no whole .zip. Copy or download it again.',
      },
    ],
  })
})

test('a file that is broken inside a .zip is refused by itself', async () => {
  const zip = new JSZip()
  zip.file('a.txt', 'It rains. '.repeat(50))
  zip.file('b.txt', 'It snows.')
  const bytes = await zip.generateAsync({type: 'nodebuffer', compression: 'DEFLATE'})
  bytes.fill(0xff, 36, 48)
  const path = join(folder, 'half.zip')
  writeFileSync(path, bytes)
  const {entries} = await listInputs([path])
  await expect(text(entries[0]!.open())).rejects.toThrow('It is broken in the archive.')
  expect(await text(entries[1]!.open())).toBe('It snows.')
})

function write(name: string, files: Record<string, string>): string {
  for (const [path, content] of Object.entries(files)) {
    const where = join(folder, name, path)
    mkdirSync(dirname(where), {recursive: true})
    writeFileSync(where, content)
  }
  return join(folder, name)
}

async function listed(paths: string[]) {
  const inputs = await listInputs(paths)
  const {entries, refused, passedOver} = inputs
  const files = await Promise.all(
    entries.map(async ({name, path, open}) => [name, path, await text(open())]),
  )
  const found = await entries[0]?.beside?.('kiln.jpg')
  await inputs.close()
  return {
    files,
    refused,
    passedOver: Object.fromEntries(passedOver),
    beside: found && Buffer.from(found).toString(),
  }
}
