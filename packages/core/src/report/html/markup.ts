import { escapeMarkup } from '../escape-markup'

/** A piece of the page: text that is markup already. */
export interface Markup {
  readonly markup: string
}

type Content = Markup | string | number | false | undefined | readonly Content[]

/**
 * Builds markup from a template literal. Whatever is put in is escaped, unless it is markup itself; lists are joined, and `false` and
 * `undefined` vanish. So nothing of a draft reaches the page unescaped by forgetting to.
 *
 * @example
 * html`<p>${'1 < 2'}</p>`.markup // '<p>1 &lt; 2</p>'
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return {
    markup: strings.map((string, index) => string + render(contents[index])).join(''),
  }
}

function render(content: Content): string {
  if (content === undefined || content === false) return ''
  if (Array.isArray(content)) return (content as readonly Content[]).map(render).join('')
  if (typeof content === 'object') return (content as Markup).markup
  return escapeMarkup(String(content))
}

/** Words that are markup as they stand: the style sheet. */
export function asMarkup(markup: string): Markup {
  return { markup }
}
