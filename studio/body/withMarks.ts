import type {SchemaTypeDefinition} from 'sanity'
import {MarkedAnnotation} from './MarkedAnnotation.tsx'
import {MarkInput} from './MarkInput.tsx'

const marks = new Set(['quotation', 'assertion'])
const components = {annotation: MarkedAnnotation, input: MarkInput}

/** The schema with quotations and assertions drawn in the editor with the state of their check. */
export const withMarks = (types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] =>
  types.map((type) =>
    marks.has(type.name) ? ({...type, components} as SchemaTypeDefinition) : type,
  )
