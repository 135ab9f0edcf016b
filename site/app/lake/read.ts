import {data, type LoaderFunctionArgs} from 'react-router'
import {createReader, type Read} from './createReader.ts'
import {readSettings} from './settings.ts'

/** A reader for the lake of the site that this request came to. */
export function readerOf({context}: Pick<LoaderFunctionArgs, 'context'>): Read {
  return createReader(readSettings(context))
}

/** Passes on what was found; where nothing was, the reader gets the 404 page. */
export function found<Result>(result: Result): NonNullable<Result> {
  if (result === null || result === undefined) throw data(null, {status: 404})
  return result
}
