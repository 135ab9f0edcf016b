import {describe, expect, it} from 'vitest'
import {WorkflowError} from '../../workflow/index.ts'
import {refusalOf} from './refusal.ts'

const answer = (statusCode: number, error: object) =>
  Object.assign(new Error('Failed'), {statusCode, response: {body: {error}}})

const blocker = {
  code: 'unchecked',
  documentId: 'article-ferry',
  item: 'headline',
  message: 'The headline has not been checked.',
}

describe('refusalOf: without it people read “Action(s) failed with 1 error(s)”', () => {
  it('shows what the workflow says', () => {
    expect(refusalOf(new WorkflowError([blocker]))).toEqual({
      title: 'Not possible now',
      blockers: [blocker],
    })
  })

  it('lists what the lake’s gate refuses, and leaves out what it cannot read', () => {
    const error = {type: 'commitPolicyError', description: 'No.', items: [blocker, {code: 7}, null]}
    expect(refusalOf(answer(403, error))).toEqual({
      title: 'The lake refused, and nothing was changed',
      blockers: [blocker],
    })
  })

  it('tells that somebody was faster', () => {
    const items = [{index: 0, error: {type: 'documentRevisionIDDoesNotMatchError'}}]
    expect(refusalOf(answer(409, {description: '1 error', items}))).toEqual({
      title: 'Somebody was faster',
      blockers: [],
      detail:
        'What you acted on changed in the meantime. Nothing was saved: look again, then repeat.',
    })
  })

  it.each([
    [
      409,
      {
        description: 'Action(s) failed with 1 error(s)',
        items: [
          {
            error: {
              type: 'documentReferenceDoesNotExistError',
              description: 'Document "a" references non-existent document "b"',
            },
          },
        ],
      },
      'Document "a" references non-existent document "b"',
    ],
    [403, {description: 'Insufficient permissions'}, 'Insufficient permissions'],
    [500, {}, 'The lake said 500.'],
  ])('passes on what the lake says with %i', (statusCode, error, detail) => {
    expect(refusalOf(answer(statusCode, error))).toEqual({
      title: 'Nothing was saved',
      blockers: [],
      detail,
    })
  })

  it.each([
    [
      new TypeError('Failed to fetch'),
      'The lake did not answer (Failed to fetch). Check that it is running, then try again.',
    ],
    ['nothing', 'The lake did not answer. Check that it is running, then try again.'],
  ])('knows a lake that is away', (thrown, detail) => {
    expect(refusalOf(thrown)).toEqual({title: 'Nothing was saved', blockers: [], detail})
  })
})
