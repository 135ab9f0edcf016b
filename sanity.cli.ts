import {defineCliConfig} from 'sanity/cli'

/** `npm run generate -- --check` writes elsewhere, to compare. */
const folder = process.env.ON_RECORD_GENERATED ?? '.'

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID,
    dataset: process.env.SANITY_STUDIO_DATASET ?? 'production',
  },
  schemaExtraction: {
    path: `${folder}/schema.json`,
    enforceRequiredFields: true,
  },
  typegen: {
    path: ['./queries/**/*.ts'],
    schema: `${folder}/schema.json`,
    generates: `${folder}/sanity.types.ts`,
    overloadClientMethods: true,
  },
})
