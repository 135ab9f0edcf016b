import {withoutShortcodes} from './withoutShortcodes.ts'

const dynamicBlock = /<!--\s+wp:([\w/-]+)[^>]*?\/-->/gu
const embedBlock =
  /<figure[^>]*class="[^"]*wp-block-embed[\s\S]*?<div[^>]*wrapper[^>]*>\s*(\S+)\s*<\/div>[\s\S]*?<\/figure>/gu
const lonelyAddress = /^[^\S\n]*(https?:\/\/\S+)[^\S\n]*$/gmu

/**
 * The content of a post as HTML without what only WordPress understands, and the names of what went.
 * A post from before the block editor has blank lines where a page has paragraphs.
 */
export function wordPressHtml(content: string): {html: string; lost: string[]} {
  const lost: string[] = []
  const lose = (why: string) => {
    lost.push(why)
    return ''
  }
  const isBlocks = /<!--\s+wp:/u.test(content)
  const plain = withoutShortcodes(content.replace(/\r\n?/gu, '\n'), lose)
    .replace(embedBlock, (_, address: string) => lose(`The embedded ${address} is not imported`))
    .replace(dynamicBlock, (_, name: string) =>
      lose(`The block ${name} is made by WordPress when it is shown and is not imported`),
    )
    .replace(lonelyAddress, (_, address: string) => lose(`The embedded ${address} is not imported`))
  return {html: isBlocks ? plain : plain.replace(/\n[^\S\n]*\n\s*/gu, '<br><br>'), lost}
}
