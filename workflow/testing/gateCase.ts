import {signOff} from '../review/signOff.ts'
import type {Dossier, StoredDocument, Verdict} from '../types.ts'
import {
  after,
  documentsWith,
  dossierOf,
  people,
  readyDossier,
  signAll,
  stampOf,
} from './newsroom.ts'

/** A dossier that the code stops, the sentence an editor reads, and a way out that publishes. */
export interface GateCase {
  broken: () => Dossier
  sentence: string
  wayOut: () => Dossier
}

/** A document broken, and mended and signed again; without `mended` the whole as it should be. */
export function edited(
  broken: StoredDocument,
  sentence: string,
  mended?: StoredDocument,
  prepare: (dossier: Dossier) => Dossier = (dossier) => dossier,
): GateCase {
  return {
    broken: () => prepare(withDocument(broken)),
    sentence,
    wayOut: () =>
      mended ? signAll(prepare(withDocument(mended)), people.chidi, 60) : readyDossier(),
  }
}

function withDocument(document: StoredDocument): Dossier {
  return {...dossierOf(documentsWith(document)), review: readyDossier().review}
}

/** A verdict on the quote that an editor then overrides. */
export function judged(verdict: Verdict, sentence: string): GateCase {
  const broken = () => {
    const ready = readyDossier()
    const input = {item: 'quote:quote-asked', verdict, note: 'The tape is blank'}
    return after(ready, signOff(ready, people.chidi, input, stampOf(70)))
  }
  return {
    broken,
    sentence,
    wayOut: () => signAll(broken(), people.sol, 71),
  }
}
