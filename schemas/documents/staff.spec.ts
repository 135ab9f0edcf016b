import {describe, expect, test} from 'vitest'
import {reference} from '../testing/reference.ts'
import {complaints, type TestDocument} from '../testing/validate.ts'

const staff: TestDocument = {
  _id: 'staff.ada',
  _type: 'staff',
  userId: 'ada',
  name: 'Ada Vik',
  roles: ['factChecker', 'standards'],
  contributor: {...reference('contributor-1'), _weak: true},
}

describe('A member of staff', () => {
  test('passes whole', async () => {
    expect(await complaints(staff)).toEqual([])
  })

  test('says what is missing', async () => {
    expect(await complaints({_id: 'staff.ada', _type: 'staff'})).toEqual([
      'error name: Fill in the name.',
      'error roles: Give at least one role from the list, each once.',
      'error userId: Fill in the id of the user account.',
    ])
  })

  test('stands under the id that the desk looks up', async () => {
    expect(await complaints({...staff, userId: 'eva'})).toEqual([
      'error userId: The document of the sign-in eva must have the id staff.eva.',
    ])
  })

  test('has roles that exist', async () => {
    expect(await complaints({...staff, roles: ['owner']})).toEqual([
      'error roles.0: Give at least one role from the list, each once.',
    ])
  })
})
