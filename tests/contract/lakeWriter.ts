import {openLake} from '../../lake/index.ts'

/** Stores one document after another in the lake of `argv[2]` and prints each id once it is stored. */
const lake = openLake({dataDir: process.argv[2] ?? ''})
const writer = {id: 'writer', roles: ['administrator']}

for (let count = 0; ; count++) {
  const document = {_id: `quote-${count}`, _type: 'quote', text: 'We open on Monday. '.repeat(20)}
  await lake.commit('test', {mutations: [{create: document}]}, writer)
  process.stdout.write(`${document._id}\n`)
}
