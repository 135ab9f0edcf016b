import {createSchema} from 'sanity'
import {expect, test} from 'vitest'
import {confidentialSchemaTypes, schemaTypes} from './index.ts'
test('x', () => {
  for (const types of [schemaTypes, confidentialSchemaTypes]) {
    const s = createSchema({name: 'x', types})
    expect(s._validation?.filter((g) => g.problems.length)).toEqual([])
  }
})
