export { compose, type ComposeOptions } from './compose'
export {
  DeclinekitError,
  type DeclinekitErrorCode,
  type DeclinekitErrorDetails,
  type Problem,
} from '../errors'
export type { ComposingLocale } from '../language/locale'
export type { Form, Letter, Part } from '../model/letter'
export type { Situation } from '../model/situation'
