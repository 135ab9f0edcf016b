// Runs every documents/*.spec.ts in one file: each file that loads the Studio’s schema compiler
// costs five seconds, so Vitest does not take them one by one.
import.meta.glob('./documents/*.spec.ts', {eager: true})
