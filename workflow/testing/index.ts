export * from './documents.ts'
export * from './memoryLake.ts'
export * from './newsroom.ts'
