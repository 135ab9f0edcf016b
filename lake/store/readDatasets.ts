import type {DatabaseSync} from 'node:sqlite'

/** Names of the datasets that something was ever written to: a step in the index for each. */
export function readDatasets(database: DatabaseSync): string[] {
  return database
    .prepare(
      `WITH RECURSIVE names (name) AS (
         SELECT min(dataset) FROM transactions
         UNION ALL
         SELECT (SELECT min(dataset) FROM transactions WHERE dataset > name) FROM names
         WHERE name IS NOT NULL
       )
       SELECT name FROM names WHERE name IS NOT NULL`,
    )
    .all()
    .map(({name}) => String(name))
}
