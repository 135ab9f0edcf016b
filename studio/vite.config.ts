import {fileURLToPath} from 'node:url'
import {defineConfig, loadEnv} from 'vite'
import {adaptStudio} from './vite/adaptStudio.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The Studio as static files in dist/studio, for the lake to serve at /studio. */
export default defineConfig(({mode}) => {
  const settings = loadEnv(mode, here('..'), 'SANITY_STUDIO_')
  return {
    root: here('.'),
    base: '/studio/',
    envDir: here('..'),
    envPrefix: 'SANITY_STUDIO_',
    plugins: [adaptStudio()],
    define: Object.fromEntries(
      ['PROJECT_ID', 'DATASET', 'LAKE_ORIGIN', 'SITE_ORIGIN', 'PUBLISHER'].map((name) => [
        `process.env.SANITY_STUDIO_${name}`,
        JSON.stringify(settings[`SANITY_STUDIO_${name}`] ?? ''),
      ]),
    ),
    resolve: {dedupe: ['react', 'react-dom', 'styled-components', 'sanity', '@sanity/ui']},
    build: {
      outDir: here('../dist/studio'),
      emptyOutDir: true,
      target: 'es2024',
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
      rolldownOptions: {
        onwarn(warning, warn) {
          // “use client” in libraries means nothing to a build without a server.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
        },
      },
    },
  }
})
