import type {ArrayRule, SchemaTypeDefinition, ValidationContext} from 'sanity'
import {CopyDeskBody} from './CopyDeskBody.tsx'
import {CopyDeskField} from './CopyDeskField.tsx'
import {copyDeskWarnings} from './copyDeskWarnings.ts'
import {editedText, leftAsIs} from './editedText.ts'
import {loadNotes} from './loadNotes.ts'

/** The schema with the copy desk’s questions under the body of an article, and as warnings of its form. */
export const withCopyDesk = (types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] =>
  types.map((type) =>
    type.name === 'article' && 'fields' in type
      ? ({
          ...type,
          fields: type.fields?.map((field) => {
            if (field.name === 'body') return asked(field)
            return field.name === 'leftAsIs' ? listed(field) : field
          }),
        } as SchemaTypeDefinition)
      : type,
  )

function asked<Field extends {validation?: unknown}>(field: Field) {
  const {validation} = field
  return {
    ...field,
    components: {input: CopyDeskBody},
    validation: (rule: ArrayRule<unknown[]>) => [
      ...(typeof validation === 'function' ? [validation(rule)].flat() : []),
      rule.custom(questions).warning(),
    ],
  }
}

const listed = <Field extends object>(field: Field) => ({
  ...field,
  hidden: false,
  components: {input: CopyDeskField},
})

async function questions(body: unknown, {document}: ValidationContext) {
  const notes = await loadNotes(editedText(body, document ?? {}))
  const warnings = copyDeskWarnings(notes, leftAsIs(document?.leftAsIs))
  return warnings.length === 0 ? true : warnings
}
