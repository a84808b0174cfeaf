import { expect, test } from 'vitest'
import { drawable } from './glyphs'

const latin = (codePoint: number): boolean => codePoint < 0x100

test('signs that a font lacks are replaced by their equals', () => {
  expect(drawable('a\u202Fb\u2011c\u00ADd', latin)).toBe('a\u00A0b-cd')
})

test('what has no equal is named, each once', () => {
  expect(() => drawable('漢 漢 Ж', latin)).toThrow(/漢 \(U\+6F22\), Ж \(U\+0416\);/)
})

test('words from right to left are refused even where the font has them', () => {
  expect(() => drawable('שלום', () => true)).toThrow(/right to left/)
})
