/** Version of the tables below. A store with a higher one was written by a newer release. */
export const schemaVersion = 1

/** Marks the file as a lake ("ONRC" in ASCII), so that no other database is taken for one. */
export const applicationId = 0x4f4e5243

export const tables = `
CREATE TABLE store (id TEXT NOT NULL);
CREATE TABLE documents (
  dataset TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (dataset, id)
) WITHOUT ROWID;
CREATE TABLE transactions (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  dataset TEXT NOT NULL,
  id TEXT NOT NULL,
  timestamp TEXT NOT NULL,
  author TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  results TEXT NOT NULL,
  UNIQUE (dataset, id)
);
CREATE TABLE changes (
  dataset TEXT NOT NULL,
  document TEXT NOT NULL,
  sequence INTEGER NOT NULL REFERENCES transactions (sequence),
  position INTEGER NOT NULL,
  previousRev TEXT,
  resultRev TEXT,
  effects TEXT NOT NULL,
  mutations TEXT NOT NULL,
  PRIMARY KEY (dataset, document, sequence)
) WITHOUT ROWID;
CREATE INDEX changesOfTransaction ON changes (sequence, position);
`
