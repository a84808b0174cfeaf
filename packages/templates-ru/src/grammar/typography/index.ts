export { typograph } from './typograph'
