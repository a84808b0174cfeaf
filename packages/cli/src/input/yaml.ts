/** YAML, in a module of its own so that it is loaded only when a file is read. */
export { LineCounter, parse, parseDocument } from 'yaml'
