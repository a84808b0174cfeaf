import type { TokenClass } from './cue'

/** Symbols that stand for what a word is or where it is, beside those that stand for words. */
export const startEdge = 0
export const endEdge = 1
export const nameClass = 2
export const numberClass = 3
export const moneyClass = 4
export const foreignClass = 5
export const firstFreeSymbol = 6

export const classSymbols: Readonly<Record<TokenClass, number>> = {
  Name: nameClass,
  foreign: foreignClass,
  number: numberClass,
  money: moneyClass,
}
