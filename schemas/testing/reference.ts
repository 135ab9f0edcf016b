/** A strong reference, as a published document holds it. */
export function reference(id: string) {
  return {_type: 'reference' as const, _ref: id}
}

/** A reference in an array. */
export function keyedReference(id: string) {
  return {...reference(id), _key: id}
}

/** A picture in a field of type image. */
export const picture = {_type: 'image' as const, asset: reference('image-abc-800x600-jpg')}
