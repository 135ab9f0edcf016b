import {reactRouter} from '@react-router/dev/vite'
import {defineConfig} from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  logLevel: 'warn',
  build: {assetsInlineLimit: 0, emptyOutDir: true},
  environments: {ssr: {build: {rolldownOptions: {input: './server.ts'}}}},
})
