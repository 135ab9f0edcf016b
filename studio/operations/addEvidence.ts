import {type Evidence, draftIdOf} from '../../workflow/index.ts'
import {editDraft} from './editDraft.ts'
import type {Operation, OperationContext} from './operation.ts'

export interface NewSource {
  kind: string
  title: string
  tier: 'primary' | 'secondary'
  url?: string
}

/** Evidence for a quote or claim, from a source that is there or that is made with it. */
export interface EvidenceInput {
  documentId: string
  source: {id: string} | NewSource
  evidence: Omit<Evidence, '_key' | 'source'>
}

/** Adds evidence to the draft of a quote or claim. Its sign-off then needs a re-check. */
export const addEvidence: Operation<EvidenceInput> = {
  disabled: () => false,
  async execute(context, {documentId, source, evidence}) {
    const {client, newStamp} = context
    const id = 'id' in source ? source.id : await createSource(context, source)
    const isPublished = 'id' in source && (await isThere(context, id))
    const entry = {
      _key: newStamp().key,
      _type: 'evidence',
      source: {
        _type: 'reference',
        _ref: id,
        ...(!isPublished && {_weak: true, _strengthenOnPublish: {type: 'source'}}),
      },
      ...evidence,
    }
    await editDraft(client, documentId, {
      setIfMissing: {evidence: []},
      insert: {after: 'evidence[-1]', items: [entry]},
    })
  },
}

async function createSource({client, newStamp}: OperationContext, source: NewSource) {
  const id = `source-${newStamp().key}`
  await client.create(
    {_id: draftIdOf(id), _type: 'source', ...source, status: {state: 'active'}},
    {tag: 'on-record.source'},
  )
  return id
}

/** Only a published document can be referred to strongly. */
async function isThere({client}: OperationContext, id: string): Promise<boolean> {
  return (await client.getDocument(id)) !== undefined
}
