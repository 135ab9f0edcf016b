import {
  itemsOf,
  type CheckItem,
  type Dossier,
  type Evidence,
  type Method,
  type SignOffInput,
  type SourceDocument,
} from '../../workflow/index.ts'
import type {Signature} from './deskEvent.ts'

const methods: Record<string, Method> = {
  recording: 'recording',
  transcript: 'transcript',
  interview: 'notes',
  book: 'publishedOriginal',
  essay: 'publishedOriginal',
  article: 'publishedOriginal',
  pressRelease: 'publishedOriginal',
}

/**
 * What a checker signs: the items that are named, or every one of a kind that nobody has looked at.
 * Confirmed items are signed against all their supporting evidence, by the method that its first
 * source calls for.
 */
export function signaturesOf(
  dossier: Dossier,
  wanted: 'quotes' | 'claims' | 'display' | readonly Signature[],
): SignOffInput[] {
  const items = itemsOf(dossier)
  if (typeof wanted === 'string') {
    return items
      .filter((item) => item.state === 'unchecked' && isOfKind(item, wanted))
      .map((item) => completed({item: item.key}, item, dossier.sources))
  }
  return wanted.map((signature) => {
    const item = items.find((one) => one.key === signature.item)
    if (!item) throw new Error(`${dossier.article._id} prints no item ${signature.item}.`)
    return completed(signature, item, dossier.sources)
  })
}

function isOfKind({kind}: CheckItem, wanted: 'quotes' | 'claims' | 'display'): boolean {
  if (kind === 'quote') return wanted === 'quotes'
  return kind === 'claim' ? wanted === 'claims' : wanted === 'display'
}

function completed(
  signature: Signature,
  item: CheckItem,
  sources: readonly SourceDocument[],
): SignOffInput {
  const {verdict = 'confirmed', ...given} = signature
  if (verdict !== 'confirmed' || item.evidence.length === 0) return {...given, verdict}
  const supporting = item.evidence.filter((entry) => entry.relation === 'supports')
  return {
    method: methodFor(supporting, sources),
    evidence: supporting.flatMap((entry) => entry._key ?? []),
    ...given,
    verdict,
  }
}

function methodFor([first]: readonly Evidence[], sources: readonly SourceDocument[]): Method {
  const source = sources.find((one) => one._id === first?.source?._ref)
  return methods[source?.kind ?? ''] ?? 'document'
}
