interface CaptionProps {
  caption?: string | null
  credit?: string | null
}

export function Caption({caption, credit}: CaptionProps) {
  if (!caption && !credit) return null
  return (
    <figcaption>
      {caption} {credit && <span className="credit">{credit}</span>}
    </figcaption>
  )
}
