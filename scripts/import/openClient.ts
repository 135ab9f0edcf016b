import {ClientError, type SanityClient} from '@sanity/client'
import {datasetClient} from '../connect/datasetClient.ts'
import type {ImportConnection} from '../connect/importConnection.ts'

/** A client of a newsroom that answers. Throws a sentence with a next step where it does not. */
export async function openClient(connection: ImportConnection): Promise<SanityClient> {
  const {url, projectId} = connection
  const client = datasetClient(connection)
  const where = url ?? `project ${projectId}`
  try {
    await client.fetch('count(*[_type == "article"][0...1])')
    return client
  } catch (error) {
    if (error instanceof ClientError) {
      throw new Error(`${where} refuses: ${sentence(error)} Is the token right?`)
    }
    throw new Error(
      url
        ? `Nothing answers at ${where}. Start the newsroom with \`npm start\`, or name another with --url.`
        : `${where} can't be reached. Is the network up, and the project's id right?`,
    )
  }
}

/** What went wrong, with a full stop. */
export function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /[.!?]$/u.test(message) ? message : `${message}.`
}
