import {describe, expect, test} from 'vitest'
import {confidentialSchemaTypes, schemaTypes} from '../index.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const confidential: TestDocument = {
  _id: 'confidential.interviewee-2',
  _type: 'confidential',
  interviewee: 'interviewee-2',
  identity: 'Somebody at the port',
  contact: 'By letter only',
  knownBy: ['Ada Vik'],
}

describe('A confidential record', () => {
  test('passes whole', async () => {
    expect(await complaints(confidential)).toEqual([])
  })

  test('has no place in the main dataset', () => {
    expect(schemaTypes.map(({name}) => name)).not.toContain('confidential')
    expect(confidentialSchemaTypes.map(({name}) => name)).toEqual(['confidential'])
  })

  test('says what is missing', async () => {
    expect(await complaints({_id: 'confidential.x', _type: 'confidential'})).toEqual([
      'error identity: Write down who it is, or delete this record.',
      'error interviewee: Fill in the id of the interviewee.',
      'error knownBy: Say who in the house knows: at least you.',
    ])
  })

  test('stands under the id that the desk looks up', async () => {
    expect(await complaints({...confidential, interviewee: 'interviewee-3'})).toEqual([
      'error interviewee: The record of interviewee-3 must have the id confidential.interviewee-3.',
    ])
  })
})
