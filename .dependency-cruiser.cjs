/**
 * Imports run one way (docs/decisions/001-rooms.md). A room may import what its row names and
 * itself; everything else between rooms is refused.
 */
const rooms = {
  workflow: [],
  queries: [],
  lake: [],
  migrations: [],
  schemas: ['workflow'],
  ingest: ['workflow'],
  intake: ['ingest'],
  sample: ['workflow'],
  publisher: ['workflow'],
  functions: ['publisher'],
  studio: ['schemas', 'workflow', 'queries', 'ingest'],
  site: ['queries'],
}

const between = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-${allowed.length ? allowed.join('-') : 'no-room'}`,
  comment: `${room}/ may import ${allowed.length ? allowed.join(', ') : 'no other room'}.`,
  severity: 'error',
  from: {path: `^${room}/`},
  to: {
    path: `^(${[...Object.keys(rooms), 'scripts', 'tests'].filter((other) => other !== room && !allowed.includes(other)).join('|')})/`,
  },
}))

module.exports = {
  forbidden: [
    ...between,
    {
      name: 'nothing-imports-scripts',
      severity: 'error',
      from: {pathNot: '^(scripts|tests)/'},
      to: {path: '^scripts/'},
    },
    {name: 'no-cycles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true, pathNot: '^(\\./\\+types|virtual:|node:sqlite)'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '\\.react-router|^dist|/build/'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
