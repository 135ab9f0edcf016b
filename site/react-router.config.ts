import {readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Config} from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  buildDirectory: process.env.ONRECORD_SITE_BUILD ?? '../dist/site',
  ssr: true,
  routeDiscovery: {mode: 'initial'},
  // No page loads a script (docs/decisions/020-site-framework.md), so none is left to serve.
  buildEnd: async ({reactRouterConfig: {buildDirectory}}) => {
    const assets = join(buildDirectory, 'client/assets')
    const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'))
    await Promise.all(scripts.map((file) => rm(join(assets, file))))
  },
} satisfies Config
