/** Version of the tables below. A store with a higher one was written by a newer release. */
export const schemaVersion = 2

/** Marks the file as a lake ("ONRC" in ASCII), so that no other database is taken for one. */
export const applicationId = 0x4f4e5243

/**
 * `changes.effects` and `changes.mutations` leave out what the documents know already: see
 * `storedStep.ts`. `pathIndexes` names the tables `pathIndex<number>`, made when a query asks.
 */
export const tables = `
CREATE TABLE store (id TEXT NOT NULL);
CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE UNIQUE INDEX documentsById ON documents (dataset, id);
CREATE INDEX documentsByType ON documents (dataset, type, id);
CREATE TABLE counts (
  dataset TEXT NOT NULL,
  type TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (dataset, type)
) WITHOUT ROWID;
CREATE TABLE edges (
  dataset TEXT NOT NULL,
  target TEXT NOT NULL,
  type TEXT NOT NULL,
  holder TEXT NOT NULL,
  PRIMARY KEY (dataset, target, type, holder)
) WITHOUT ROWID;
CREATE TABLE transactions (
  sequence INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,
  id TEXT NOT NULL,
  timestamp TEXT NOT NULL,
  author TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  results TEXT NOT NULL,
  UNIQUE (dataset, id)
);
CREATE TABLE changes (
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL,
  dataset TEXT NOT NULL,
  document TEXT NOT NULL,
  previousRev TEXT,
  resultRev TEXT,
  effects TEXT NOT NULL,
  mutations TEXT NOT NULL,
  PRIMARY KEY (sequence, position)
) WITHOUT ROWID;
CREATE INDEX changesOfDocument ON changes (dataset, document, sequence);
CREATE TABLE pathIndexes (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  dataset TEXT NOT NULL,
  type TEXT NOT NULL,
  paths TEXT NOT NULL,
  filledTo TEXT NOT NULL,
  whole INTEGER NOT NULL,
  used INTEGER NOT NULL,
  UNIQUE (dataset, type, paths)
);
`
