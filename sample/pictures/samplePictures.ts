/** A drawing, by the name of its file, and who puts it into the archive. */
export interface SamplePicture {
  name: string
  /** Beside this module. */
  file: string
  /** Width in pixels to rasterize it at. */
  width: number
}

const story = (name: string): SamplePicture => ({name, file: `${name}.svg`, width: 1600})
const portrait = (name: string): SamplePicture => ({
  name: `portrait-${name}`,
  file: `portrait-${name}.svg`,
  width: 480,
})

/** Every drawing of the sample. */
export const samplePictures: readonly SamplePicture[] = [
  ...[
    'ferry',
    'cannery',
    'cannery-clock',
    'bell',
    'meadow',
    'meadow-map',
    'boatyard',
    'sand',
    'heron',
    'headstones',
    'auction',
    'porpoise',
    'wreck',
  ].map(story),
  ...['marisol', 'dele', 'mina', 'tomasz', 'leilani', 'josephine', 'sunniva', 'yewande'].map(
    portrait,
  ),
]
