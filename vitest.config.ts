import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', 'dist', 'tests/e2e/**'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
