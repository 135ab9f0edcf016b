import {evaluate, parse} from 'groq-js'
import {newsroom, type FixtureDocument} from './newsroom.ts'

/** Runs a query over the invented newsroom, or over other documents, without a lake. */
export async function evaluateQuery(
  query: string,
  params: Record<string, string | number> = {},
  dataset: FixtureDocument[] = newsroom,
): Promise<unknown> {
  const value = await evaluate(parse(query, {params}), {dataset, params})
  return value.get()
}
