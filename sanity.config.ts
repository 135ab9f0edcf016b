import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {connection, workspacePath} from './studio/connection/connection.ts'
import {createLakeClient} from './studio/connection/createLakeClient.ts'
import {onRecord} from './studio/onRecord.tsx'
import {OnRecordLogo} from './studio/parts/OnRecordLogo.tsx'

const {projectId, dataset, apiHost, isHosted} = connection

/** Our lake: its own address, and a token in the header instead of a cookie. */
const lakeOptions = {
  apiHost,
  auth: {loginMethod: 'token'},
  unstable_clientFactory: createLakeClient,
} as const

/**
 * One configuration for both: the lake that serves this Studio, or Sanity's hosted Content Lake
 * where SANITY_STUDIO_PROJECT_ID is set.
 */
export default defineConfig({
  name: 'default',
  title: 'On Record',
  icon: OnRecordLogo,
  projectId,
  dataset,
  basePath: workspacePath(import.meta.env?.BASE_URL),
  ...(isHosted ? {} : lakeOptions),
  plugins: [onRecord(), visionTool({title: 'GROQ', defaultDataset: dataset})],
  tools: (tools, {currentUser}) => {
    const isAdministrator = currentUser?.roles.some(({name}) => name === 'administrator')
    return isAdministrator ? tools : tools.filter(({name}) => name !== 'vision')
  },
  releases: {enabled: false},
  scheduledDrafts: {enabled: false},
  scheduledPublishing: {enabled: false},
  tasks: {enabled: false},
  announcements: {enabled: false},
  mediaLibrary: {enabled: false},
  apps: {canvas: {enabled: false}},
})
