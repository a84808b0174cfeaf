import { escapeMarkup } from '../escape-markup'

/** A piece of the page that is markup already. */
export interface Markup {
  readonly markup: string
}

/** What an element may hold: text, which is escaped, markup, lists of both, and what is not there. */
export type Content = Markup | string | number | false | undefined | readonly Content[]

type Attributes = Readonly<Record<string, string | number | false | undefined>>

/** Elements that have no content and no end tag. */
const empty = new Set(['meta', 'circle'])

/**
 * An element of the page. It is closed by construction, and whatever is put in is escaped, so that nothing of a draft becomes markup
 * because somebody forgot to.
 *
 * @example
 * element('p', { class: 'why' }, '1 < 2').markup // '<p class="why">1 &lt; 2</p>'
 */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const set = Object.entries(attributes).map(([key, value]) =>
    value === undefined || value === false ? '' : ` ${key}="${escapeMarkup(String(value))}"`,
  )
  // Of the two kinds of elements without content only those of a drawing are closed by a slash.
  if (empty.has(name)) return { markup: `<${name}${set.join('')}${name === 'meta' ? '' : '/'}>` }
  return { markup: `<${name}${set.join('')}>${render(content)}</${name}>` }
}

/** Words that are markup as they stand: the style sheet, a line end between blocks. */
export function asMarkup(markup: string): Markup {
  return { markup }
}

/** Blocks one below the other in the source. */
export function lines(...blocks: readonly Content[]): Markup {
  return { markup: `\n${blocks.map(render).filter(Boolean).join('\n')}\n` }
}

function render(content: Content): string {
  if (content === undefined || content === false) return ''
  if (Array.isArray(content)) return (content as readonly Content[]).map(render).join('')
  if (typeof content === 'object') return (content as Markup).markup
  return escapeMarkup(String(content))
}
