import {describe, expect, test} from 'vitest'
import {readNinjs} from './readNinjs.ts'

const picture = {
  type: 'picture',
  by: 'Bo Ray',
  descriptions: [{role: 'text', value: 'The kiln in May.'}],
}
const markup =
  '<h1>The kiln that coughed</h1><p>“It <em>coughed</em>,” said <a href="https://a.example/hoa">Hoa</a>.</p><p>It rains.</p>'

const version2 = {
  uri: 'urn:kiln',
  type: 'text',
  versioncreated: '2026-05-03T10:00:00+02:00',
  language: 'en',
  by: 'By Ann Lee and Bo Ray',
  located: 'Aldersund',
  headlines: [{role: 'main', value: 'The kiln that coughed'}],
  descriptions: [{value: 'A kiln that nobody built.'}],
  bodies: [
    {role: 'text', contenttype: 'text/plain', value: 'Plain words.'},
    {role: 'html', contenttype: 'text/html', value: markup},
  ],
  associations: [
    {
      ...picture,
      name: 'a001',
      renditions: [
        {name: 'small', href: 'https://a.example/small.jpg', width: 300},
        {name: 'large', href: 'https://a.example/large.jpg', width: 4000},
      ],
    },
  ],
}
const {versioncreated, bodies, ...same} = version2
const version3 = {
  ...same,
  versionCreated: versioncreated,
  bodies: bodies.map(({contenttype, ...body}) => ({...body, contentType: contenttype})),
}
const version1 = {
  uri: 'urn:kiln',
  versioncreated,
  language: 'en',
  byline: 'By Ann Lee and Bo Ray',
  located: 'Aldersund',
  headline: 'The kiln that coughed',
  description_text: 'A kiln that nobody built.',
  body_text: 'Plain words.',
  body_xhtml: markup,
  associations: {
    a001: {
      type: 'picture',
      by: 'Bo Ray',
      description_text: 'The kiln in May.',
      renditions: {large: {href: 'https://a.example/large.jpg'}},
    },
  },
}

describe('an agency’s article is the same in each version of the format', () => {
  test.each([
    ['1', version1],
    ['2', version2],
    ['3', version3],
  ])('ninjs %s', (_, item) => {
    const {text, paragraphs, metadata, images, leftOut} = readNinjs(bytes(item))
    const slice = ({start, end}: {start: number; end: number}) => text.slice(start, end)
    expect(metadata).toEqual({
      headline: 'The kiln that coughed',
      standfirst: 'A kiln that nobody built.',
      bylines: ['Ann Lee', 'Bo Ray'],
      dateline: {place: 'Aldersund', date: '2026-05-03'},
      language: 'en',
    })
    expect(paragraphs.map(slice)).toEqual(['“It coughed,” said Hoa.', 'It rains.'])
    expect(paragraphs[0]?.decorators.map(slice)).toEqual(['coughed'])
    expect(paragraphs[0]?.links.map(({href}) => href)).toEqual(['https://a.example/hoa'])
    expect(images).toEqual([
      {src: 'https://a.example/large.jpg', caption: 'The kiln in May.', credit: 'Bo Ray'},
    ])
    expect(leftOut).toEqual([])
  })
})

test('without HTML the plain text is read, its dateline lifted out', () => {
  const {text, paragraphs, metadata} = readNinjs(
    bytes({bodies: [{value: 'ALDERSUND, Norway (XY) -- It rains.\nNobody minds.'}]}),
  )
  expect(paragraphs.map(({start, end}) => text.slice(start, end))).toEqual([
    'It rains.',
    'Nobody minds.',
  ])
  expect(metadata).toEqual({bylines: [], dateline: {place: 'Aldersund, Norway'}})
})

test('an agency’s own dateline is read', () => {
  const {metadata} = readNinjs(bytes({dateline: 'OSLO, May 3', body_text: 'Words.'}))
  expect(metadata.dateline).toEqual({place: 'Oslo'})
})

test('an item that the agency took back is marked', () => {
  const {notes} = readNinjs(bytes({pubstatus: 'canceled', body_text: 'Words.'}))
  expect(notes).toEqual([{start: 0, end: 0, kind: 'status', text: 'The agency says: canceled.'}])
})

describe('what is no article is refused with the reason', () => {
  test.each([
    ['broken', '{"headline": ', /^The file is not whole JSON: .+/u],
    ['other JSON', '[1]', /^The JSON is no ninjs: .+/u],
    ['a wrong field', '{"headline": 4}', /^The JSON is no ninjs: headline: .+/u],
    [
      'a picture',
      '{"type": "picture"}',
      /^The ninjs item has no body in HTML or plain text\. It is of the type picture\.$/u,
    ],
  ])('%s', (_, content, reason) => {
    expect(() => readNinjs(Buffer.from(content))).toThrow(reason)
  })
})

function bytes(item: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(item))
}
