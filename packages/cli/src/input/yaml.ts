/** YAML, in a module of its own so that it is loaded only when a file is read. */
export { parse } from 'yaml'
