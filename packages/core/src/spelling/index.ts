export { spellRightly, type Dictionary, type SpellingOptions } from './spell-rightly'
