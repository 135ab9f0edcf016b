import {Readable} from 'node:stream'
import type JSZip from 'jszip'
import {UnreadableManuscript} from '../unreadable.ts'

/** Bytes, unpacked. A novel has about 10 MB of XML. */
const most = {xml: 50_000_000, all: 300_000_000}

/**
 * Unpacks a document piece by piece, keeping nothing, before anybody unpacks it whole: what a zip says
 * of its sizes may be a lie. Throws `UnreadableManuscript` where it holds too much.
 */
export async function assertUnpacksSmall(zip: JSZip): Promise<void> {
  let all = 0
  for (const [path, part] of Object.entries(zip.files)) {
    if (part.dir) continue
    let bytes = 0
    for await (const chunk of new Readable().wrap(part.nodeStream())) {
      bytes += chunk.length
      if (all + bytes > most.all || (bytes > most.xml && /\.(?:xml|rels)$/iu.test(path))) {
        throw new UnreadableManuscript(
          `The document unpacks to more than a text can hold (${path}). Open it in a word processor, make its pictures smaller and save it again.`,
        )
      }
    }
    all += bytes
  }
}
