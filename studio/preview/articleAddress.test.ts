import {expect, it} from 'vitest'
import {articleAddress} from './articleAddress.ts'

const published = {slug: {current: 'the last/ferry'}}

it('finds the page that readers have, or says that there is none', () => {
  expect([
    articleAddress(published, {isHosted: false}),
    articleAddress(published, {isHosted: true, siteOrigin: 'https://courier.example'}),
    articleAddress(published, {isHosted: true}),
    articleAddress(null, {isHosted: false}),
    articleAddress({slug: {}}, {isHosted: false}),
    articleAddress({}, {isHosted: false}),
  ]).toEqual([
    '/articles/the%20last%2Fferry',
    'https://courier.example/articles/the%20last%2Fferry',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
