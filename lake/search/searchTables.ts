/** Raised with the tables or with what is put into them: an index of another version is made anew. */
export const searchVersion = 1

/**
 * `words` keeps no texts, only where each word occurs; the tokenizer parts at spaces, because the
 * words come as the matcher reads them (`words.ts`). `body` is a document's text, `id` its id,
 * `others` the words of its fields that are in neither.
 */
export const searchTables = `
CREATE TABLE progress (
  store TEXT NOT NULL,
  position INTEGER NOT NULL,
  transactionId TEXT,
  whole INTEGER NOT NULL,
  afterDataset TEXT NOT NULL,
  afterId TEXT NOT NULL
);
CREATE TABLE documents (
  row INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,
  id TEXT NOT NULL,
  length INTEGER NOT NULL,
  UNIQUE (dataset, id)
);
CREATE TABLE totals (documents INTEGER NOT NULL, words INTEGER NOT NULL);
INSERT INTO totals VALUES (0, 0);
CREATE TRIGGER added AFTER INSERT ON documents BEGIN
  UPDATE totals SET documents = documents + 1, words = words + new.length;
END;
CREATE TRIGGER dropped AFTER DELETE ON documents BEGIN
  UPDATE totals SET documents = documents - 1, words = words - old.length;
END;
CREATE VIRTUAL TABLE words USING fts5 (
  body, id, others,
  content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
`

export const dropSearchTables = `
DROP TABLE IF EXISTS progress;
DROP TABLE IF EXISTS documents;
DROP TABLE IF EXISTS totals;
DROP TABLE IF EXISTS words;
`
