import type {Reference} from '../../workflow/index.ts'

/** A reference as the Studio writes one to a document that is not published yet. */
export interface DraftReference extends Reference {
  _strengthenOnPublish?: {type: string}
}

const alwaysPublished = new Set(['section', 'contributor', 'image'])

/**
 * A reference to a document of the sample, whose type is the first word of its id. Until its target
 * is published it is weak; the publish makes it strong.
 */
export function reference(id: string): DraftReference {
  const type = id.split('-')[0] ?? ''
  const strong: DraftReference = {_type: 'reference', _ref: id}
  return alwaysPublished.has(type) ? strong : {...strong, _weak: true, _strengthenOnPublish: {type}}
}

/** An item of an array of references. */
export function keyedReference(id: string, key: string): DraftReference {
  return {_key: key, ...reference(id)}
}
