import {defineCliConfig} from 'sanity/cli'

/** `npm run generate` writes elsewhere first, to compare. */
const folder = process.env.ON_RECORD_GENERATED ?? '.'

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID,
    dataset: process.env.SANITY_STUDIO_DATASET ?? 'production',
  },
  /** The Studio runs with the versions that its tests ran with. */
  deployment: {autoUpdates: false},
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
