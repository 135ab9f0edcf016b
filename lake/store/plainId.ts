/** Ids that JSON and SQLite have in one form only, so that many can be asked for as one JSON text. */
export const plainId = /^[\w.-]{1,128}$/
